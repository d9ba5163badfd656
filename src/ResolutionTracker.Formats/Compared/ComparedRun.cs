using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>A stretch of a compared clause that stayed, went or came, with its hidden characters told apart.</summary>
/// <param name="IsStyle">Whether it went or came only in how the same is written.</param>
/// <param name="IsMoved">Whether the same words stand elsewhere in the other wording.</param>
internal sealed record ComparedRun(SegmentKind Kind, bool IsStyle, bool IsMoved, ImmutableArray<ComparedPiece> Pieces)
{
    /// <summary>The runs of a row in reading order. A look-alike letter is recognized by its whole word, so hidden
    /// characters are looked for in the clause, not in the run.</summary>
    public static IEnumerable<ComparedRun> Of(JudgedRow row)
    {
        var (old, @new) = (new ComparedWords(row.Old), new ComparedWords(row.New));
        var moved = row.Moved();
        var (gone, come) = (moved.FromOld(), moved.ToNew());
        var at = 0;
        foreach (var (change, kind, _) in row.Changes)
        {
            if (change.OldStart > at)
            {
                yield return new ComparedRun(SegmentKind.Unchanged, false, false, old.Pieces(at, change.OldStart));
            }

            foreach (var (start, end, isMoved) in gone.Parts(row.Old, change.OldStart, change.OldEnd))
            {
                yield return new ComparedRun(SegmentKind.Deleted, !isMoved && kind == ChangeKind.Style, isMoved, old.Pieces(start, end));
            }

            foreach (var (start, end, isMoved) in come.Parts(row.New, change.NewStart, change.NewEnd))
            {
                yield return new ComparedRun(SegmentKind.Inserted, !isMoved && kind == ChangeKind.Style, isMoved, @new.Pieces(start, end));
            }

            at = change.OldEnd;
        }

        if (at < row.Old.Length)
        {
            yield return new ComparedRun(SegmentKind.Unchanged, false, false, old.Pieces(at, row.Old.Length));
        }
    }
}
