using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Lines and paragraphs around a resolution's text that tell by themselves what they are.</summary>
internal static partial class KnownLines
{
    /// <summary>What a whole line is, wherever it stands; null where it may be part of a paragraph.</summary>
    public static NoteKind? OfLine(string line, TextLanguage language) => line switch
    {
        _ when language.IsOrgan(line) => NoteKind.Organ,
        _ when Symbol().IsMatch(line) => NoteKind.Symbol,
        _ when PageLine().IsMatch(line) => NoteKind.RunningHead,
        _ => null,
    };

    public static bool IsAdoption(string text, TextLanguage language) =>
        language.IsEnglish ? Adopted().IsMatch(text) : language.IsAdoption(text);

    /// <summary>Whether it goes on from an adoption line that was parted from it: <i>by 14 votes to none …</i>.</summary>
    public static bool ContinuesAdoption(string text) => Vote().IsMatch(text) || (text.Length > 0 && char.IsLower(text[0]));

    /// <summary>Whether it is a footnote by its number and the form of its words.</summary>
    public static bool IsFootnote(string text) => Footnote().IsMatch(text) || (StartsWithNumber().IsMatch(text) && Cites(text));

    /// <summary>Whether it can be a footnote where nothing but notes is to be expected.</summary>
    public static bool CanBeFootnote(string text) => NumberedNote().IsMatch(text);

    /// <summary>Whether words are those of a reference and not of a paragraph.</summary>
    public static bool Cites(string text) => Citation().IsMatch(text);

    /// <summary>A line on the head or foot of a printed page, or what is printed between two resolutions.</summary>
    public static bool IsRunningHead(string text) => PageLine().IsMatch(text) || Section().IsMatch(text);

    /// <summary>A date beneath the symbol, even misread.</summary>
    public static bool IsDate(string text) => Date().IsMatch(text);

    /// <returns>The number and the title of a heading, the title empty where the number is all.</returns>
    public static (string? Number, string Title)? HeadingOf(string text, TextLanguage language)
    {
        if (Lettered().Match(text) is { Success: true } lettered)
        {
            return (lettered.Groups["number"].Value, lettered.Groups["title"].Value);
        }

        return text.Length < 160 && (language.IsAnnex(text) || language.IsArticle(text) || Capitals().IsMatch(text)) ? (null, text) : null;
    }

    /// <summary>An item of a list that is not counted.</summary>
    public static bool IsBullet(string text) => text.Length > 1 && text[0] is '-' or '–' or '—' or '•' or '·' or '▪' && text[1] is ' ' or '\t';

    /// <summary>A line that is a heading's letter and nothing else.</summary>
    public static bool IsLetterAlone(string line) => LetterAlone().IsMatch(line);

    public static string? SymbolIn(string text)
    {
        var match = Number().Match(text);
        return match.Success ? $"S/RES/{match.Groups["n"].Value} ({match.Groups["y"].Value})" : null;
    }

    [GeneratedRegex(@"^\s*((?:Resolution|RESOLUTION) \d+ ?\([\d\w]+\).{0,12}|\d+ ?\(\d{4}\)\. Resolutions? of .{4,60}|of \d{1,2} \w+ \d{4}.{0,4}|(?:United Nations )?[\[\(\{]?[SA]/[\w./() ]{1,24}[\],.]{0,2}.{0,4})\s*$")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"(?<n>\d+) ?\((?<y>\d{4})\)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:Ad[ao]p\w{0,3}d|ADOPTED)\b,? ?(?:unanim|by|at?\b|ut\b|a[il]\b|in\b|without|on\b|the \S*\d|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\bvotes?\b|\babstentions?\b|\bmeeting\b|participate in the voting", RegexOptions.IgnoreCase)]
    private static partial Regex Vote();

    [GeneratedRegex(@"^(\d{1,3}/|(\d{1,3}|\*+) ?(See|Ibid|Ibidem|Official Records|Document|United Nations|Resolutions? |For |The |A/|S/|Idem)\b)")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^(\d{1,3}(?:/|\.(?=\S))? ?(?=[^\p{Nd}.])|\*+)")]
    private static partial Regex StartsWithNumber();

    [GeneratedRegex(@"^(\d{1,3}/?(?!\.)|\*+|[^\p{L}\d\s(]) ?\S")]
    private static partial Regex NumberedNote();

    [GeneratedRegex(@"^\S{0,5} ?[\[(]?.?bid\.|Official Records|Treaty Series|\bdocument S/|participate in the voting|was absent|Adopted without|voted on in parts|were adopted|No vote was taken|mimeographed|also adopted\s+by the Council|Sales No\.|^\S{1,4} S/\S+\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\s*(?:Page \d{1,3}|(?:\d{1,3}/\d{1,3} )?\d{2}-\d{5} ?(?:\([A-Z]\))?(?: \d{6}| \d{1,3}/\d{1,3})?|\d{1,3}/\d{1,3}|S/RES/\d+ ?\(\d{4}\)[^.;:]{3,100}[^.,;:]|/\.{2,}|[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|(?:UNITED NATIONS|United Nations)|Distr\.(?:[:\s]+\w+)?|GENERAL|ORIGINAL: \w+|S|E|Security Council)\s*$")]
    private static partial Regex PageLine();

    [GeneratedRegex(@"^(?:Decisions?|DECISIONS?|Notes|Resolutions?)$")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:\p{L}{1,3} )?[\w']{1,3} \p{L}+ [\w]{4}\.?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<number>(?:(?:PART|Part) )?(?:[A-Z]|[IVX]{1,5}))\.?(?:$|(?<=\.)\s*[-–—]{0,2}\s+(?<title>\p{Lu}.{0,120}[^.;,:])$)")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^\s*(?:[A-H]|I{1,3}|IV|VI{0,3})\.?\s*$")]
    private static partial Regex LetterAlone();

    [GeneratedRegex(@"^(?=.*\p{Lu}{2})[^\p{Ll}]{3,}$")]
    private static partial Regex Capitals();
}
