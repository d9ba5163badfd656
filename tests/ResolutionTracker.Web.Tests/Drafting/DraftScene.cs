using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

/// <summary>A draft of three clauses with the United Kingdom as its penholder, in which a test negotiates.</summary>
internal sealed class DraftScene
{
    public const string Text = """
        Recalling its previous resolutions on the matter,

        1. Decides to extend the mandate for six months;

        2. Requests the Secretary-General to report every ninety days.
        """;

    private DraftScene(Caller penholder, string id, IReadOnlyList<string> clauses) => (Penholder, Id, Clauses) = (penholder, id, clauses);

    public Caller Penholder { get; }

    public string Id { get; }

    public string Path => $"/api/drafts/{Id}";

    /// <summary>PP1, OP1, OP2.</summary>
    public IReadOnlyList<string> Clauses { get; }

    public static async Task<DraftScene> OpenAsync(RunningServer server, string? id = null)
    {
        var penholder = await server.AsAsync("GBR");
        var opened = await penholder.PostAsync("/api/drafts", new { id, workingTitle = "A mandate", text = Text });
        Assert.That(opened.Status, Is.EqualTo(201), opened.Body);
        return new DraftScene(
            penholder,
            (string)opened.Json["id"]!,
            [.. opened.Json["clauses"]!.AsArray().Select(clause => (string)clause!["id"]!)]);
    }

    public string Amendment(object id) => $"{Path}/amendments/{id}";

    public string ClauseText(int clause) => $"{Path}/clauses/{Clauses[clause]}/text";

    public static object Rewording(string clause, string text, string? reason = null, int seen = 1, Guid? change = null) =>
        new { changes = new[] { new { kind = "reword", id = change, clause, @base = seen, text } }, reason };

    /// <summary>The position of the Council room.</summary>
    public async Task<long> PositionAsync() => (long)(await Penholder.GetAsync(Path)).Json["position"]!;

    /// <summary>The penholder writes a clause; the answer is checked.</summary>
    public async Task<long> ReviseAsync(int clause, int seen, string text)
    {
        var revised = await Penholder.PutAsync(ClauseText(clause), new { seen, text });
        Assert.That(revised.Status, Is.EqualTo(200), revised.Body);
        return (long)revised.Json["position"]!;
    }

    /// <summary>Somebody prepares an amendment and tables it; the answers are checked.</summary>
    public async Task TableAsync(Caller by, object amendment, object changes)
    {
        await DoneAsync(by.PutAsync(Amendment(amendment), changes));
        await DoneAsync(by.PostAsync($"{Amendment(amendment)}/table"));
    }

    public async Task<Reply> DoneAsync(Task<Reply> asked)
    {
        var reply = await asked;
        Assert.That(reply.Status, Is.EqualTo(200), $"{Path}: {reply.Body}");
        return reply;
    }
}
