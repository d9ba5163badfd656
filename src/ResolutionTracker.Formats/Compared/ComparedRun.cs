using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>A stretch of a compared clause that stayed, went or came, with its hidden characters told apart.</summary>
/// <param name="IsStyle">Whether it went or came only in how the same is written.</param>
internal sealed record ComparedRun(SegmentKind Kind, bool IsStyle, ImmutableArray<ComparedPiece> Pieces)
{
    /// <summary>The runs of a row in reading order. A look-alike letter is recognized by its whole word, so hidden
    /// characters are looked for in the clause, not in the run.</summary>
    public static IEnumerable<ComparedRun> Of(JudgedRow row)
    {
        var (old, @new) = (new ComparedWords(row.Old), new ComparedWords(row.New));
        var at = 0;
        foreach (var (change, kind, _) in row.Changes)
        {
            if (change.OldStart > at)
            {
                yield return new ComparedRun(SegmentKind.Unchanged, false, old.Pieces(at, change.OldStart));
            }

            if (change.OldEnd > change.OldStart)
            {
                yield return new ComparedRun(SegmentKind.Deleted, kind == ChangeKind.Style, old.Pieces(change.OldStart, change.OldEnd));
            }

            if (change.NewEnd > change.NewStart)
            {
                yield return new ComparedRun(SegmentKind.Inserted, kind == ChangeKind.Style, @new.Pieces(change.NewStart, change.NewEnd));
            }

            at = change.OldEnd;
        }

        if (at < row.Old.Length)
        {
            yield return new ComparedRun(SegmentKind.Unchanged, false, old.Pieces(at, row.Old.Length));
        }
    }
}
