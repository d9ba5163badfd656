using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Makes clauses and notes of paragraphs: what each is, how deep it hangs, and where a person should look again.</summary>
internal sealed class StructureReader
{
    private const int LongestTitle = 80;

    private readonly TextLanguage _language;
    private readonly ClauseList _clauses;
    private readonly DegreeStack _rows = new();
    private readonly DegreeStack _root = new();
    private readonly QuotedPart _quote = new();
    private ClauseKind _part = ClauseKind.Preambular;
    private bool _hasNumbers;
    private bool _isAfterAdoption;
    private int _main;
    private int _suspendedMain;
    private int? _lastNumber;
    private int? _list;
    private Paragraph? _loose;
    private bool _numbersTrail;
    private bool _isArticle;

    private StructureReader(TextLanguage language, PlacedWords placed)
    {
        _language = language;
        _clauses = new ClauseList(placed);
    }

    /// <param name="paragraphs">As they were cut, before anything was said of what they are.</param>
    /// <param name="lines">Those of the file, whose words must all be placed.</param>
    public static ReadText Read(
        IReadOnlyList<Paragraph> paragraphs, TextHeader header, IEnumerable<string> lines, TextLanguage language, LineJoiner joiner)
    {
        var mended = new ParagraphMender(joiner, language).Mend(new ParagraphSorter(language).Sort(paragraphs));
        var placed = new PlacedWords();
        var reader = new StructureReader(language, placed);
        var notes = ImmutableList.CreateBuilder<ReadNote>();
        foreach (var paragraph in mended)
        {
            if (paragraph.Note is { } kind)
            {
                notes.Add(new ReadNote(kind, paragraph.Text, paragraph.Line, paragraph.LastLine));
                placed.Add(paragraph);
                reader.Pass(kind);
            }
            else
            {
                reader.Place(paragraph);
            }
        }

        reader.PlaceLoose();
        return new ReadText(
            header with
            {
                Title = header.Title ?? notes.Find(note => note.Kind == NoteKind.Title)?.Text,
                Symbol = header.Symbol ?? notes.Where(note => note.Kind == NoteKind.Symbol)
                    .Select(note => KnownLines.SymbolIn(note.Text)).FirstOrDefault(symbol => symbol is not null),
            },
            reader._clauses.Read,
            notes.ToImmutable(),
            [.. reader._clauses.Doubts.Concat(EndDoubts.Of(reader._clauses.Read)).OrderBy(doubt => doubt.Clause)],
            WordAccount.Of(lines, placed.InOrder()));
    }

    // A second organ that speaks after an adoption begins another resolution.
    private void Pass(NoteKind kind)
    {
        if (kind == NoteKind.Adoption)
        {
            _isAfterAdoption = true;
        }
        else if (kind == NoteKind.Organ && _isAfterAdoption && _clauses.Last is not null)
        {
            BeginPart(ClauseKind.Preambular);
        }
    }

    private void BeginPart(ClauseKind part)
    {
        (_part, _hasNumbers, _lastNumber) = (part, false, null);
        BeginMain();
        _root.Clear();
    }

    private void BeginMain()
    {
        _rows.Clear();
        (_main, _list, _numbersTrail) = (0, null, false);
    }

    private void Place(Paragraph paragraph)
    {
        if (_quote.Takes(paragraph.Text, _clauses.Last, IsNextMain(paragraph.Text)))
        {
            PlaceQuoted(paragraph);
        }
        else if (paragraph.Heading > 0 || (paragraph.Mark is null && IsHeading(paragraph.Text)))
        {
            PlaceHeading(paragraph);
        }
        else
        {
            PlaceClause(paragraph);
        }

        if (paragraph.Doubt is { } doubt)
        {
            _clauses.Doubt(doubt);
        }
    }

    private bool IsHeading(string text) =>
        KnownLines.HeadingOf(text, _language) is not null || _clauses.IsNextLetter(text);

    private bool IsNextMain(string text) =>
        ParagraphMark.Split(text) is ({ IsMain: true } mark, _) && MarkOrder.NumberValue(mark.Value) == _lastNumber + 1;

    private void PlaceHeading(Paragraph paragraph)
    {
        PlaceLoose();
        if (_language.IsAnnex(paragraph.Text))
        {
            BeginPart(ClauseKind.Annex);
        }

        _isArticle = _language.IsArticle(paragraph.Text);
        if (_isArticle && _part == ClauseKind.Preambular)
        {
            _part = ClauseKind.Operative;
        }

        BeginMain();
        var (number, title) = KnownLines.HeadingOf(paragraph.Text, _language) ?? (_clauses.IsNextLetter(paragraph.Text) ? paragraph.Text : null, paragraph.Text);
        if (number is not null && title == paragraph.Text)
        {
            _clauses.Add(paragraph, ClauseKind.Heading, 0, null, 0, number);
            _clauses.Doubt($"“{number}” is taken for the letter of a part, which seems to be misread.");
            return;
        }

        var from = number is null || title.Length == 0 ? 0 : paragraph.Text.Length - title.Length;
        _clauses.Add(paragraph, ClauseKind.Heading, Math.Clamp(paragraph.Heading - 2, 0, 4), null, from, number);
    }

