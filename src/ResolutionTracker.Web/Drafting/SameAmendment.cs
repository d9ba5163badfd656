using System.Diagnostics.CodeAnalysis;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Web.Drafting;

/// <summary>
/// Whether two folds of one history have the same amendment at the same stage of its life: each event that changes one leaves its position in
/// it, and a sub-amendment to it is counted. So folds that were read from the record at different times compare without their words.
/// </summary>
internal sealed class SameAmendment : IEqualityComparer<Amendment>
{
    private SameAmendment()
    {
    }

    public static SameAmendment Comparer { get; } = new();

    public bool Equals(Amendment? x, Amendment? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Id == y.Id && x.Position == y.Position && x.AmendedBy.Count == y.AmendedBy.Count);

    public int GetHashCode([DisallowNull] Amendment obj) => HashCode.Combine(obj.Id, obj.Position);
}
