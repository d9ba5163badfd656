using System.Text;

namespace ResolutionTracker.Formats.Texts;

/// <summary>How many words (runs between white space) a file has, and how many of them were placed in clauses and notes, in order.</summary>
/// <param name="Surplus">Characters placed that the file does not have; 0 in a sound reading.</param>
public sealed record WordAccount(int In, int Placed, int Surplus)
{
    public bool IsBalanced => In == Placed && Surplus == 0;

    /// <param name="lines">The file's lines. A hyphen or soft hyphen at the end of one may go when its word is joined.</param>
    /// <param name="placed">The words of clauses and notes, in the order of the file.</param>
    internal static WordAccount Of(IEnumerable<string> lines, IEnumerable<string> placed)
    {
        var all = Packed(placed);
        var position = 0;
        var words = 0;
        var found = 0;
        foreach (var line in lines)
        {
            var runs = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < runs.Length; i++)
            {
                words++;
                var length = Match(all, position, runs[i], i == runs.Length - 1);
                if (length is { } matched)
                {
                    found++;
                    position += matched;
                }
            }
        }

        return new WordAccount(words, found, all.Length - position);
    }

    private static int? Match(string all, int position, string word, bool endsLine)
    {
        if (string.CompareOrdinal(all, position, word, 0, word.Length) == 0)
        {
            return word.Length;
        }

        return endsLine && word.Length > 1 && LineJoiner.IsHyphen(word[^1])
            && string.CompareOrdinal(all, position, word, 0, word.Length - 1) == 0
                ? word.Length - 1
                : null;
    }

    private static string Packed(IEnumerable<string> texts)
    {
        var packed = new StringBuilder();
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (!char.IsWhiteSpace(c))
                {
                    packed.Append(c);
                }
            }
        }

        return packed.ToString();
    }
}
