namespace ResolutionTracker.Text.Force;

/// <summary>Reads the spellings of a word as one: capitals, vowel signs, and what the data file of a language puts beside an =.</summary>
internal sealed class Spelling
{
    /// <summary>What is longer is no word of any of the languages and is read as it is written.</summary>
    private const int LongestWord = 64;

    private readonly Dictionary<char, string> _letters = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<char, List<(string End, string ReadAs)>> _ends = [];

    /// <param name="lines">Each <c>spelling = read as</c>: a letter, a word, or the end of a word after a hyphen.</param>
    public Spelling(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var (spelled, readAs) = (line.Split(" = ")[0], line.Split(" = ")[1]);
            if (spelled.Length == 1)
            {
                _letters[spelled[0]] = readAs;
            }
            else if (spelled[0] != '-')
            {
                _words[Fold(spelled)] = Fold(readAs);
            }
            else if (_ends.TryGetValue(spelled[^1], out var ends))
            {
                ends.Add((spelled[1..], readAs[1..]));
            }
            else
            {
                _ends[spelled[^1]] = [(spelled[1..], readAs[1..])];
            }
        }
    }

    /// <summary>A mark of the text that stands for a word, such as %; null where it stands for itself.</summary>
    public string? WordFor(char mark) => _letters.GetValueOrDefault(mark);

    /// <summary>The word as all its spellings are read.</summary>
    public string Read(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[2 * LongestWord];
        return word.Length > LongestWord ? word.ToString() : Read(word, buffer).ToString();
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    /// <param name="buffer">At least twice as long as the word, which is no longer than <see cref="LongestWord"/>.</param>
    /// <returns>Lies in the buffer, or is the word that the data file gives.</returns>
    public ReadOnlySpan<char> Read(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var folded = buffer[..Fold(word, buffer)];
        if (_words.TryGetValue(folded, out var readAs))
        {
            return readAs;
        }

        if (folded.Length > 0 && _ends.TryGetValue(folded[^1], out var ends))
        {
            foreach (var (end, other) in ends)
            {
                if (folded.Length > end.Length + 1 && folded.EndsWith(end))
                {
                    other.CopyTo(buffer[(folded.Length - end.Length)..]);
                    return buffer[..(folded.Length - end.Length + other.Length)];
                }
            }
        }

        return folded;
    }

    public static bool IsReadable(ReadOnlySpan<char> word) => word.Length <= LongestWord;

    private string Fold(string word)
    {
        Span<char> buffer = stackalloc char[2 * LongestWord];
        return buffer[..Fold(word, buffer)].ToString();
    }

    private int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var character in word)
        {
            var letter = char.ToLowerInvariant(character);
            if (letter >= 128 && _letters.TryGetValue(letter, out var readAs))
            {
                readAs.CopyTo(buffer[length..]);
                length += readAs.Length;
            }
            else if (length > 0 && letter is >= '\u0300' and <= '\u0327' && Composed(buffer[length - 1], letter) is { } composed)
            {
                buffer[length - 1] = composed;
            }
            else if (letter < 128 || !IsVowelSign(letter))
            {
                // A capital is printed without its accent as often as with it: Etat, État.
                buffer[length] = length == 0 && word.Length > 2 ? WithoutAccent(letter) : letter;
                length++;
            }
        }

        return length;
    }

    /// <summary>Written or not as the typist likes: Arabic vowel signs and the stroke that lengthens a word, Russian stress, joiners.</summary>
    private static bool IsVowelSign(char character) =>
        character is '\u00AD' or '\u0301' or '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670'
            or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>A letter and its accent as one character; the base library composes them only where it has ICU.</summary>
    private static char? Composed(char letter, char accent)
    {
        var pairs = accent switch
        {
            '\u0300' => "aàeèuù",
            '\u0301' => "aáeéiíoóuú",
            '\u0302' => "aâeêiîoôuû",
            '\u0303' => "nñ",
            '\u0306' => "ий",
            '\u0308' => "eëiïuüее",
            '\u0327' => "cç",
            _ => string.Empty,
        };
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return null;
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'à' or 'â' or 'á' => 'a',
        'é' or 'è' or 'ê' => 'e',
        'î' or 'í' => 'i',
        'ô' or 'ó' => 'o',
        'ú' or 'û' => 'u',
        'ç' => 'c',
        _ => letter,
    };
}
