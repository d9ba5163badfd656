using System.Globalization;
using System.Runtime.InteropServices;

namespace ResolutionTracker.Text.Force;

/// <summary>What a piece of text says without its style: words in one spelling, numbers and dates by their value, no articles, no white
/// space, no punctuation but square brackets, which mark what isn't agreed.</summary>
internal static class PlainForm
{
    /// <summary>Marks the two ends of an amount, so that its digits are not read as part of what stands beside it.</summary>
    private const char Edge = '\uFFFF';

    public static ReadOnlySpan<char> Of(ReadWords words, int start, int end)
    {
        var plain = new List<char>(end - start + 8);
        var at = start;
        foreach (var amount in words.Between(start, end))
        {
            if (amount.IsAmount)
            {
                Append(plain, words, at, amount.Start);
                Append(plain, amount);
                at = amount.End;
            }
        }

        Append(plain, words, at, end);
        return CollectionsMarshal.AsSpan(plain);
    }

    private static void Append(List<char> plain, FoundWord amount)
    {
        plain.Add(Edge);
        Span<char> digits = stackalloc char[48];
        amount.Amount.TryFormat(digits, out var count, "0.##########", CultureInfo.InvariantCulture);
        plain.AddRange(digits[..count]);
        plain.Add((char)('A' + (int)amount.Unit));
        plain.Add(Edge);
    }

    private static void Append(List<char> plain, ReadWords words, int start, int end)
    {
        var at = start;
        var first = ReadWords.FirstEndingAfter(words.Atoms, start, static atom => atom.End);
        for (var i = first; i < words.Atoms.Length && words.Atoms[i].Start < end; i++)
        {
            var atom = words.Atoms[i];
            AppendMarks(plain, words, at, atom.Start);
            if (!IsArticle(words, atom))
            {
                var word = words.Lexicon.Spelling.Read(words.Text.AsSpan(atom.Start, atom.End - atom.Start));
                plain.AddRange(words.Lexicon.WithoutArticle(word));
            }

            at = atom.End;
        }

        AppendMarks(plain, words, at, end);
    }

    private static void AppendMarks(List<char> plain, ReadWords words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var mark = words.Text[at];
            if (words.Lexicon.Spelling.WordFor(mark) is { } word)
            {
                plain.AddRange(word);
            }
            else if (Says(mark))
            {
                plain.Add(mark);
            }
        }
    }

    private static bool Says(char mark) =>
        mark is '[' or ']' or '%' or '‰' or '&' or '@' or '#' or '*'
        || char.GetUnicodeCategory(mark) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>The A of Annex A and of paragraph (a) is none.</summary>
    private static bool IsArticle(ReadWords words, Atom atom) =>
        words.Lexicon.IsArticle(atom)
        && (atom.End - atom.Start > 1
            || ((atom.Before == Gap.Stop || !char.IsUpper(words.Text[atom.Start]))
                && (atom.End == words.Text.Length || words.Text[atom.End] is not (')' or '.'))));
}
