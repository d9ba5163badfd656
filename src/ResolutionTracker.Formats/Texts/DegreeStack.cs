namespace ResolutionTracker.Formats.Texts;

/// <summary>The rows of marks that are open under one paragraph, outermost first; says how deep the next mark hangs.</summary>
internal sealed class DegreeStack
{
    private readonly List<Row> _open = [];
    private readonly List<Row> _suspended = [];

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

        if (_open.Count > 0 && SecondOf(_open[^1], mark) is { } meant)
        {
            // A (1) before a (ii) is Roman beyond doubt; a (2) before a (b) is an (a) very likely.
            var isSure = _open[^1].Ordinal == 1 && meant == MarkStyle.BracketedRoman;
            _open[^1] = new Row(meant, 2, 2);
            return (_open.Count, isSure ? null : $"“{mark.Number}” follows a mark that is of another row; that one may be misread.");
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

    private static bool IsNext(Row row, ParagraphMark mark) =>
        MarkOrder.ReadingsOf(mark).Contains((row.Style, row.Ordinal + 1));

    // Of a row that was begun with a digit in brackets and goes on with the second mark of another row, that one was meant.
    private static MarkStyle? SecondOf(Row row, ParagraphMark mark)
    {
        if (row is { Style: MarkStyle.BracketedNumber, Count: 1 } or { Style: MarkStyle.BracketedLetter, Ordinal: 12, Count: 1 })
        {
            foreach (var (style, ordinal) in MarkOrder.ReadingsOf(mark))
            {
                if (ordinal == 2 && style is MarkStyle.BracketedLetter or MarkStyle.BracketedRoman)
                {
                    return style;
                }
            }
        }

        return null;
    }

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
        _open.Add(new Row(style, ordinal, 1));
        return _open.Count;
    }

    private int Continue(int index, int ordinal)
    {
        _open.RemoveRange(index + 1, _open.Count - index - 1);
        _open[index] = new Row(_open[index].Style, ordinal, _open[index].Count + 1);
        return index + 1;
    }

    /// <param name="Ordinal">That of its last mark, from 1.</param>
    /// <param name="Count">How many marks it has had.</param>
    private readonly record struct Row(MarkStyle Style, int Ordinal, int Count);
}
