namespace ResolutionTracker.Formats.Texts;

/// <summary>Tells the paragraphs of the text from what stands around them: symbols, titles, the line of adoption, footnotes, running heads.</summary>
internal sealed class ParagraphSorter(TextLanguage language)
{
    private const int LongestTitle = 30;

    private bool _hasBody;
    private bool _isAdopted;
    private int _organsAhead;
    private int _lastNumber;
    private bool _hasTitle;
    private bool _hasOrgan;
    private NoteKind _lastNote;

    /// <returns>The same paragraphs, with what is no part of the text marked as what it is.</returns>
    public List<Paragraph> Sort(IReadOnlyList<Paragraph> paragraphs)
    {
        _organsAhead = paragraphs.Count(paragraph => paragraph.Note == NoteKind.Organ);
        var sorted = new List<Paragraph>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var next = i + 1 < paragraphs.Count ? paragraphs[i + 1] : null;
            var note = paragraphs[i].Note ?? NoteOf(paragraphs[i], next);
            Remember(paragraphs[i], note);
            sorted.Add(paragraphs[i] with { Note = note, Place = i });
        }

        return sorted;
    }

    private void Remember(Paragraph paragraph, NoteKind? note)
    {
        if (note is { } kind)
        {
            _lastNote = kind;
            _hasTitle |= kind == NoteKind.Title;
            if (kind == NoteKind.Organ)
            {
                _organsAhead--;
                _hasOrgan = true;
                _isAdopted = false;
            }
            else if (kind == NoteKind.Adoption && _hasBody)
            {
                _isAdopted = true;
            }

            return;
        }

        _hasBody = true;
        if (language.IsAnnex(paragraph.Text))
        {
            _isAdopted = false;
        }

        if (ParagraphMark.Split(paragraph.Text).Mark is { IsMain: true } mark)
        {
            _lastNumber = MarkOrder.NumberValue(mark.Value)!.Value;
        }
    }

    private NoteKind? NoteOf(Paragraph paragraph, Paragraph? next)
    {
        var text = paragraph.Text;
        if (paragraph.Mark is not null)
        {
            return null;
        }

        if (KnownLines.IsAdoption(text, language))
        {
            return NoteKind.Adoption;
        }

        if (KnownLines.IsRunningHead(text))
        {
            return NoteKind.RunningHead;
        }

        if (_isAdopted)
        {
            return AfterAdoption(text);
        }

        if (KnownLines.IsFootnote(text) && !IsNextNumber(text))
        {
            return NoteKind.Footnote;
        }

        // "To this end," before "The Security Council".
        if (_organsAhead > 0 && text.Length < LongestTitle && EndsOpen(text) && next?.Note == NoteKind.Organ)
        {
            return NoteKind.Organ;
        }

        return _hasBody ? null : BeforeText(paragraph, next);
    }

    private NoteKind? AfterAdoption(string text)
    {
        if (language.IsAnnex(text))
        {
            return null;
        }

        if (KnownLines.IsFootnote(text) || KnownLines.CanBeFootnote(text))
        {
            return NoteKind.Footnote;
        }

        // What is parted from a line of adoption or from a footnote goes on with it.
        return KnownLines.ContinuesAdoption(text) || (_lastNote == NoteKind.Footnote && KnownLines.Cites(text)) ? _lastNote : null;
    }

    private NoteKind? BeforeText(Paragraph paragraph, Paragraph? next)
    {
        var text = paragraph.Text;
        if (language.IsAnnex(text) && paragraph.Heading != 1)
        {
            return null;
        }

        var isEnd = EndsOpen(text);
        if (_organsAhead > 0)
        {
            return text switch
            {
                _ when isEnd || paragraph.Heading > 1 => null,
                _ when KnownLines.IsDate(text) => NoteKind.Symbol,
                _ when WordsOf(text) <= LongestTitle && language.Openings.KindOf(text) is null => NoteKind.Title,
                _ => null,
            };
        }

        if (paragraph.Heading == 1)
        {
            return NoteKind.Title;
        }

        // Where no organ speaks, the first line may still be a title; one at most, and never the only line.
        return !_hasOrgan && !_hasTitle && next is not null && paragraph is { Heading: 0, Depth: 0 } && IsLikeATitle(text)
            ? NoteKind.Title
            : null;
    }

    private bool IsLikeATitle(string text) =>
        !EndsOpen(text) && text[^1] != '.'
        && WordsOf(text) <= LongestTitle
        && KnownLines.HeadingOf(text, language) is not ({ }, _)
        && ParagraphMark.Split(text).Mark is null
        && (language.Openings.KindOf(text) ?? language.Openings.KindByForm(text)) is null;

    // An operative paragraph whose full stop was not read: "15 Decides to meet".
    private bool IsNextNumber(string text)
    {
        var digits = text.TakeWhile(char.IsDigit).Count();
        return digits is > 0 and < 4
            && MarkOrder.NumberValue(text[..digits]) == _lastNumber + 1
            && language.Openings.KindOf(text[digits..].TrimStart(' ', '.', ',', '/')) is not null;
    }

    private static bool EndsOpen(string text) => text[^1] is ',' or ';' or ':' or '，' or '；' or '،' or '؛';

    private static int WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
