namespace ResolutionTracker.Formats.Texts;

/// <summary>The rows of marks that are open under one paragraph, outermost first; says how deep the next mark hangs.</summary>
internal sealed class DegreeStack
{
    private readonly List<(MarkStyle Style, int Ordinal)> _open = [];
    private readonly List<(MarkStyle Style, int Ordinal)> _suspended = [];

    public bool IsEmpty => _open.Count == 0;

    public void Clear()
    {
        _open.Clear();
        _suspended.Clear();
    }

    /// <summary>Closes the rows, as words that go on after sub-paragraphs do.</summary>
    public void Suspend()
    {
        if (_open.Count > 0)
        {
            _suspended.Clear();
            _suspended.AddRange(_open);
            _open.Clear();
        }
    }

    /// <summary>Opens the rows again that were closed, where a mark goes on with one of them: what seemed to close them did not.</summary>
    public bool Resume(ParagraphMark mark)
    {
        if (_open.Count > 0 || !_suspended.Exists(row => IsNext(row, mark)))
        {
            return false;
        }

        _open.AddRange(_suspended);
        _suspended.Clear();
        return true;
    }

    /// <summary>Whether a mark is the next one of an open row.</summary>
    public bool Continues(ParagraphMark mark) => _open.Exists(row => IsNext(row, mark));

    /// <param name="follows">The text of the clause before; one that ends with a colon announces a deeper row.</param>
    /// <returns>The depth under the paragraph, from 1, and why a person might see it otherwise.</returns>
    public (int Depth, string? Doubt) Place(ParagraphMark mark, string follows)
    {
        if (follows.EndsWith(':') && First(mark) is { } announced)
        {
            return (Push(announced, 1), null);
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (IsNext(_open[i], mark))
            {
                return (Continue(i, _open[i].Ordinal + 1), null);
            }
        }

        if (_open.Count > 0 && IsSecondRoman(_open[^1], mark))
        {
            _open[^1] = (MarkStyle.BracketedRoman, 2);
            return (_open.Count, null);
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (MarkSlips.Fits(mark, _open[i].Style, _open[i].Ordinal + 1))
            {
                return (Continue(i, _open[i].Ordinal + 1), $"“{mark.Number}” stands where another mark of its row is due; it may be misread.");
            }
        }

        if (First(mark) is { } style && !_open.Exists(row => row.Style == style))
        {
            return (Push(style, 1), null);
        }

        return PlaceOutOfOrder(mark);
    }

    private (int Depth, string? Doubt) PlaceOutOfOrder(ParagraphMark mark)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            foreach (var (style, ordinal) in MarkOrder.ReadingsOf(mark))
            {
                if (_open[i].Style == style)
                {
                    var last = _open[i].Ordinal;
                    return (Continue(i, ordinal), $"“{mark.Number}” does not follow the {Names(last)} of its row.");
                }
            }
        }

        var (first, place) = MarkOrder.ReadingsOf(mark)[0];
        return (Push(first, place), $"“{mark.Number}” opens a row that should begin at its first mark.");
    }

    private static bool IsNext((MarkStyle Style, int Ordinal) row, ParagraphMark mark) =>
        MarkOrder.ReadingsOf(mark).Contains((row.Style, row.Ordinal + 1));

    // A row begun with (1) that goes on with (ii) was Roman from the start.
    private static bool IsSecondRoman((MarkStyle Style, int Ordinal) row, ParagraphMark mark) =>
        row is (MarkStyle.BracketedNumber, 1) or (MarkStyle.BracketedLetter, 12) && MarkOrder.RomanValue(mark.Value) == 2;

    private static string Names(int ordinal) => ordinal == 1 ? "first mark" : $"mark {ordinal}";

    private static MarkStyle? First(ParagraphMark mark)
    {
        foreach (var (style, ordinal) in MarkOrder.ReadingsOf(mark))
        {
            if (ordinal == 1)
            {
                return style;
            }
        }

        return null;
    }

    private int Push(MarkStyle style, int ordinal)
    {
        _open.Add((style, ordinal));
        return _open.Count;
    }

    private int Continue(int index, int ordinal)
    {
        _open.RemoveRange(index + 1, _open.Count - index - 1);
        _open[index] = (_open[index].Style, ordinal);
        return index + 1;
    }
}
