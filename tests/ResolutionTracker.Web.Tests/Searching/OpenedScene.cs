using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Searching;

/// <summary>
/// Two drafts, and words of the first that few may read: an amendment of France to OP1 was accepted, so far the draft is opened to observers, then
/// the penholder reworded OP1, and in France's own room an amendment to OP2 is in preparation.
/// </summary>
internal sealed class OpenedScene
{
    private OpenedScene(DraftScene first, DraftScene second, Caller france, Caller observer, Caller secretariat) =>
        (First, Second, France, Observer, Secretariat) = (first, second, france, observer, secretariat);

    public DraftScene First { get; }

    public DraftScene Second { get; }

    public Caller France { get; }

    public Caller Observer { get; }

    public Caller Secretariat { get; }

    /// <summary>The amendment that was accepted.</summary>
    public string Tabled { get; } = Guid.NewGuid().ToString();

    /// <summary>The position of the Council room up to which observers read.</summary>
    public long Opened { get; private set; }

    /// <param name="tabled">France's words of OP1, which are accepted, and why.</param>
    /// <param name="later">The penholder's words of OP1 after the opening.</param>
    /// <param name="prepared">France's words of OP2, which are not tabled, and why.</param>
    public static async Task<OpenedScene> NegotiateAsync(
        RunningServer server, (string Words, string? Reason) tabled, string later, (string Words, string? Reason) prepared)
    {
        var first = await DraftScene.OpenAsync(server);
        var scene = new OpenedScene(
            first, await DraftScene.OpenAsync(server), await server.AsAsync("FRA"), await server.AsAsync("observer"), await server.AsAsync("secretariat"));
        await first.TableAsync(scene.France, scene.Tabled, DraftScene.Rewording(first.Clauses[1], tabled.Words, tabled.Reason));
        await first.DoneAsync(first.Penholder.PostAsync($"{first.Amendment(scene.Tabled)}/accept", new { seen = 1 }));
        scene.Opened = await first.PositionAsync();
        await first.DoneAsync(first.Penholder.PostAsync($"{first.Path}/open-to-observers", new { upTo = scene.Opened }));
        await first.ReviseAsync(1, 2, later);
        await first.DoneAsync(scene.France.PutAsync(
            first.Amendment(Guid.NewGuid()), DraftScene.Rewording(first.Clauses[2], prepared.Words, prepared.Reason)));
        return scene;
    }
}
