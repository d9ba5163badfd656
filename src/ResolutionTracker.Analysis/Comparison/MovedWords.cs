using System.Collections.Immutable;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>
/// Words that a diff takes out of one place of a clause and puts in at another, to the letter but for the white space between them. Both ranges
/// are half-open, <c>[Start, End)</c>, in UTF-16 code units; each lies inside one change.
/// </summary>
public readonly record struct MovedWords(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    /// <summary>A single word that goes here and comes there is mostly another sentence's.</summary>
    private const int Least = 2 * WordSubstance.OfAWord;

    /// <param name="changes">Those of <see cref="WordDiff"/> between the two texts.</param>
    /// <returns>In the order of the new text; each at least two words of substance, none shared. Compared the other way round they are the same,
    /// mirrored.</returns>
    public static ImmutableArray<MovedWords> Of(string old, string @new, ImmutableArray<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);

        // Inside a single change the diff would have found them itself.
        if (changes.Length < 2 || !changes.Any(change => change.OldStart < change.OldEnd) || !changes.Any(change => change.NewStart < change.NewEnd))
        {
            return [];
        }

        // The longest first; of equal ones that which is met first, so it starts from the same of two texts whichever is called old.
        return string.CompareOrdinal(old, @new) <= 0
            ? [.. Find(old, @new, changes)]
            : [.. Find(@new, old, [.. changes.Select(change => change.Mirrored)])
                .Select(moved => new MovedWords(moved.NewStart, moved.NewEnd, moved.OldStart, moved.OldEnd))
                .OrderBy(moved => moved.NewStart)];
    }

    private static IEnumerable<MovedWords> Find(string old, string @new, ImmutableArray<TextChange> changes)
    {
        foreach (var part in new TextRework(old, @new, changes).Inserted)
        {
            var words = part.Words;
            for (int first = 0, end; first < words.Count; first = end)
            {
                end = first + 1;
                while (part.FromOf(first) >= 0 && end < words.Count && Follows(end))
                {
                    end++;
                }

                if (part.FromOf(first) >= 0 && words.WeightOf(first, end - first) >= Least)
                {
                    yield return new MovedWords(part.FromOf(first), OldEndOf(end - 1), words.StartOf(first), words.EndOf(end - 1));
                }
            }

            int OldEndOf(int token) => part.FromOf(token) + words.EndOf(token) - words.StartOf(token);

            // Whether a token stood right behind the one before it.
            bool Follows(int token) => part.FromOf(token) >= OldEndOf(token - 1) && old.AsSpan(OldEndOf(token - 1)..part.FromOf(token)).IsWhiteSpace();
        }
    }
}
