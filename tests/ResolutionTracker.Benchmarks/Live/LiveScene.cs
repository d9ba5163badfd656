using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>A draft in which a delegation has an amendment in preparation for each of its writers.</summary>
internal sealed record LiveScene(DraftId Draft, Room Room, IReadOnlyList<AmendmentBegun> Amendments, string Token)
{
    private const int Clauses = 30;
    private const string Typed = "stresses the need for unhindered access and requests that it be reported on; ";

    public static async Task<LiveScene> CreateAsync(string folder, int writers)
    {
        await using var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        using var filled = new BenchStore(store);
        var draft = await filled.AmendAsync(await filled.OpenAsync(Clauses), amendments: 30, accepted: 0);
        var amendments = new List<AmendmentBegun>();
        for (var writer = 0; writer < writers; writer++)
        {
            amendments.Add(await filled.PrepareAsync(draft, BenchStore.France, draft.Clauses[writer], seed: writer));
        }

        return new LiveScene(draft.Id, new Room.Delegation(BenchStore.France), amendments, await filled.AddFrenchAccountAsync("writing"));
    }

    /// <summary>The clause of 60 words while a phrase is typed into its middle, letter by letter, and taken out again.</summary>
    public string Words(int writer, int stroke)
    {
        var (text, turn) = (Amendments[writer].BaseText, stroke % (2 * Typed.Length));
        var middle = text.IndexOf(' ', text.Length / 2) + 1;
        return text.Insert(middle, Typed[..(turn < Typed.Length ? turn + 1 : (2 * Typed.Length) - turn)]);
    }

    /// <summary>A stroke after which the words are about as long as they are on average.</summary>
    public static int MiddleStroke => Typed.Length / 2;
}
