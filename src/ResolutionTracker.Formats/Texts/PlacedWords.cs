namespace ResolutionTracker.Formats.Texts;

/// <summary>The words that were placed, each with the line of the file where they stand, so that they can be laid beside the file's own.</summary>
internal sealed class PlacedWords
{
    private readonly List<(int Line, string Text)> _placed = [];

    public void Add(int line, string text) => _placed.Add((line, text));

    /// <summary>Adds the words of a paragraph from a place in its text on.</summary>
    public void Add(Paragraph paragraph, int from)
    {
        var start = from;
        var line = paragraph.Line;
        foreach (var seam in paragraph.Seams)
        {
            _placed.Add((line, paragraph.Text[start..seam.Start]));
            (start, line) = (seam.Start, seam.Line);
        }

        _placed.Add((line, paragraph.Text[start..]));
    }

    /// <returns>In the order of the file.</returns>
    public IEnumerable<string> InOrder() => _placed.OrderBy(placed => placed.Line).Select(placed => placed.Text);
}
