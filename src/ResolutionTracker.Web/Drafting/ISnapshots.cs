using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Where folds are kept between two starts, so that a draft opens without its whole history being read.</summary>
internal interface ISnapshots
{
    /// <returns>The newest fold of a room as text; null where none is kept.</returns>
    Task<string?> FindAsync(DraftId draft, Room room, CancellationToken cancellation);
}
