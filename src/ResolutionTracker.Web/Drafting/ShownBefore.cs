using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>
/// What of a clause's proposals the screens that follow a room, or a replay, show already and need not be sent again: they have every position
/// before it, so an amendment that is still the one it was reads as it did. Its place comes then as an empty element marked <c>data-same</c>.
/// </summary>
public sealed class ShownBefore
{
    private readonly HashSet<Amendment> _same = new(SameAmendment.Comparer);

    private ShownBefore()
    {
    }

    /// <summary>Nothing: to a page that was away all is sent.</summary>
    public static ShownBefore Nothing { get; } = new();

    /// <summary>Whether what was proposed, by whom and with which words is shown already; what it says on the text that now stands is not told by that.</summary>
    public bool Has(Amendment amendment) => _same.Contains(amendment);

    /// <param name="place">The clause they stand beside; null is the head of the text.</param>
    internal static ShownBefore Of(Draft before, Draft after, ClauseId? place)
    {
        var shown = new ShownBefore();
        var (was, now) = (place is { } id ? before.Find(id) : null, place is { } other ? after.Find(other) : null);
        if (was?.Degree != now?.Degree || was?.Kind != now?.Kind)
        {
            return shown;
        }

        shown._same.UnionWith(DraftText.AmendmentsAt(before, place));
        shown._same.IntersectWith(DraftText.AmendmentsAt(after, place).Where(amendment => amendment.Changes.TrueForAll(ReadsAlone)));
        return shown;
    }

    // The others name clauses and amendments, and so read differently when those get other labels.
    private static bool ReadsAlone(Change change) => change is Change.Reword or Change.Delete;
}