    private void PlaceQuoted(Paragraph paragraph)
    {
        PlaceLoose();
        var (mark, _) = MarkOf(paragraph);
        if (mark is null or { IsMain: true })
        {
            _rows.Clear();
            _clauses.Add(paragraph, _part, _quote.Degree, mark);
            return;
        }

        var (depth, doubt) = _rows.Place(mark, _clauses.Last!.Text);
        _clauses.Add(paragraph, _part, _quote.Degree + depth, mark);
        _clauses.Doubt(doubt);
    }

    private void PlaceClause(Paragraph paragraph)
    {
        var (mark, text) = MarkOf(paragraph);
        if (mark is not null && text.Length == 0)
        {
            PlaceMarkAlone(paragraph, mark);
            return;
        }

        if (mark is null && _loose is { } loose)
        {
            _loose = null;
            mark = ParagraphMark.Of(loose.Text);
            PlaceMarked(paragraph, mark, text, loose);
            _clauses.Doubt($"“{mark.Number}” stands on a line of its own; whether it belongs to these words is not sure.");
            return;
        }

        PlaceLoose();
        if (mark is null)
        {
            PlaceUnmarked(paragraph);
        }
        else
        {
            PlaceMarked(paragraph, mark, text, null);
        }
    }

    private (ParagraphMark? Mark, string Text) MarkOf(Paragraph paragraph)
    {
        if (paragraph.Mark is { } given)
        {
            return (ParagraphMark.Of(given), paragraph.Text);
        }

        return MisreadNumber.Split(paragraph.Text, _lastNumber, _language.Openings) is ({ } number, var words)
            ? (number, words)
            : ParagraphMark.Split(paragraph.Text);
    }

    private void PlaceMarkAlone(Paragraph paragraph, ParagraphMark mark)
    {
        PlaceLoose();
        // Marks that a column has torn from their words may all stand behind them.
        if (_list is not null && _clauses.TakesNumber(mark, paragraph.Place))
        {
            _numbersTrail = true;
            return;
        }

        _loose = paragraph;
    }

    private void PlaceMarked(Paragraph paragraph, ParagraphMark mark, string text, Paragraph? loose)
    {
        if (_list is { } list && _clauses.Last is { Text: [.., ':'] })
        {
            _main = list;
        }

        _list = null;
        _numbersTrail = false;
        var opener = _language.Openings.KindOf(text);
        var last = _clauses.Last;
        if (!IsNextMain(paragraph.Text) && _rows.Resume(mark))
        {
            _main = _suspendedMain;
        }

        if (mark.IsMain && paragraph.Depth < 2 && !IsAnnounced(mark, opener, last))
        {
            PlaceNumbered(paragraph, mark, loose);
            return;
        }

        var begins = last is null || (last.Kind == ClauseKind.Heading && _rows.IsEmpty)
            || (_part == ClauseKind.Preambular && opener == ClauseKind.Operative && !last.Text.EndsWith(':'));
        if (begins || (_root.Continues(mark) && !_rows.Continues(mark)))
        {
            BeginMain();
            _part = _part == ClauseKind.Annex ? _part : begins ? opener ?? ClauseKind.Operative : _part;
            _ = _root.Place(mark, "");
            _clauses.Add(paragraph, _part, 0, mark, loose: loose);
            if (begins && (opener is null || last is null))
            {
                _clauses.Doubt($"“{mark.Number}” stands under no paragraph.");
            }

            return;
        }

        var (depth, doubt) = _rows.Place(mark, last!.Text);
        _clauses.Add(paragraph, _part, Math.Max(_main + depth, paragraph.Depth - 1), mark, loose: loose);
        _clauses.Doubt(doubt);
    }

    private void PlaceNumbered(Paragraph paragraph, ParagraphMark mark, Paragraph? loose)
    {
        var number = MarkOrder.NumberValue(mark.Value)!.Value;
        var isGap = _lastNumber is { } before && number != before + 1 && number != 1;
        var due = _lastNumber + 1;
        _hasNumbers = true;
        _lastNumber = number;
        BeginMain();
        _part = _part == ClauseKind.Annex ? ClauseKind.Annex : ClauseKind.Operative;
        _clauses.Add(paragraph, _part, 0, mark, loose: loose);
        if (isGap)
        {
            _clauses.Doubt($"Number {due} is not found before it; see whether a paragraph above lost its number.");
        }
    }

    // Numbers under an unnumbered paragraph that announces them ("the following measures:") hang under it, and so does a row of
    // numbers from 1 that a numbered paragraph announces.
    private bool IsAnnounced(ParagraphMark mark, ClauseKind? opener, ReadClause? last)
    {
        if (last is null || _part == ClauseKind.Preambular)
        {
            return false;
        }

        var number = MarkOrder.NumberValue(mark.Value);
        if (_hasNumbers)
        {
            return opener != ClauseKind.Operative
                && (_rows.Continues(mark) || (number == 1 && number != _lastNumber + 1 && last.Text.EndsWith(':')));
        }

        return _part == ClauseKind.Operative
            && _clauses.LastMain is { Kind: ClauseKind.Operative, Number: null }
            && (last.Text.EndsWith(':') || (!_rows.IsEmpty && number != 1));
    }

