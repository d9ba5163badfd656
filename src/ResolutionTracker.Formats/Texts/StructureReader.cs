using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Makes clauses and notes of paragraphs: what each is, how deep it hangs, and where a person should look again.</summary>
internal sealed class StructureReader
{
    private readonly List<ReadClause> _clauses = [];
    private readonly ImmutableList<ReadNote>.Builder _notes = ImmutableList.CreateBuilder<ReadNote>();
    private readonly ImmutableList<Doubt>.Builder _doubts = ImmutableList.CreateBuilder<Doubt>();
    private readonly List<string> _placed = [];
    private readonly DegreeStack _rows = new();
    private ClauseKind _part = ClauseKind.Preambular;
    private bool _hasOrgan;
    private bool _isAdopted;
    private bool _hasNumbers;
    private int _main;
    private ParagraphMark? _loose;
    private int _looseLine;
    private string? _title;

    /// <param name="lines">Those of the file, whose words must all be placed.</param>
    public static ReadText Read(IReadOnlyList<Paragraph> paragraphs, TextHeader header, IEnumerable<string> lines)
    {
        var reader = new StructureReader { _hasOrgan = !paragraphs.Any(paragraph => paragraph.Note == NoteKind.Organ) };
        foreach (var paragraph in paragraphs)
        {
            reader.Place(paragraph);
        }

        reader.PlaceLoose();
        return new ReadText(
            header with { Title = header.Title ?? reader._title, Symbol = header.Symbol ?? reader.Symbol() },
            [.. reader._clauses],
            reader._notes.ToImmutable(),
            reader._doubts.ToImmutable(),
            WordAccount.Of(lines, reader._placed));
    }

    private string? Symbol() => _notes.Where(note => note.Kind == NoteKind.Symbol)
        .Select(note => KnownLines.SymbolIn(note.Text)).FirstOrDefault(symbol => symbol is not null);

    private void Place(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (paragraph.Note is { } known)
        {
            _hasOrgan |= known == NoteKind.Organ;
            if (known == NoteKind.Organ && _isAdopted)
            {
                _part = ClauseKind.Preambular;
                _isAdopted = false;
            }

            AddNote(known, paragraph);
            return;
        }

        if (KnownLines.IsAdoption(text))
        {
            _isAdopted = _clauses.Count > 0;
            AddNote(NoteKind.Adoption, paragraph);
            return;
        }

        if (paragraph.Heading > 0 || KnownLines.HeadingOf(text) is not null)
        {
            PlaceHeading(paragraph);
            return;
        }

        if (KnownLines.IsFootnote(text, _isAdopted))
        {
            AddNote(NoteKind.Footnote, paragraph);
        }
        else if (_isAdopted && KnownLines.ContinuesAdoption(text))
        {
            AddNote(NoteKind.Adoption, paragraph);
        }
        else
        {
            PlaceClause(paragraph);
        }
    }

    private void PlaceHeading(Paragraph paragraph)
    {
        var isTitle = paragraph.Heading == 1 && _clauses.Count == 0 && !KnownLines.IsAnnex(paragraph.Text);
        if (isTitle || (_clauses.Count == 0 && paragraph.Heading == 0 && !_hasOrgan))
        {
            _title ??= paragraph.Text;
            AddNote(NoteKind.Title, paragraph);
            return;
        }

        if (KnownLines.IsAnnex(paragraph.Text))
        {
            _part = ClauseKind.Annex;
            _isAdopted = false;
        }

        _rows.Clear();
        var (number, title) = KnownLines.HeadingOf(paragraph.Text) ?? (null, paragraph.Text);
        var mark = number is null ? "" : paragraph.Text[..^title.Length].TrimEnd();
        AddClause(
            ClauseKind.Heading,
            Math.Clamp(paragraph.Heading - 2, 0, 4),
            number,
            title.Length == 0 ? paragraph.Text : title,
            paragraph.Line,
            paragraph.LastLine,
            title.Length == 0 ? "" : mark);
    }

    private void PlaceClause(Paragraph paragraph)
    {
        var (mark, text) = paragraph.Mark is { } given
            ? (ParagraphMark.Of(given), paragraph.Text)
            : ParagraphMark.Split(paragraph.Text);
        if (mark is not null && text.Length == 0)
        {
            PlaceLoose();
            (_loose, _looseLine) = (mark, paragraph.Line);
            return;
        }

        if (mark is null && _loose is { } loose)
        {
            (mark, _loose) = (loose, null);
            PlaceMarked(paragraph, mark, text);
            Doubt($"“{mark.Number}” stands on a line of its own; whether it belongs to these words is not sure.");
            return;
        }

        PlaceLoose();
        if (mark is null)
        {
            PlaceUnmarked(paragraph);
        }
        else
        {
            PlaceMarked(paragraph, mark, text);
        }
    }

