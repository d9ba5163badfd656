using System.Globalization;
using ResolutionTracker.Analysis.History;

namespace ResolutionTracker.Web.History.Importing;

/// <summary>What is said of how two texts that followed one another hang together.</summary>
internal static class HistorySentences
{
    public static string Of(AlignedTexts aligned)
    {
        var counts = aligned.Count();
        (int Count, string What)[] all =
        [
            (counts.Same, "unchanged"), (counts.Changed, "changed"), (counts.Moved, "moved"), (counts.Split, "split"), (counts.Joined, "joined"),
            (counts.Came, "new"), (counts.Went, "gone"), (aligned.Doubts.Count(doubt => !doubt.IsSettled), "in doubt"),
        ];
        var told = all.Where(each => each.Count > 0).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Count} {each.What}")).ToArray();
        return told.Length == 0 ? "no clauses" : string.Join(", ", told);
    }

    public static string Of(DoubtfulPair doubt) => string.Create(
        CultureInfo.InvariantCulture,
        $"they share {doubt.Likeness:P0} of their words; taken as {(doubt.IsTakenAsSame ? "one clause that changed" : "one that went and one that came")}.");
}
