using System.Collections.Immutable;

namespace ResolutionTracker.Formats.Texts;

/// <summary>A paragraph on its way to being a clause or a note, whatever format it came from.</summary>
/// <param name="Line">Where it begins in the file, counted from 1.</param>
/// <param name="LastLine">Where it ends in the file.</param>
/// <param name="Note">What it is where it is no part of the text; null where it is for the structure to say.</param>
/// <param name="Heading">The level of a heading where the format marks headings; 0 where it does not say.</param>
/// <param name="Mark">The number of a list item where the format marks list items; null where a number is part of the text.</param>
/// <param name="Depth">How deep the list is in which it stands; 0 for none.</param>
internal sealed record Paragraph(
    string Text, int Line, int LastLine, NoteKind? Note = null, int Heading = 0, string? Mark = null, int Depth = 0)
{
    /// <summary>Its place among the paragraphs of the file, from 0.</summary>
    public int Place { get; init; }

    /// <summary>Where in <see cref="Text"/> words begin that stand further down in the file, behind something else.</summary>
    public ImmutableArray<Seam> Seams { get; init; } = [];

    /// <summary>What a person should look at, known before the structure is; null for nothing.</summary>
    public string? Doubt { get; init; }

    public Paragraph JoinedWith(Paragraph next, LineJoiner joiner, string? doubt)
    {
        var text = joiner.Join([Text, next.Text]);
        var start = text.Length - next.Text.Length;
        return this with
        {
            Text = text,
            LastLine = next.LastLine,
            Seams = [.. Seams, new Seam(start, next.Place), .. next.Seams.Select(seam => seam with { Start = seam.Start + start })],
            Doubt = Doubt ?? doubt,
        };
    }

    /// <param name="Start">In UTF-16 code units.</param>
    /// <param name="Place">That of the paragraph whose words begin there.</param>
    internal readonly record struct Seam(int Start, int Place);
}
