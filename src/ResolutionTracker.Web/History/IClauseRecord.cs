using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>The wordings that a clause has had.</summary>
internal interface IClauseRecord
{
    /// <returns>First to last, up to a position of the Council room, with its deletion where it was deleted.</returns>
    Task<IReadOnlyList<Wording>> OfAsync(DraftId draft, ClauseId clause, long upTo, CancellationToken cancellation);

    /// <returns>All that is on record by now, whoever may read it: for what is kept for everybody, and parted by who asks.</returns>
    Task<IReadOnlyList<Wording>> AllOfAsync(DraftId draft, ClauseId clause, CancellationToken cancellation);
}
