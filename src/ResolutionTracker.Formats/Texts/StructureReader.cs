using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Makes clauses and notes of paragraphs: what each is, how deep it hangs, and where a person should look again.</summary>
internal sealed partial class StructureReader
{
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
                reader.Pass(kind, paragraph.Text);
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
    private void Pass(NoteKind kind, string text)
    {
        if (kind == NoteKind.Adoption)
        {
            _isAfterAdoption = true;
        }
        else if (kind == NoteKind.Organ && _isAfterAdoption && _clauses.Last is not null)
        {
            BeginPart(ClauseKind.Preambular);
        }
        else if (kind == NoteKind.Organ)
        {
            _quote.PassOrgan(text, _clauses.Last);
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

    // Rows that something seems to close; a mark that goes on with one opens them again.
    private void SuspendRows(int degree = 0)
    {
        if (!_rows.IsEmpty)
        {
            _suspendedMain = _main;
        }

        _rows.Suspend();
        (_main, _list, _numbersTrail) = (degree, null, false);
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
        var text = paragraph.Text;
        var isAnnex = _language.IsAnnex(text);
        _isArticle = _language.IsArticle(text);
        if (_clauses.IsUntitled && !isAnnex && !_isArticle && KnownLines.HeadingOf(text, _language) is (null, _))
        {
            _clauses.Entitle(paragraph);
            return;
        }

        if (isAnnex)
        {
            BeginPart(ClauseKind.Annex);
        }

        if (_isArticle && _part == ClauseKind.Preambular)
        {
            _part = ClauseKind.Operative;
        }

        // Numbers that hang under a paragraph that announces them may run on through lettered parts.
        SuspendRows();
        if (KnownLines.HeadingOf(text, _language) is not var (number, title))
        {
            var isLetter = paragraph.Heading == 0;
            _clauses.Add(paragraph, ClauseKind.Heading, DegreeOf(paragraph), null, 0, isLetter ? text : null);
            _clauses.Doubt(isLetter ? $"“{text}” is taken for the letter of a part, which seems to be misread." : null);
            return;
        }

        var from = number is null || title.Length == 0 ? 0 : text.Length - title.Length;
        _clauses.Add(paragraph, ClauseKind.Heading, DegreeOf(paragraph), null, from, number);
    }

    // Of Markdown, where # is the title of the whole.
    private static int DegreeOf(Paragraph heading) => Math.Clamp(heading.Heading - 2, 0, 4);

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
        if (paragraph.Mark is null && NegotiatorsLabel.Split(paragraph.Text) is ({ } label, var kind, _))
        {
            PlaceLabelled(paragraph, label, kind);
            return;
        }

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

    // Labels go on behind one another in any order, with bis and alt between them: what they say is taken as it is said.
    private void PlaceLabelled(Paragraph paragraph, ParagraphMark label, ClauseKind kind)
    {
        PlaceLoose();
        BeginMain();
        _part = kind;
        if (kind == ClauseKind.Operative)
        {
            (_hasNumbers, _lastNumber) = (true, MarkOrder.NumberValue(label.Value));
        }

        _clauses.Add(paragraph, kind, 0, label);
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
