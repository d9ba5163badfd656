using System.Globalization;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>What the view <em>Changes since</em> says of a draft and of its clauses.</summary>
internal static class ChangeSentences
{
    /// <summary>Changes since Rev.1: 4 clauses changed, 1 inserted, 1 deleted, 12 unchanged.</summary>
    public static string Of(ChangesSince changes)
    {
        var counts = changes.Count();
        var since = MomentNames.Of(changes.Now, changes.Past);
        var told = new List<string>();
        foreach (var (fate, word) in ((ClauseFate, string)[])
        [
            (ClauseFate.Changed, "changed"), (ClauseFate.Inserted, "inserted"), (ClauseFate.Deleted, "deleted"), (ClauseFate.Moved, "moved"),
            (ClauseFate.SplitOff, "split off"), (ClauseFate.JoinedInto, "joined into another"),
        ])
        {
            // Moved by the record or, where one went and another came, by its words: to a reader it is the same.
            if (counts.GetValueOrDefault(fate) + (fate == ClauseFate.Moved ? counts.GetValueOrDefault(ClauseFate.MovedHere) : 0) is var count and > 0)
            {
                told.Add(told.Count == 0
                    ? $"{DraftSentences.Counted(count, "clause", "clauses")} {word}"
                    : string.Create(CultureInfo.InvariantCulture, $"{count} {word}"));
            }
        }

        var unchanged = counts.GetValueOrDefault(ClauseFate.Unchanged);
        return told.Count == 0
            ? $"Nothing has changed since {since}: {DraftSentences.Counted(unchanged, "clause", "clauses")} unchanged"
            : string.Create(CultureInfo.InvariantCulture, $"Changes since {since}: {string.Join(", ", told)}, {unchanged} unchanged");
    }

    /// <summary>What stands above a clause; null where nothing need be said.</summary>
    public static string? Of(Clause clause, ClauseChange change) => change switch
    {
        { Fate: ClauseFate.Inserted } => "New",
        { Fate: ClauseFate.Deleted } => "Deleted",
        { Fate: ClauseFate.Moved, Old: { } was } when was.Label.Value == clause.Label.Value || was.Label.Value.Length == 0 => "Moved here",
        { Fate: ClauseFate.Moved or ClauseFate.MovedHere, Old: { } from } => from.Label.Value.Length > 0 ? $"Moved here from {from.Label.Value}" : "Moved here",
        { Fate: ClauseFate.MovedAway, MovedTo: { } to } => to.Label.Value.Length > 0 ? $"Moved to {to.Label.Value}" : "Moved away",
        { Fate: ClauseFate.SplitOff, Old: { } whole } => whole.Label.Value.Length > 0 ? $"Split off from {whole.Label.Value}" : "Split off",
        { Fate: ClauseFate.JoinedInto, MovedTo: { } into } => into.Label.Value.Length > 0 ? $"Joined into {into.Label.Value}" : "Joined into another clause",
        { Old: { Label.Value: { Length: > 0 } before } } when before != clause.Label.Value => $"Was {before}",
        _ => null,
    };
}
