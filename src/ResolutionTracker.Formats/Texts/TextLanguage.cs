using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Texts;

/// <summary>What stands around a resolution in one of the six languages, from the data file of that language: the organ that speaks,
/// annexes, the line of adoption.</summary>
internal sealed class TextLanguage
{
    private static readonly SearchValues<char> NumberEnds = SearchValues.Create(" .:–—-");

    private static readonly string[] Codes = ["en", "fr", "es", "ru", "ar", "zh"];

    private static readonly string[] Latin = ["en", "fr", "es"];

    private static readonly FrozenDictionary<string, Lazy<TextLanguage>> All = Codes.ToFrozenDictionary(
        code => code, code => new Lazy<TextLanguage>(() => new TextLanguage(code)));

    private readonly string[] _frequent;
    private readonly string[] _organs;
    private readonly string[] _annexes;
    private readonly string[] _articles;
    private readonly string[] _adopted;

    private TextLanguage(string code)
    {
        Code = code;
        var sections = SectionedList.Load(Assembly.GetExecutingAssembly(), $"Languages/{code}.txt");
        Openings = new OpeningWords(code, sections["leads"]);
        _frequent = [.. sections["frequent"]];
        _organs = [.. sections["organ"]];
        _annexes = [.. sections["annex"]];
        _articles = [.. sections["article"]];
        _adopted = [.. sections["adopted"]];
    }

    /// <summary>Its ISO 639-1 code.</summary>
    public string Code { get; }

    public OpeningWords Openings { get; }

    public bool IsEnglish => Code == "en";

    public static TextLanguage Of(string? code) =>
        All.GetValueOrDefault((code ?? "en").Split('-', '_')[0].ToLowerInvariant(), All["en"]).Value;

    /// <summary>Tells by its letters, and in Latin letters by its most frequent words, which of the six languages a text is in.</summary>
    /// <returns>Null where nothing tells.</returns>
    public static TextLanguage? Detect(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 8000));
        int arabic = 0, cyrillic = 0, ideographs = 0, latin = 0;
        foreach (var c in start)
        {
            switch (c)
            {
                case >= '\u0600' and <= '\u06FF':
                    arabic++;
                    break;
                case >= '\u0400' and <= '\u04FF':
                    cyrillic++;
                    break;
                case >= '\u4E00' and <= '\u9FFF':
                    // One ideograph is about a word of other scripts.
                    ideographs += 3;
                    break;
                default:
                    latin += char.IsLetter(c) ? 1 : 0;
                    break;
            }
        }

        var most = Math.Max(Math.Max(arabic, cyrillic), Math.Max(ideographs, latin));
        return most == 0 || most == latin ? Frequent(start.ToString())
            : Of(most == arabic ? "ar" : most == cyrillic ? "ru" : "zh");
    }

    /// <summary>Whether a line is the organ that speaks, perhaps with a word before it: <i>Therefore the Security Council,</i>.</summary>
    public bool IsOrgan(string line)
    {
        var said = Plain(line).TrimStart('“', '"', '«', ' ').TrimEnd(' ', ',', '.', ':', '،', '，', '：');
        foreach (var organ in _organs)
        {
            if (said.EndsWith(organ, StringComparison.OrdinalIgnoreCase) && IsLead(said.AsSpan(0, said.Length - organ.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is the heading of an annex, with its number and title where it has them.</summary>
    public bool IsAnnex(string line) =>
        After(line, _annexes) is { } rest
        && (rest.Length == 0 || (rest.Length < 160 && rest[0] is ' ' or '.' or ':' or '：' && rest[^1] is not (',' or ';')) || IsNumber(rest));

    /// <summary>Whether it is the heading of an article or a rule, with its number.</summary>
    public bool IsArticle(string line)
    {
        if (line.Length < 12 && line.StartsWith('第') && line[^1] is '条' or '條')
        {
            return true;
        }

        if (line.Length > 120 || After(line, _articles) is not { Length: > 1 } rest || rest[0] != ' ')
        {
            return false;
        }

        var end = rest.AsSpan(1).IndexOfAny(NumberEnds);
        var number = end < 0 ? rest[1..] : rest[1..(end + 1)];
        var title = end < 0 ? "" : rest[(end + 1)..].Trim();
        return (IsNumber(number) || number is "premier" or "primero")
            && (title is "" or "." or ":" or "bis" or "ter" || (title[0] is '.' or ':' or '–' or '—' or '-' && title.AsSpan(1).IndexOfAny(".;,") < 0));
    }

    /// <summary>Whether it begins as the line that says when, and by which vote, the text was adopted.</summary>
    public bool IsAdoption(string text)
    {
        if (After(text, _adopted) is { } rest && (rest.Length == 0 || !char.IsLetter(rest[0])))
        {
            return true;
        }

        var end = text.TrimEnd('。', '.');
        return end.Length < 32 && Array.Exists(_adopted, word => end.EndsWith(word, StringComparison.Ordinal));
    }

    // One word and no more, as in "Therefore, the Security Council".
    private static bool IsLead(ReadOnlySpan<char> before)
    {
        var word = before.TrimEnd(", ");
        return word.IsEmpty || (word.Length < before.Length && word.IndexOf(' ') < 0 && char.IsUpper(word[0]));
    }

    // What stands behind one of the words, which has to begin with a capital where there are capitals.
    private static string? After(string line, string[] words)
    {
        var plain = Plain(line);
        foreach (var word in words)
        {
            if (plain.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLower(plain[0]))
            {
                return plain[word.Length..];
            }
        }

        return null;
    }

    private static bool IsNumber(string text) =>
        MarkOrder.NumberValue(text) is not null || (text.Length is > 0 and < 7 && text.All(letter => letter is 'I' or 'V' or 'X'));

    private static string Plain(string line) => line.Trim().Replace('’', '\'');

    private static TextLanguage? Frequent(string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .CountBy(word => word).ToDictionary();
        var (most, found) = Latin.Select(Of)
            .Select(language => (language, Count: language._frequent.Sum(word => words.GetValueOrDefault(word))))
            .MaxBy(each => each.Count);
        return found > 0 ? most : null;
    }
}
