using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>A stretch of a compared clause that stayed, went or came, with its hidden characters told apart.</summary>
internal sealed record ComparedRun(SegmentKind Kind, ImmutableArray<ComparedPiece> Pieces)
{
    /// <summary>The runs of a row in reading order. A look-alike letter is recognized by its whole word, so hidden
    /// characters are looked for in the clause, not in the run.</summary>
    public static IEnumerable<ComparedRun> Of(
        ClauseComparison row, IReadOnlyList<string> oldClauses, IReadOnlyList<string> newClauses)
    {
        var old = Joined(row.Old, oldClauses);
        var @new = Joined(row.New, newClauses);
        var hiddenInOld = HiddenCharacters.Find(old);
        var hiddenInNew = HiddenCharacters.Find(@new);
        var at = 0;
        foreach (var change in row.Changes)
        {
            if (change.OldStart > at)
            {
                yield return Run(SegmentKind.Unchanged, old, at, change.OldStart, hiddenInOld);
            }

            if (change.OldEnd > change.OldStart)
            {
                yield return Run(SegmentKind.Deleted, old, change.OldStart, change.OldEnd, hiddenInOld);
            }

            if (change.NewEnd > change.NewStart)
            {
                yield return Run(SegmentKind.Inserted, @new, change.NewStart, change.NewEnd, hiddenInNew);
            }

            at = change.OldEnd;
        }

        if (at < old.Length)
        {
            yield return Run(SegmentKind.Unchanged, old, at, old.Length, hiddenInOld);
        }
    }

    private static string Joined(ImmutableArray<int> places, IReadOnlyList<string> clauses) =>
        string.Join('\n', places.Select(place => clauses[place]));

    private static ComparedRun Run(
        SegmentKind kind, string text, int start, int end, ImmutableArray<HiddenCharacter> hidden)
    {
        var pieces = ImmutableArray.CreateBuilder<ComparedPiece>();
        foreach (var character in hidden)
        {
            if (character.Start < start || character.Start >= end)
            {
                continue;
            }

            AddText(character.Start);
            pieces.Add(new ComparedPiece(HasShape(text, character.Start) ? text.Substring(character.Start, character.Length) : string.Empty, character.Name));
            start = character.Start + character.Length;
        }

        AddText(end);
        return new ComparedRun(kind, pieces.DrainToImmutable());

        void AddText(int until)
        {
            if (until > start)
            {
                pieces.Add(new ComparedPiece(text[start..until], null));
            }
        }
    }

    private static bool HasShape(string text, int index) =>
        char.IsLetter(text, index) || CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.DashPunctuation;
}
