using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Lines and paragraphs around a resolution's text that tell by themselves what they are.</summary>
internal static partial class KnownLines
{
    /// <summary>What a whole line is, wherever it stands; null where it may be part of a paragraph.</summary>
    public static NoteKind? OfLine(string line) => line switch
    {
        _ when Organ().IsMatch(line) => NoteKind.Organ,
        _ when Symbol().IsMatch(line) => NoteKind.Symbol,
        _ => null,
    };

    public static bool IsAdoption(string text) => Adopted().IsMatch(text);

    /// <summary>Whether it goes on from an adoption line that was parted from it: <i>by 14 votes to none …</i>.</summary>
    public static bool ContinuesAdoption(string text) => Vote().IsMatch(text) || (text.Length > 0 && char.IsLower(text[0]));

    public static bool IsFootnote(string text, bool afterAdoption) =>
        afterAdoption ? NumberedNote().IsMatch(text) : Footnote().IsMatch(text);

    public static bool IsAnnex(string text) => Annex().IsMatch(text);

    /// <returns>The number and the title of a heading, the title empty where the number is all.</returns>
    public static (string? Number, string Title)? HeadingOf(string text)
    {
        if (Lettered().Match(text) is { Success: true } lettered)
        {
            return (lettered.Groups["number"].Value, lettered.Groups["title"].Value);
        }

        return text.Length < 160 && (Annex().IsMatch(text) || Capitals().IsMatch(text)) ? (null, text) : null;
    }

    public static string? SymbolIn(string text)
    {
        var match = Number().Match(text);
        return match.Success ? $"S/RES/{match.Groups["n"].Value} ({match.Groups["y"].Value})" : null;
    }

    [GeneratedRegex(@"^\s*The (Security Council|General Assembly|Economic and Social Council|Human Rights Council)[,.:]?\s*$")]
    private static partial Regex Organ();

    [GeneratedRegex(@"^\s*((?:Resolution|RESOLUTION) \d+ ?\([\d\w]+\).{0,12}|\d+ ?\(\d{4}\)\. Resolutions? of .{4,60}|of \d{1,2} \w+ \d{4}.{0,4}|[\[\(\{]?[SA]/[\w./() ]{1,24}[\],.]{0,2}.{0,4})\s*$")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"(?<n>\d+) ?\((?<y>\d{4})\)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(Adopted|ADOPTED)( unanimously| by| at| without|,)")]
    private static partial Regex Adopted();

    [GeneratedRegex(@"\bvotes?\b|\babstentions?\b|\bmeeting\b|participate in the voting", RegexOptions.IgnoreCase)]
    private static partial Regex Vote();

    [GeneratedRegex(@"^(\d{1,3}/|(\d{1,3}|\*+) ?(See|Ibid|Ibidem|Official Records|Document|United Nations|Resolution|For |The |A/|S/|Idem)\b)")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^(\d{1,3}/?(?!\.)|\*+|[^\p{L}\d\s(]) ?\S")]
    private static partial Regex NumberedNote();

    [GeneratedRegex(@"^\s*(ANNEX|Annex|APPENDIX|Appendix)( [IVX\d]{1,5}| [A-Z])?([.:]? .{0,140})?$")]
    private static partial Regex Annex();

    [GeneratedRegex(@"^(?<number>(?:(?:PART|Part) )?(?:[A-Z]|[IVX]{1,5}))\.?(?:$|(?<=\.)\s+(?<title>\p{Lu}.{0,120}[^.;,:])$)")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^(?=.*\p{Lu}{2})[^\p{Ll}]{3,}$")]
    private static partial Regex Capitals();
}
