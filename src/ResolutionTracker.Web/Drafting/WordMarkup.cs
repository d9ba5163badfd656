using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        new Run(html, text, hasOpening ? OpeningPhrases.Length(text, language) : 0, hits).Write(0, text.Length, isChanged: false);
        return html.Append("</span>").ToString();
    }

    /// <param name="query">What somebody looked for; null for nothing.</param>
    public static string OfDiff(string oldText, string newText, string language, bool hasOpening, SearchQuery? query = null)
    {
        var html = new StringBuilder(oldText.Length + newText.Length + 256);
        Open(html, "diff", language);
        var before = new Run(html, oldText, hasOpening ? OpeningPhrases.Length(oldText, language) : 0, query?.HitsIn(oldText));
        var after = new Run(html, newText, hasOpening ? OpeningPhrases.Length(newText, language) : 0, query?.HitsIn(newText));
        var at = 0;
        foreach (var change in WordDiff.Compare(oldText, newText))
        {
            after.Write(at, change.NewStart, isChanged: false);
            before.Write("del", change.OldStart, change.OldEnd);
            after.Write("ins", change.NewStart, change.NewEnd);
            at = change.NewEnd;
        }

        after.Write(at, newText.Length, isChanged: false);
        return html.Append("</span>").ToString();
    }

    /// <summary>What somebody says of the text, in whatever language they write: their first letters give the direction.</summary>
    public static string OfRemark(string text)
    {
        var html = new StringBuilder(text.Length + 64).Append("<span class=\"words\" dir=\"auto\">");
        new Run(html, text, 0).Write(0, text.Length, isChanged: false);
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

    private static void Open(StringBuilder html, string name, string language) => html
        .Append("<span class=\"").Append(name)
        .Append("\" lang=\"").Append(language)
        .Append("\" dir=\"").Append(DirectionOf(language))
        .Append("\">");

    /// <summary>Writes ranges of one wording; positions are UTF-16 code units.</summary>
    private sealed class Run(StringBuilder html, string text, int opening, IReadOnlyList<SearchHit>? hits = null)
    {
        private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'\n\r");

        private readonly ImmutableArray<HiddenCharacter> _hidden = HiddenCharacters.Find(text);

        public void Write(string element, int start, int end)
        {
            if (start == end)
            {
                return;
            }

            html.Append('<').Append(element).Append('>');
            Write(start, end, isChanged: true);
            html.Append("</").Append(element).Append('>');
        }

        public void Write(int start, int end, bool isChanged)
        {
            if (start < opening && start < end)
            {
                var italicEnd = Math.Min(opening, end);
                html.Append("<i>");
                Marked(start, italicEnd, isChanged);
                html.Append("</i>");
                start = italicEnd;
            }

            Marked(start, end, isChanged);
        }

        private void Marked(int start, int end, bool isChanged)
        {
            foreach (var hit in hits ?? [])
            {
                var (from, to) = (Math.Max(hit.Start, start), Math.Min(hit.End, end));
                if (from < to)
                {
                    Characters(start, from, isChanged && from > start);
                    html.Append("<mark>");
                    Characters(from, to, isChanged);
                    html.Append("</mark>");
                    start = to;
                }
            }

            Characters(start, end, isChanged);
        }

        private void Characters(int start, int end, bool isChanged)
        {
            // A change of nothing but spaces would be a line too short to be seen.
            if (isChanged && start < end && text.AsSpan(start, end - start).TrimStart(' ').IsEmpty)
            {
                html.Append(' ').Append("<span class=\"unseen\">");
                html.Append(end - start == 1 ? "space" : string.Create(CultureInfo.InvariantCulture, $"{end - start} spaces")).Append("</span>");
                return;
            }

            var at = start;
            foreach (var hidden in _hidden)
            {
                if (hidden.Start < start || hidden.Start >= end || (!isChanged && IsTypography(hidden)))
                {
                    continue;
                }

                Escape(text.AsSpan(at, hidden.Start - at));
                at = hidden.Start + hidden.Length;
                if (char.IsLetter(text, hidden.Start) && !hidden.Name.Contains("U+", StringComparison.Ordinal))
                {
                    // A look-alike letter is seen; only what it is needs saying.
                    Escape(text.AsSpan(hidden.Start, hidden.Length));
                }

                html.Append("<span class=\"unseen\">");
                Escape(hidden.Name);
                html.Append("</span>");
            }

            Escape(text.AsSpan(at, end - at));
        }

        /// <summary>Spaces that are good typography, and joiners inside a word of a script that needs them, are named only where they changed.</summary>
        private bool IsTypography(HiddenCharacter hidden) => text[hidden.Start] switch
        {
            '\u00A0' or '\u202F' or '\u2011' or (>= '\u2000' and <= '\u200A') or '\u3000' => true,
            '\u200C' or '\u200D' => hidden.Start > 0 && text[hidden.Start - 1] >= '\u0590',
            _ => false,
        };

        private void Escape(ReadOnlySpan<char> plain)
        {
            while (plain.IndexOfAny(Escaped) is var next and >= 0)
            {
                html.Append(plain[..next]);
                _ = plain[next] switch
                {
                    '&' => html.Append("&amp;"),
                    '<' => html.Append("&lt;"),
                    '>' => html.Append("&gt;"),
                    '"' => html.Append("&quot;"),
                    '\'' => html.Append("&#39;"),
                    _ => html.Append("<br>"),
                };
                plain = plain[(next + 1)..];
            }

            html.Append(plain);
        }
    }
}
