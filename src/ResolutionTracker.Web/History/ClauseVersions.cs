using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.History;

/// <summary>Answers "how did this clause come to read so?": its wordings, first to last, with who brought them in.</summary>
internal sealed class ClauseVersions(IClauseRecord record)
{
    public async Task<List<ClauseVersionRow>> OfAsync(Sight sight, ClauseId clause, CancellationToken cancellation)
    {
        var wordings = await record.OfAsync(sight.Draft.Id, clause, sight.UpTo, cancellation);
        return [.. wordings.Select(wording => RowOf(sight.Draft, wording))];
    }

    private static ClauseVersionRow RowOf(Draft draft, Wording wording)
    {
        var amendment = wording.Through is { } through ? draft.Find(through.Amendment) : null;
        return new ClauseVersionRow(
            wording.Version,
            wording.Text,
            wording.At,
            wording.By,
            StatesOf(amendment, wording),
            amendment?.Id,
            amendment?.Ordinal,
            wording.IsFromBase,
            wording.IsDeletion,
            wording.RecordedAt,
            wording.Entry);
    }

    private static IReadOnlyList<MemberState> StatesOf(Amendment? amendment, Wording wording) => (amendment, wording) switch
    {
        ({ } through, _) => [.. through.Authors.Select(author => author.State)],
        (_, { IsFromBase: true }) => [],
        (_, { By.State: { } state }) => [state],
        _ => [],
    };
}
