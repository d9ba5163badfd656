using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Markdown;

/// <summary>The paragraphs of a Markdown text as plain words, with the numbers and depth of its lists and the level of its headings.</summary>
internal sealed partial class MarkdownParagraphs
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private readonly List<string> _lines = [];
    private readonly RefusedMarkup _refused = new();
    private readonly List<Paragraph> _paragraphs = [];
    private readonly ParagraphCutter _cutter;
    private readonly LineJoiner _joiner;

    private MarkdownParagraphs(string whole, TextLanguage language)
    {
        _joiner = new LineJoiner(whole);
        _cutter = new ParagraphCutter(_joiner, language, _paragraphs);
    }

    /// <returns>The paragraphs, and the lines of words that they were made of.</returns>
    /// <exception cref="ArgumentException">It is nested deeper than Markdown is read here.</exception>
    public static (List<Paragraph> Paragraphs, List<string> Lines, RefusedMarkup Refused) Of(string markdown, TextLanguage language)
    {
        var made = new MarkdownParagraphs(markdown, language);
        _ = made.Walk(Markdig.Markdown.Parse(markdown, Pipeline), 0, null);
        made._cutter.Close();
        return (made._paragraphs, made._lines, made._refused);
    }

    /// <summary>The words of a text that is one paragraph, without a number at their head.</summary>
    /// <returns>Null where it is none or several, with the line of the first that is too many.</returns>
    /// <exception cref="ArgumentException">It is nested deeper than Markdown is read here.</exception>
    public static (string? Words, int Line) Single(string markdown)
    {
        var (paragraphs, _, _) = Of(markdown, TextLanguage.Detect(markdown) ?? TextLanguage.Of(null));
        var lines = TextLines.Of(markdown);
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        var blank = first < 0 ? -1 : Array.FindIndex(lines, first, string.IsNullOrWhiteSpace);
        var next = blank < 0 ? -1 : Array.FindIndex(lines, blank, line => !string.IsNullOrWhiteSpace(line));
        if (paragraphs.Count == 0 || next >= 0)
        {
            return (null, next + 1);
        }

        var words = string.Join(' ', paragraphs.Select(paragraph => paragraph.Text));
        return (paragraphs[0].Mark is null ? ParagraphMark.Split(words).After : words, paragraphs[0].Line);
    }

    // Texts are indented, and ruled off, by people who mean neither code nor a heading by it.
    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            paragraphs.ParseSetextHeadings = false;
        }

        return builder.Build();
    }

    /// <returns>The mark where no words were found that it could stand before.</returns>
    private string? Walk(ContainerBlock container, int depth, string? mark)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    _cutter.Enter(null, 0);
                    AddAlone(mark, heading.Line);
                    AddHeading(heading);
                    mark = null;
                    break;
                case ListBlock list:
                    AddAlone(mark, list.Line);
                    WalkList(list, depth + 1);
                    mark = null;
                    break;
                case ParagraphBlock paragraph:
                    _cutter.Enter(mark, depth);
                    mark = AddLines(mark, TextOf(paragraph.Inline), paragraph.Line);
                    continue;
                case HtmlBlock html:
                    _cutter.Enter(mark, depth);
                    mark = AddLines(mark, Tag().Replace(html.Lines.ToString(), Refuse), html.Line);
                    continue;
                case LeafBlock { Inline: null } leaf when leaf is not (ThematicBreakBlock or LinkReferenceDefinition):
                    _cutter.Enter(mark, depth);
                    mark = AddLines(mark, leaf.Lines.ToString(), leaf.Line);
                    continue;
                case ContainerBlock inner when inner is not LinkReferenceDefinitionGroup:
                    mark = Walk(inner, depth, mark);
                    continue;
                default:
                    continue;
            }
        }

        return mark;
    }

    private void WalkList(ListBlock list, int depth)
    {
        var start = int.TryParse(list.OrderedStart, out var first) ? first : 1;
        var items = list.OfType<ListItemBlock>().ToList();
        var isRepeated = items.Count > 1 && items.TrueForAll(item => item.Order == items[0].Order);
        for (var i = 0; i < items.Count; i++)
        {
            var number = isRepeated ? start + i : items[i].Order;
            AddAlone(Walk(items[i], depth, list.IsOrdered ? $"{number}." : null), items[i].Line);
        }
    }

    // A list item without words: its number is a word of the file too.
    private void AddAlone(string? mark, int line)
    {
        if (mark is not null)
        {
            _cutter.Enter(null, 0);
            _lines.Add(mark);
            _paragraphs.Add(new Paragraph(mark, line + 1, line + 1));
        }
    }

    private string Refuse(Match tag)
    {
        _refused.Html(tag.Value);
        return "";
    }

    private void AddHeading(HeadingBlock heading)
    {
        var text = _joiner.Join(TextLines.Of(TextOf(heading.Inline)));
        if (text.Length > 0)
        {
            _lines.Add(text);
            _paragraphs.Add(new Paragraph(text, heading.Line + 1, heading.Line + 1, Heading: heading.Level));
        }
    }

    private string? AddLines(string? mark, string text, int line)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return mark;
        }

        if (mark is not null)
        {
            _lines.Add(mark);
        }

        foreach (var part in TextLines.Of(text))
        {
            _lines.Add(part);
            _cutter.Add(part, ++line);
        }

        _cutter.Close();
        return null;
    }

    private string TextOf(ContainerInline? inline)
    {
        var text = new StringBuilder();
        Append(inline, text);
        return text.ToString();
    }

    private void Append(ContainerInline? container, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                // A bracket that opens no link.
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text);
                    break;
                case HtmlInline html:
                    _refused.Html(html.Tag);
                    break;
                case LinkInline link:
                    _refused.Link(link.IsImage);
                    Append(link, text);
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }

    [GeneratedRegex(@"<!--.*?(?:-->|$)|</?\p{L}[^>]*(?:>|$)", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
