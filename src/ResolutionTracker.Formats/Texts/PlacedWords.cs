namespace ResolutionTracker.Formats.Texts;

/// <summary>The words that were placed, each with the place of its paragraph in the file, so that they can be laid beside the file's own.</summary>
internal sealed class PlacedWords
{
    private readonly List<(int Place, string Text)> _placed = [];

    public void Add(int place, string text) => _placed.Add((place, text));

    /// <summary>Adds the words of a paragraph.</summary>
    public void Add(Paragraph paragraph)
    {
        var (start, place) = (0, paragraph.Place);
        foreach (var seam in paragraph.Seams)
        {
            _placed.Add((place, paragraph.Text[start..seam.Start]));
            (start, place) = (seam.Start, seam.Place);
        }

        _placed.Add((place, paragraph.Text[start..]));
    }

    /// <returns>In the order of the file.</returns>
    public IEnumerable<string> InOrder() => _placed.OrderBy(placed => placed.Place).Select(placed => placed.Text);
}
