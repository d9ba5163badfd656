using System.Text;

namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Evens out what is typed differently and reads the same: spaces, apostrophes, hyphens.</summary>
internal static class Spelling
{
    public static string Even(ReadOnlySpan<char> text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var written = character switch
            {
                '’' => '\'',
                '\u2010' or '\u2011' => '-',
                _ when char.IsWhiteSpace(character) => ' ',
                _ => character,
            };
            if (written != ' ' || even.Length == 0 || even[^1] != ' ')
            {
                even.Append(written);
            }
        }

        return even.ToString();
    }
}
