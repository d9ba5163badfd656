using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Text;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Writes ranges of one wording; positions are UTF-16 code units.</summary>
internal sealed class WordRun(StringBuilder html, string text, int opening, IReadOnlyList<SearchHit>? hits = null)
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'\n\r");

    private readonly ImmutableArray<HiddenCharacter> _hidden = HiddenCharacters.Find(text);

    /// <param name="hasOpening">Whether the wording opens with a phrase that print sets in italics.</param>
    /// <param name="hits">What somebody looked for, in the order of the text; null for nothing.</param>
    public static WordRun Of(StringBuilder html, string text, string language, bool hasOpening, IReadOnlyList<SearchHit>? hits = null) =>
        new(html, text, hasOpening ? OpeningPhrases.Length(text, language) : 0, hits);

    /// <summary>A stretch that went or came, in its element; nothing where it is empty.</summary>
    /// <param name="moved">What of this wording stands elsewhere in the other; it gets an element of its own.</param>
    /// <param name="isStyle">Whether only how it is written changed.</param>
    public void Write(string element, int start, int end, IReadOnlyList<(int Start, int End)> moved, bool isStyle = false)
    {
        foreach (var (from, to, isMoved) in moved.Parts(text, start, end))
        {
            html.Append('<').Append(element).Append(isMoved ? " class=\"moved\">" : isStyle ? " class=\"style\">" : ">");
            Write(from, to, isChanged: true);
            html.Append("</").Append(element).Append('>');
        }
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
        // A clause that ends here and did not there is a change that no line can stand under.
        if (isChanged && start < end && text.AsSpan(start, end - start).Trim(" \n").IsEmpty && text.AsSpan(start, end - start).Contains('\n'))
        {
            html.Append("<span class=\"unseen\">new paragraph</span><br>");
            return;
        }

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
