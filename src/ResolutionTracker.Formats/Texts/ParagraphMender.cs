using System.Text.RegularExpressions;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Makes paragraphs whole that a page's end, a column's end or a lost line has broken in the middle of a sentence.</summary>
internal sealed partial class ParagraphMender(LineJoiner joiner, TextLanguage language)
{
    /// <summary>A shorter paragraph that ends without a stop may be a title.</summary>
    private const int LongTitle = 40;

    private const string Joined = "It is joined of two pieces with a blank line between them.";

    /// <returns>The paragraphs in the order in which they begin.</returns>
    public List<Paragraph> Mend(IReadOnlyList<Paragraph> paragraphs)
    {
        var mended = new List<Paragraph>(paragraphs.Count);
        var last = -1;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Note is { } note)
            {
                mended.Add(paragraph);
                last = note is NoteKind.Footnote or NoteKind.RunningHead or NoteKind.Symbol ? last : -1;
            }
            else if (last >= 0 && Joins(mended[last], paragraph) is (true, var doubt))
            {
                mended[last] = mended[last].JoinedWith(paragraph, joiner, doubt);
            }
            else
            {
                mended.Add(paragraph);
                last = CanBeBroken(paragraph) ? mended.Count - 1 : -1;
            }
        }

        return mended;
    }

    private bool CanBeBroken(Paragraph paragraph) =>
        paragraph is { Heading: 0, Depth: 0 } && KnownLines.HeadingOf(paragraph.Text, language) is null;

    private (bool Joins, string? Doubt) Joins(Paragraph before, Paragraph after)
    {
        var (first, second) = (before.Text, after.Text);
        if (after is not { Heading: 0, Depth: 0, Mark: null }
            || KnownLines.HeadingOf(second, language) is not null
            || (second[0] is '“' or '"' or '«' && !EndsInside(first))
            || ParagraphMark.Split(second).Mark is not null
            || NegotiatorsLabel.Begins(second)
            || ParagraphMark.Split(first) is ({ }, ""))
        {
            return (false, null);
        }

        if (EndsWithHyphen(first))
        {
            return (true, null);
        }

        var isFinished = Finished().IsMatch(first);
        var opens = language.IsEnglish ? language.Openings.KindNearly(second) is not null : Opens(second);
        if (char.IsLower(second[0]) && (!isFinished || !opens))
        {
            // After sub-paragraphs a closing text begins with a small letter too.
            return isFinished
                ? (first[^1] == ',' && ParagraphMark.Split(first).Mark is null or { IsMain: true }, Joined)
                : (true, null);
        }

        if (isFinished || first[^1] == ':' || Opens(second))
        {
            return (false, null);
        }

        return EndsInside(first) ? (true, null)
            : (first.Length >= LongTitle, Joined);
    }

    private bool Opens(string text) => (language.Openings.KindOf(text) ?? language.Openings.KindNearly(text)) is not null;

    private static bool EndsWithHyphen(string text) => text.Length > 1 && LineJoiner.IsHyphen(text[^1]) && char.IsLetter(text[^2]);

    private static bool EndsInside(string text) => Inside().IsMatch(text);

    // A stop at the end, perhaps with a footnote's number or mark, a bracket or a quotation mark behind it.
    [GeneratedRegex(@"[,;:.?!，；：。،؛؟][""”’')\]»]*\s*(?:\d{1,3}/?|[^\p{L}\p{N}\s]{1,2}\d?)?$|;\s*(?:and|or|и|et|y|e|و)$|^\S+ ?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Finished();

    // Words that no sentence ends with.
    [GeneratedRegex(@"\b(?:the|of|a|an|and|or|to|in|on|for|by|with|from|at|as|that|which|its|their|his|this|these|those|under|into|between|upon|all|any|de|la|le|les|des|du|et|los|las|el|y|en)$")]
    private static partial Regex Inside();
}
