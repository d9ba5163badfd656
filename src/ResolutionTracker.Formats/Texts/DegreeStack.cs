namespace ResolutionTracker.Formats.Texts;

/// <summary>The rows of marks that are open under one paragraph, outermost first; says how deep the next mark hangs.</summary>
internal sealed class DegreeStack
{
    private readonly List<(MarkStyle Style, int Ordinal)> _open = [];

    public bool IsEmpty => _open.Count == 0;

    public int Depth => _open.Count;

    public void Clear() => _open.Clear();

    /// <param name="follows">The text of the clause before; one that ends with a colon announces a deeper row.</param>
    /// <returns>The depth under the paragraph, from 1, and why a person might see it otherwise.</returns>
    public (int Depth, string? Doubt) Place(ParagraphMark mark, string follows)
    {
        var announced = follows.EndsWith(':');
        if (announced && First(mark) is { } begun)
        {
            return (Push(begun, 1), null);
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (MarkOrder.StylesOf(mark).Contains(_open[i].Style) && MarkOrder.Ordinal(mark, _open[i].Style) == _open[i].Ordinal + 1)
            {
                return (Continue(i, _open[i].Ordinal + 1), null);
            }
        }

        // A row begun in digits where Roman numbers are meant, and other slips: the row goes on.
        if (First(mark) is { } style && !_open.Exists(row => row.Style == style))
        {
            return (Push(style, 1), null);
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            foreach (var candidate in MarkOrder.StylesOf(mark))
            {
                if (_open[i].Style == candidate)
                {
                    var ordinal = MarkOrder.Ordinal(mark, candidate);
                    var last = _open[i].Ordinal;
                    return (Continue(i, ordinal), $"“{mark.Number}” does not follow the {Names(last)} of its row.");
                }
            }
        }

        if (_open.Count > 0 && MarkOrder.Ordinal(mark, MarkOrder.StylesOf(mark).First()) == _open[^1].Ordinal + 1)
        {
            return (Continue(_open.Count - 1, _open[^1].Ordinal + 1), $"“{mark.Number}” is of another row than the marks before it.");
        }

        var first = MarkOrder.StylesOf(mark).First();
        return (Push(first, MarkOrder.Ordinal(mark, first)), $"“{mark.Number}” opens a row that should begin at its first mark.");
    }

    private static string Names(int ordinal) => ordinal == 1 ? "first mark" : $"mark {ordinal}";

    private static MarkStyle? First(ParagraphMark mark)
    {
        foreach (var style in MarkOrder.StylesOf(mark))
        {
            if (MarkOrder.Ordinal(mark, style) == 1)
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
