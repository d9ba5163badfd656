using System.Globalization;
using System.Text;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Web.Drafting;

/// <summary>
/// Writes words of a draft as HTML: escaped, the opening phrase in italics, and with every character that the eye can't see
/// or that turns the direction replaced by its name in a box, so that no browser ever obeys one.
/// </summary>
internal static class WordMarkup
{
    /// <param name="hits">What somebody looked for, in the order of the text; null for nothing.</param>
    public static string Of(string text, string language, bool hasOpening, IReadOnlyList<SearchHit>? hits = null)
    {
        var html = new StringBuilder(text.Length + 128);
        Open(html, "words", language);
        WordRun.Of(html, text, language, hasOpening, hits).Write(0, text.Length, isChanged: false);
        return html.Append("</span>").ToString();
    }

    /// <param name="query">What somebody looked for; null for nothing.</param>
    public static string OfDiff(string oldText, string newText, string language, bool hasOpening, SearchQuery? query = null)
    {
        var html = new StringBuilder(oldText.Length + newText.Length + 256);
        Open(html, "diff", language);
        var before = WordRun.Of(html, oldText, language, hasOpening, query?.HitsIn(oldText));
        var after = WordRun.Of(html, newText, language, hasOpening, query?.HitsIn(newText));
        var changes = WordDiff.Compare(oldText, newText);
        var moved = MovedWords.Of(oldText, newText, changes);
        var (gone, come) = (moved.FromOld(), moved.ToNew());
        var at = 0;
        foreach (var change in changes)
        {
            after.Write(at, change.NewStart, isChanged: false);
            before.Write("del", change.OldStart, change.OldEnd, gone);
            after.Write("ins", change.NewStart, change.NewEnd, come);
            at = change.NewEnd;
        }

        after.Write(at, newText.Length, isChanged: false);
        return html.Append("</span>").ToString();
    }

    /// <summary>One wording, each of its runs in an element of its own; white space at the edges of one stands beside its element, so that
    /// nothing that marks the words goes on under it.</summary>
    /// <param name="runs">They cover the text in order; the attributes are HTML.</param>
    public static string OfRuns(
        string text, string language, bool hasOpening, IEnumerable<(int Start, int End, string Element, string Attributes)> runs)
    {
        var html = new StringBuilder((text.Length * 3) + 256);
        Open(html, "words", language);
        var words = WordRun.Of(html, text, language, hasOpening);
        foreach (var (start, end, element, attributes) in runs)
        {
            var first = end - text.AsSpan(start..end).TrimStart().Length;
            var last = Math.Max(first, start + text.AsSpan(start..end).TrimEnd().Length);
            words.Write(start, first, isChanged: false);
            if (first < last)
            {
                html.Append('<').Append(element).Append(' ').Append(attributes).Append('>');
                words.Write(first, last, isChanged: false);
                html.Append("</").Append(element).Append('>');
            }

            words.Write(last, end, isChanged: false);
        }

        return html.Append("</span>").ToString();
    }

    /// <summary>What somebody says of the text, in whatever language they write: their first letters give the direction.</summary>
    public static string OfRemark(string text)
    {
        var html = new StringBuilder(text.Length + 64).Append("<span class=\"words\" dir=\"auto\">");
        new WordRun(html, text, 0).Write(0, text.Length, isChanged: false);
        return html.Append("</span>").ToString();
    }

    /// <summary>Which way a text in a language runs, as HTML says it.</summary>
    public static string DirectionOf(string language) => Languages.IsRightToLeft(language) ? "rtl" : "ltr";

    /// <summary>A title or a name within a sentence of ours, where no element can keep its direction from what stands beside it.</summary>
    public static string Isolated(string text) =>
        Visible(text) is var visible && visible.Any(c => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
            ? $"\u2068{visible}\u2069"
            : visible;

    /// <summary>A title or a name, for places that hold text only: what the eye can't see, or what turns the direction, is named in brackets.</summary>
    public static string Visible(string text)
    {
        var hidden = HiddenCharacters.Find(text);
        if (hidden.IsEmpty)
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 40);
        var at = 0;
        foreach (var next in hidden.Where(next => IsUnseen(text[next.Start]) || char.IsControl(text[next.Start])))
        {
            visible.Append(text.AsSpan(at, next.Start - at)).Append('[').Append(next.Name).Append(']');
            at = next.Start + next.Length;
        }

        return visible.Append(text.AsSpan(at)).ToString();
    }

    /// <summary>The opening phrase, or the first words, for a list of clauses; what the eye can't see is left out.</summary>
    public static string Plain(string text, string language, bool hasOpening)
    {
        var opening = hasOpening ? OpeningPhrases.Length(text, language) : 0;
        var end = opening > 0 ? opening : text.Length <= 32 ? text.Length : text.LastIndexOf(' ', 31) is var space and > 8 ? space : 32;
        var shown = string.Concat(text[..end].Where(c => !IsUnseen(c) && !char.IsControl(c) && !char.IsSurrogate(c)));
        return opening > 0 || end == text.Length ? shown : shown + "…";
    }

    /// <summary>The words as they are, for the script that edits them: a JSON string in which hidden characters are escaped.</summary>
    public static string Json(string text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                < ' ' or (>= '\u007F' and <= '\u00A0') => EscapedIn(json, c),
                _ when char.IsSurrogate(c) || IsUnseen(c) => EscapedIn(json, c),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }

    private static bool IsUnseen(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.SpaceSeparator && c != ' ';

    private static StringBuilder EscapedIn(StringBuilder json, char c) => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    /// <summary>Begins the element around words of a draft, or around a remark, which is in whatever language: an empty one.</summary>
    internal static void Open(StringBuilder html, string name, string language)
    {
        html.Append("<span class=\"").Append(name);
        if (language.Length > 0)
        {
            html.Append("\" lang=\"").Append(language).Append("\" dir=\"").Append(DirectionOf(language)).Append("\">");
        }
        else
        {
            html.Append("\" dir=\"auto\">");
        }
    }
}
