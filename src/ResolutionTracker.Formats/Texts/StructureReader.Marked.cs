using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <content>Paragraphs that begin with a number or a letter.</content>
internal sealed partial class StructureReader
{
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

        var begins = last is null || (last.Kind == ClauseKind.Heading && _rows.IsEmpty && !mark.IsMain)
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
            && _clauses.LastMain is { Kind: ClauseKind.Operative, Number: null } main
            && (_clauses.LastWords!.Text.EndsWith(':')
                || (!_rows.IsEmpty && number != 1)
                || (last.Kind == ClauseKind.Heading && main.Text.EndsWith(':')));
    }
}