    private void PlaceUnmarked(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var last = _clauses.Last;
        var kind = _language.Openings.KindOf(text) ?? _language.Openings.KindNearly(text);
        if (PlacesTitle(paragraph, kind, last) || PlacesListed(paragraph, kind, last))
        {
            return;
        }

        switch (_part)
        {
            case ClauseKind.Preambular:
                PlaceInPreamble(paragraph, kind);
                break;
            case ClauseKind.Annex when last is not { Degree: > 0 } || !char.IsLower(text[0]):
                BeginMain();
                _clauses.Add(paragraph, _part, paragraph.Depth, null);
                break;
            default:
                PlaceInText(paragraph, kind, last);
                break;
        }
    }

    // The title of a part stands under its letter, or alone without a stop.
    private bool PlacesTitle(Paragraph paragraph, ClauseKind? kind, ReadClause? last)
    {
        var text = paragraph.Text;
        if (kind is not null || paragraph.Depth > 0 || text.Length > LongestTitle || !char.IsUpper(text[0]) || !char.IsLetterOrDigit(text[^1]) || last is null)
        {
            return false;
        }

        if (last.Kind == ClauseKind.Heading && last.Number == last.Text)
        {
            _clauses.Entitle(paragraph);
            return true;
        }

        if (_part == ClauseKind.Preambular || !text.Contains(' ', StringComparison.Ordinal) || last.Text[^1] is not ('.' or ';'))
        {
            return false;
        }

        BeginMain();
        _clauses.Add(paragraph, ClauseKind.Heading, 0, null);
        _clauses.Doubt("It stands like a title; whether it is one is not sure.");
        return true;
    }

    // A list of names or things, one a paragraph, under a paragraph that announces it.
    private bool PlacesListed(Paragraph paragraph, ClauseKind? kind, ReadClause? last)
    {
        var isItem = paragraph.Text.Length > 1 && paragraph.Text[0] is '-' or '–' or '—' or '•' && paragraph.Text[1] == ' ';
        if (last is null or { Kind: ClauseKind.Heading } || (kind is not null && !isItem))
        {
            return false;
        }

        if (_list is null && last.Text.EndsWith(':'))
        {
            _list = last.Degree + 1;
        }
        else if (_list is null && isItem)
        {
            _list = last.Degree + (last.Degree == _main ? 1 : 0);
        }
        else if (_list is null || (!isItem && !_numbersTrail && (char.IsLower(paragraph.Text[0]) || last.Text[^1] == '.')))
        {
            return false;
        }

        _clauses.Add(paragraph, _part, Math.Max(_list.Value, paragraph.Depth), null);
        return true;
    }

    private void PlaceInPreamble(Paragraph paragraph, ClauseKind? kind)
    {
        var sure = kind ?? (_clauses.Last is { Text: [.., ':'] } ? null : _language.Openings.KindByForm(paragraph.Text));
        BeginMain();
        if (sure == ClauseKind.Operative)
        {
            _part = ClauseKind.Operative;
        }

        _clauses.Add(paragraph, _part, paragraph.Depth, null);
        if (sure is null || (kind is null && sure == ClauseKind.Operative))
        {
            _clauses.Doubt("Its first words don't tell what kind of paragraph it is.");
        }
    }

    private void PlaceInText(Paragraph paragraph, ClauseKind? kind, ReadClause? last)
    {
        if (last is { Degree: > 0 } && kind is null && last.Kind == _part)
        {
            // It closes the paragraph that its sub-paragraphs hang under.
            var degree = char.IsLower(paragraph.Text[0]) ? last.Degree - 1 : 0;
            _suspendedMain = _main;
            _rows.Suspend();
            (_main, _list, _numbersTrail) = (degree, null, false);
            _clauses.Add(paragraph, _part, degree, null);
            _clauses.Doubt("It goes on after sub-paragraphs; whether it closes their paragraph is not sure.");
            return;
        }

        _rows.Suspend();
        (_main, _list, _numbersTrail) = (0, null, false);
        _clauses.Add(paragraph, _part, paragraph.Depth, null);
        if (kind is null && !_isArticle)
        {
            _clauses.Doubt("Its first words don't tell what kind of paragraph it is.");
        }
        else if (_hasNumbers && kind == ClauseKind.Operative && !_isArticle)
        {
            _clauses.Doubt("It has no number among numbered paragraphs.");
        }
    }

    private void PlaceLoose()
    {
        if (_loose is not { } loose)
        {
            return;
        }

        _loose = null;
        _clauses.Add(loose, _part, _clauses.Last?.Degree ?? 0, null);
        _clauses.Doubt($"“{loose.Text}” stands alone; the words that it belongs to are not found.");
    }
}
