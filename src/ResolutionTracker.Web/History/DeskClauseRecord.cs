using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded;

namespace ResolutionTracker.Web.History;

/// <summary>The wordings of a clause from the store's desk, which is asked only once it knows what the viewer has seen.</summary>
internal sealed class DeskClauseRecord(EmbeddedStore store) : IClauseRecord
{
    public Task<IReadOnlyList<Wording>> AllOfAsync(DraftId draft, ClauseId clause, CancellationToken cancellation) =>
        OfAsync(draft, clause, store.LastOf(draft, new Room.Council()), cancellation);

    public async Task<IReadOnlyList<Wording>> OfAsync(DraftId draft, ClauseId clause, long upTo, CancellationToken cancellation)
    {
        await store.Desk.WaitForAsync(draft, new Room.Council(), upTo, cancellation);
        var wordings = new List<Wording>();
        foreach (var row in store.Desk.WordingsOf(draft, clause).Where(row => row.Position <= upTo))
        {
            wordings.Add(new Wording(
                row.Text is null && wordings.Count > 0 ? wordings[^1].Version : row.Version,
                row.Text ?? wordings.LastOrDefault()?.Text ?? "",
                row.Position,
                row.At,
                row.By,
                row.Through,
                row.IsFromBase,
                IsDeletion: row.Text is null,
                row.RecordedAt,
                row.Entry));
        }

        return wordings;
    }
}
