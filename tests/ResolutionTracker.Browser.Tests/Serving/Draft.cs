using System.Text.Json;

namespace ResolutionTracker.Browser.Tests.Serving;

/// <summary>A draft of its own for one test, made and moved by the program interface. The United States hold the pen.</summary>
internal sealed class Draft
{
    public const string Text =
        """
        Recalling its earlier resolutions on the harbour of Northport,

        Noting with appreciation the work of the harbour mission,

        1. Decides to extend the mandate of the harbour mission for six months;

        2. Requests the Secretary-General to report every six months;

        3. Decides to remain seized of the matter.
        """;

    private readonly Caller _penholder;
    private readonly IReadOnlyList<JsonElement> _clauses;

    private Draft(Caller penholder, string id, IReadOnlyList<JsonElement> clauses) => (_penholder, Id, _clauses) = (penholder, id, clauses);

    public string Id { get; }

    public string Page => $"/drafts/{Id}";

    public string Api => $"/api/drafts/{Id}";

    public static async Task<Draft> OpenAsync(Caller penholder, string title, string text = Text, string? language = null)
    {
        var made = await penholder.SendAsync(HttpMethod.Post, "/api/drafts", new { workingTitle = title, text, language });
        var draft = new Draft(penholder, made.GetProperty("id").GetString()!, [.. made.GetProperty("clauses").EnumerateArray()]);
        await penholder.SendAsync(HttpMethod.Post, $"{draft.Api}/stage", new { stage = "under-negotiation" });
        return draft;
    }

    /// <summary>The identity of the clause that was labelled so when the draft was opened.</summary>
    public string Clause(string label) =>
        _clauses.First(clause => clause.GetProperty("label").GetString() == label).GetProperty("id").GetString()!;

    /// <summary>The clause as it is now, whatever its label.</summary>
    public async Task<JsonElement> NowAsync(string clause)
    {
        var draft = await _penholder.GetAsync(Api);
        return draft.GetProperty("clauses").EnumerateArray().First(each => each.GetProperty("id").GetString() == clause);
    }

    public Task<JsonElement> EditAsync(string clause, int seen, string text) =>
        _penholder.SendAsync(HttpMethod.Put, $"{Api}/clauses/{clause}/text", new { seen, text });

    /// <summary>Prepares and tables a rewording.</summary>
    /// <returns>The identity of the amendment.</returns>
    public async Task<string> TableAsync(Caller author, string clause, string text, string? reason = null)
    {
        var amendment = await PrepareAsync(author, clause, text, reason);
        await author.SendAsync(HttpMethod.Post, $"{Api}/amendments/{amendment}/table", new { });
        return amendment;
    }

    public async Task<string> PrepareAsync(Caller author, string clause, string text, string? reason = null)
    {
        var amendment = Guid.NewGuid().ToString();
        var version = (await NowAsync(clause)).GetProperty("version").GetInt32();
        object[] changes = [new { id = Guid.NewGuid(), kind = "reword", clause, @base = version, text }];
        await author.SendAsync(HttpMethod.Put, $"{Api}/amendments/{amendment}", new { changes, reason });
        return amendment;
    }
}
