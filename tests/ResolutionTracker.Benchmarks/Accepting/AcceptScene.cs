using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Benchmarks.Accepting;

/// <summary>The drafts of all rounds: those with 500 open amendments, those with none, and those with 5,000. Each is used for a few
/// decisions only, for what is settled stays beside its clause.</summary>
internal sealed record AcceptScene(
    IReadOnlyList<ContestedClause> Contested,
    IReadOnlyList<ContestedClause> Alone,
    IReadOnlyList<ContestedClause> Crowded,
    string Penholder,
    string Proposer)
{
    /// <summary>How many amendments stay open on the clause while others to it are decided.</summary>
    public const int OthersOnTheClause = 39;

    /// <summary>Insertions behind the clause: nothing becomes of them when its words change.</summary>
    public const int InsertionsBehindIt = 4;

    private const int Clauses = 60;
    private const int Place = 30;

    // So many acts as a time line keeps: it is drawn anew at each decision, however many amendments are open.
    private const int ActsBefore = TimeMark.Kept;

    public static async Task<AcceptScene> CreateAsync(string folder, int drafts, int crowded)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        using var filled = new BenchStore(store);
        var (contested, alone, full) = (new List<ContestedClause>(), new List<ContestedClause>(), new List<ContestedClause>());
        for (var i = 0; i < drafts; i++)
        {
            contested.Add(await ProposedToAsync(filled, others: 499));
            alone.Add(await ProposedToAsync(filled, others: 0));
            if (i < crowded)
            {
                full.Add(await ProposedToAsync(filled, others: 4_999));
            }
        }

        return new AcceptScene(
            contested, alone, full, await filled.AddAccountAsync("deciding", BenchStore.Usa), await filled.AddFrenchAccountAsync("proposing"));
    }

    private static async Task<ContestedClause> ProposedToAsync(BenchStore store, int others)
    {
        var draft = await store.OpenAsync(Clauses);
        draft = await store.ReviseAsync(draft, draft.Position + ActsBefore);
        var contested = draft.Clauses[Place];
        if (others > 0)
        {
            var elsewhere = draft.Clauses.Remove(contested);
            draft = await store.TableAsync(
                draft, [.. Enumerable.Range(0, others).Select(i => i < OthersOnTheClause ? contested : elsewhere[i % elsewhere.Count])]);
        }

        return draft.OpenAmendments == others && draft.OpenAt(contested.Id) == Math.Min(others, OthersOnTheClause)
            ? new ContestedClause(draft.Id, contested.Id, contested.Version.Number, draft.Position)
            : throw new InvalidOperationException($"{draft.OpenAmendments} amendments are open, {draft.OpenAt(contested.Id)} on the clause.");
    }
}
