using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <content>Paragraphs without a mark, which their words and their place must tell apart.</content>
internal sealed partial class StructureReader
{
    private const int LongestTitle = 80;

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

        if (_clauses.IsUntitled)
        {
            _clauses.Entitle(paragraph);
            return true;
        }

        // An annex has its title under its heading.
        var isOfAnnex = _part == ClauseKind.Annex && last.Kind == ClauseKind.Heading && _language.IsAnnex(last.Text);
        if (!isOfAnnex && (_part == ClauseKind.Preambular || !text.Contains(' ', StringComparison.Ordinal) || last.Text[^1] is not ('.' or ';')))
        {
            return false;
        }

        BeginMain();
        _clauses.Add(paragraph, ClauseKind.Heading, 0, null);
        _clauses.Doubt(isOfAnnex ? null : "It stands like a title; whether it is one is not sure.");
        return true;
    }

    // A list of names or things, one a paragraph, under a paragraph that announces it.
    private bool PlacesListed(Paragraph paragraph, ClauseKind? kind, ReadClause? last)
    {
        var isItem = KnownLines.IsBullet(paragraph.Text);
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
            SuspendRows(degree);
            _clauses.Add(paragraph, _part, degree, null);
            _clauses.Doubt("It goes on after sub-paragraphs; whether it closes their paragraph is not sure.");
            return;
        }

        SuspendRows();
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
}
