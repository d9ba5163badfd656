using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>What stands around a resolution in one of the six languages, from the data file of that language: the organ that speaks,
/// annexes, the line of adoption.</summary>
internal sealed class TextLanguage
{
    private static readonly string[] Codes = ["en", "fr", "es", "ru", "ar", "zh"];

    private static readonly string[] Latin = ["en", "fr", "es"];

    private static readonly FrozenDictionary<string, Lazy<TextLanguage>> All = Codes.ToFrozenDictionary(
        code => code, code => new Lazy<TextLanguage>(() => new TextLanguage(code)));

    private readonly string[] _frequent;
    private readonly Regex _organ;
    private readonly Regex _annex;
    private readonly Regex _article;
    private readonly Regex _adopted;

    private TextLanguage(string code)
    {
        Code = code;
        var sections = Sections(code);
        Openings = new OpeningWords(code, sections["leads"]);
        _frequent = [.. sections["frequent"]];
        _organ = Pattern($@"^\s*(?:\p{{L}}+,? )?(?:{Any(sections["organ"])})\s*[,.:،，：]?\s*$");
        _annex = Pattern($@"^\s*(?:{Any(sections["annex"])})(?: ?[IVX\d一二三四五六七八九十]{{1,5}}| [A-Z\p{{Lo}}])?(?:[.:：]? .{{0,140}})?$");
        _article = Pattern(
            $@"^(?:(?:{Any(sections["article"].DefaultIfEmpty("Article"))})\s+(?:\p{{Nd}}{{1,3}}|premier|primero|[IVX]{{1,6}})(?: bis| ter)?|第[一二三四五六七八九十百\d]{{1,5}}[条條])(?:[.:]?$|\s*[.:–—-]\s*[^.;,]{{1,100}}$)");
        _adopted = Pattern($@"^(?:{Any(sections["adopted"])})\b|^.{{0,24}}(?:{Any(sections["adopted"])})[。.]?$");
    }

    /// <summary>Its ISO 639-1 code.</summary>
    public string Code { get; }

    public OpeningWords Openings { get; }

    public bool IsEnglish => Code == "en";

    public static TextLanguage Of(string? code) =>
        All.GetValueOrDefault((code ?? "en").Split('-', '_')[0].ToLowerInvariant(), All["en"]).Value;

    /// <summary>Tells by its letters, and in Latin letters by its most frequent words, which of the six languages a text is in.</summary>
    /// <returns>English where nothing tells.</returns>
    public static TextLanguage Detect(string text)
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

    public bool IsOrgan(string line) => line.Length < 120 && _organ.IsMatch(line);

    public bool IsAnnex(string line) => line.Length < 200 && _annex.IsMatch(line);

    /// <summary>Whether it is the heading of an article or a rule, with its number.</summary>
    public bool IsArticle(string line) => line.Length < 120 && _article.IsMatch(line);

    /// <summary>Whether it begins as the line that says when, and by which vote, the text was adopted.</summary>
    public bool IsAdoption(string text) => _adopted.IsMatch(text.Length > 80 ? text[..80] : text);

    private static TextLanguage Frequent(string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .CountBy(word => word).ToDictionary();
        return Latin.Select(Of)
            .MaxBy(language => language._frequent.Sum(word => words.GetValueOrDefault(word)))!;
    }

    private static string Any(IEnumerable<string> words) =>
        string.Join('|', words.Select(word => Regex.Escape(word).Replace("'", "['’]", StringComparison.Ordinal)));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static Dictionary<string, List<string>> Sections(string code)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Languages/{code}.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sections = new Dictionary<string, List<string>>();
        var section = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections[line.Trim('[', ']')] = section = [];
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                section.Add(line);
            }
        }

        return sections;
    }
}
