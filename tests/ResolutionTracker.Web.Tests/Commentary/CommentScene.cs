using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Commentary;

/// <summary>A draft of which a part is open to observers, with the people who look on; each test comments in a draft of its own.</summary>
public abstract class CommentScene : SceneTests
{
    private protected Caller Observer { get; private set; } = null!;

    private protected Caller Colleague { get; private set; } = null!;

    private protected Caller Kenya { get; private set; } = null!;

    private protected Caller Secretariat { get; private set; } = null!;

    /// <summary>The last position that observers may read.</summary>
    protected long Opened { get; private set; }

    protected string Path => $"{Scene.Path}/commentary";

    protected string Pages => $"/drafts/{Scene.Id}/commentary";

    [OneTimeSetUp]
    public async Task GatherAsync()
    {
        Observer = await Server.AsAsync("observer");
        Kenya = await Server.AsAsync("KEN");
        Secretariat = await Server.AsAsync("secretariat");
        var account = await Server.AddAsync("FRA", "Amélie Roux", null);
        Colleague = new Caller(Server.Address, await Server.Accounts.AddTokenAsync(account, CancellationToken.None));
    }

    [OneTimeTearDown]
    public void SendAway() => Colleague.Dispose();

    /// <summary>OP1 is reworded and opened; then it is reworded again, which is not.</summary>
    [SetUp]
    public async Task OpenAPartAsync()
    {
        Clock.Pass(TimeSpan.FromMinutes(2));
        Opened = await Scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{Scene.Path}/open-to-observers", new { upTo = Opened }));
        await Scene.ReviseAsync(1, 2, "Decides to end the mandate;");
    }

    protected static object Moment(long position) => new { kind = "moment", position };

    protected static object Event(long position, string room = "council") => new { kind = "event", room, position };

    protected object Version(int clause, int version) => new { kind = "clause-version", clause = Scene.Clauses[clause], version };

    /// <summary>Writes a comment; its identity.</summary>
    private protected async Task<string> SaidAsync(Caller by, object about, string text = "Compare this.", string audience = "readers")
    {
        var reply = await by.PostAsync(Path, new { id = Guid.NewGuid(), about, audience, text });
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        return (string)reply.Json["id"]!;
    }

    private protected async Task<IEnumerable<string>> SeenAsync(Caller by, string query = "")
    {
        var reply = await by.GetAsync(Path + query);
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        return reply.Json.AsArray().Select(comment => (string)comment!["id"]!);
    }
}