    private void PlaceMarked(Paragraph paragraph, ParagraphMark mark, string text)
    {
        var last = _clauses.LastOrDefault();
        var opens = mark is { IsDigits: true, IsBracketed: false } && paragraph.Depth < 2 && !IsAnnounced(mark);
        if (opens)
        {
            _hasNumbers = true;
            _rows.Clear();
            _main = 0;
            _part = _part == ClauseKind.Annex ? ClauseKind.Annex : ClauseKind.Operative;
            AddClause(_part, 0, mark.Number, text, paragraph.Line, paragraph.LastLine, mark.Printed);
            return;
        }

        if (last is null || (last.Kind == ClauseKind.Heading && _rows.IsEmpty))
        {
            _part = _part == ClauseKind.Annex ? ClauseKind.Annex : OpeningWords.KindOf(text) ?? ClauseKind.Operative;
            AddClause(_part, 0, mark.Number, text, paragraph.Line, paragraph.LastLine, mark.Printed);
            Doubt($"“{mark.Number}” stands under no paragraph.");
            return;
        }

        var (depth, doubt) = _rows.Place(mark, last.Text);
        AddClause(_part, Math.Max(_main + depth, paragraph.Depth - 1), mark.Number, text, paragraph.Line, paragraph.LastLine, mark.Printed);
        if (doubt is not null)
        {
            Doubt(doubt);
        }
    }

    // Numbers under an unnumbered paragraph that announces them ("the following measures:") hang under it.
    private bool IsAnnounced(ParagraphMark mark) =>
        !_hasNumbers
        && _part == ClauseKind.Operative
        && _clauses.LastOrDefault(clause => clause.Degree == 0) is { Kind: ClauseKind.Operative, Number: null }
        && (_clauses[^1].Text.EndsWith(':') || (!_rows.IsEmpty && mark.Value != "1"));

    private void PlaceUnmarked(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var kind = OpeningWords.KindOf(text);
        var last = _clauses.LastOrDefault();
        if (!_hasOrgan && last is null && kind is null)
        {
            _title ??= text;
            AddNote(NoteKind.Title, paragraph);
            return;
        }

        if (_part == ClauseKind.Annex)
        {
            AddClause(_part, paragraph.Depth, null, text, paragraph.Line, paragraph.LastLine, "");
            return;
        }

        if (_part == ClauseKind.Preambular)
        {
            PlaceBeforeOperative(paragraph, kind, last);
            return;
        }

        var isClosing = last is { Degree: > 0 } && kind is null;
        var isListed = last is { Degree: 0 } && kind is null && last.Text.EndsWith(':');
        if (!isClosing && !isListed)
        {
            _rows.Clear();
            _main = 0;
        }

        AddClause(_part, isListed || paragraph.Depth > 0 ? Math.Max(1, paragraph.Depth) : 0, null, text, paragraph.Line, paragraph.LastLine, "");
        if (isClosing)
        {
            _rows.Clear();
            Doubt("It goes on after sub-paragraphs; whether it closes their paragraph is not sure.");
        }
        else if (_hasNumbers)
        {
            Doubt("It has no number among numbered paragraphs.");
        }
    }

    private void PlaceBeforeOperative(Paragraph paragraph, ClauseKind? kind, ReadClause? last)
    {
        if (kind == ClauseKind.Operative)
        {
            _part = ClauseKind.Operative;
            _main = 0;
            _rows.Clear();
        }

        var isListed = kind is null && last is { Kind: ClauseKind.Preambular } && last.Text.EndsWith(':');
        AddClause(_part, isListed ? 1 : 0, null, paragraph.Text, paragraph.Line, paragraph.LastLine, "");
        if (kind is null && !isListed)
        {
            Doubt("Its first words don't tell what kind of paragraph it is.");
        }
    }

    private void PlaceLoose()
    {
        if (_loose is not { } loose)
        {
            return;
        }

        _loose = null;
        AddClause(_part, _clauses.Count == 0 ? 0 : _clauses[^1].Degree, null, loose.Printed, _looseLine, _looseLine, "");
        Doubt($"“{loose.Number}” stands alone; the words that it belongs to are not found.");
    }

    private void AddNote(NoteKind kind, Paragraph paragraph)
    {
        PlaceLoose();
        _notes.Add(new ReadNote(kind, paragraph.Text, paragraph.Line, paragraph.LastLine));
        if (paragraph.Mark is { } mark)
        {
            _placed.Add(mark);
        }

        _placed.Add(paragraph.Text);
    }

    private void AddClause(ClauseKind kind, int degree, string? number, string text, int line, int lastLine, string mark)
    {
        var allowed = kind == ClauseKind.Heading ? 4 : Allowed(kind);
        var placed = Math.Min(degree, allowed);
        _clauses.Add(new ReadClause(kind, placed, number, text, line, lastLine) { Mark = mark });
        _placed.Add(mark);
        _placed.Add(text);
        if (placed < degree)
        {
            Doubt($"It seems to be a sub-paragraph of degree {degree}, and hangs at degree {placed} here.");
        }
    }

    // At most one degree below the paragraph before it, and four in all.
    private int Allowed(ClauseKind kind) =>
        _clauses.FindLast(clause => clause.Kind != ClauseKind.Heading) is { } before && before.Kind == kind
            ? Math.Min(4, before.Degree + 1)
            : 0;

    private void Doubt(string why) => _doubts.Add(new Doubt(_clauses.Count - 1, why));
}
