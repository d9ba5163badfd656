using System.Collections.Immutable;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How many words an amendment contests: those that it would put in and those that it would take out.</summary>
internal static class ContestedWords
{
    /// <returns>By each place beside which the amendment is shown, what its open changes there would put in or take out; a place that only
    /// decided changes touch has none, and is named as long as the amendment is open.</returns>
    public static ImmutableArray<(ClauseId Place, int Words)> Of(Amendment amendment) =>
    [
        .. amendment.Changes
            .SelectMany(change => Draft.PlacesOf(change), (change, place) => (Place: place, Change: change))
            .GroupBy(each => each.Place, each => each.Change)
            .Select(there => (there.Key, there.Where(amendment.IsOpen).Sum(Of))),
    ];

    private static int Of(Change change) => change switch
    {
        Change.Move => 0,
        _ => Of(change.BaseText ?? "", change.ProposedText ?? ""),
    };

    private static int Of(string old, string @new) => WordDiff.Compare(old, @new)
        .Sum(change => Count(old, change.OldStart, change.OldEnd) + Count(@new, change.NewStart, change.NewEnd));

    private static int Count(string text, int start, int end)
    {
        var words = Wording.Of(text, start, end);
        return words.Words(0, words.Count);
    }
}
