using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>The clauses that were read so far, with what is not sure of them; keeps each at a degree that it can have.</summary>
internal sealed class ClauseList(PlacedWords placed)
{
    private readonly List<ReadClause> _clauses = [];
    private readonly ImmutableList<Doubt>.Builder _doubts = ImmutableList.CreateBuilder<Doubt>();

    public ReadClause? Last => _clauses.Count == 0 ? null : _clauses[^1];

    /// <summary>The last clause that hangs under no other.</summary>
    public ReadClause? LastMain => _clauses.FindLast(clause => clause is { Degree: 0, Kind: not ClauseKind.Heading });

    /// <summary>The last clause that is no heading.</summary>
    public ReadClause? LastWords => _clauses.FindLast(clause => clause.Kind != ClauseKind.Heading);

    /// <summary>Whether a title is still due under the letter of a part.</summary>
    public bool IsUntitled => Last is { Kind: ClauseKind.Heading, Number: { } number } last && number == last.Text;

    public ImmutableList<ReadClause> Read => [.. _clauses];

    public ImmutableList<Doubt> Doubts => _doubts.ToImmutable();

    /// <param name="from">Where the words begin in a paragraph whose mark is not split off in the usual way.</param>
    /// <param name="number">The number where there is one without a mark, a heading's letter.</param>
    /// <param name="loose">The paragraph in which the mark stood by itself, before this one.</param>
    public void Add(
        Paragraph paragraph, ClauseKind kind, int degree, ParagraphMark? mark, int? from = null, string? number = null, Paragraph? loose = null)
    {
        var isApart = paragraph.Mark is not null || loose is not null;
        var start = from ?? (mark is null || isApart ? 0 : StartOf(paragraph, mark));
        var allowed = kind == ClauseKind.Heading ? 4 : Allowed(kind);
        var printed = mark?.Printed ?? paragraph.Text[..start].TrimEnd();
        if (isApart)
        {
            placed.Add(loose?.Place ?? paragraph.Place, printed);
        }

        placed.Add(paragraph);

        _clauses.Add(new ReadClause(
            kind,
            Math.Min(degree, allowed),
            number ?? mark?.Number,
            (mark?.Quote ?? "") + paragraph.Text[start..],
            loose?.Line ?? paragraph.Line,
            paragraph.LastLine)
        { Mark = printed });
        if (allowed < degree)
        {
            Doubt($"It seems to be a sub-paragraph of degree {degree}, and hangs at degree {allowed} here.");
        }
    }

    public void Doubt(string? why)
    {
        if (why is not null)
        {
            _doubts.Add(new Doubt(_clauses.Count - 1, why));
        }
    }

    /// <summary>Gives a mark that stands behind its words to the last clause, where that has none.</summary>
    public bool TakesNumber(ParagraphMark mark, int place)
    {
        if (Last is not { Number: null, Degree: > 0 } last)
        {
            return false;
        }

        placed.Add(place, mark.Printed);
        _clauses[^1] = last with { Number = mark.Number, Mark = mark.Printed };
        Doubt($"“{mark.Number}” stands behind these words in the file; whether it belongs to them is not sure.");
        return true;
    }

    /// <summary>Gives the last clause, a heading that is a letter alone, its title.</summary>
    public void Entitle(Paragraph title)
    {
        placed.Add(title);
        _clauses[^1] = Last! with { Text = title.Text, Mark = Last.Text, LastLine = title.LastLine };
    }

    /// <summary>Whether a word of one small letter stands where the letter of the next part is due.</summary>
    public bool IsNextLetter(string text) =>
        text.Length == 1 && char.IsAsciiLetterLower(text[0])
        && _clauses.FindLast(clause => clause.Kind == ClauseKind.Heading && clause.Number is { Length: 1 }) is { Number: var before }
        && char.ToUpperInvariant(text[0]) == before![0] + 1;

    // Where the words begin behind the mark that stands at the head of the text itself.
    private static int StartOf(Paragraph paragraph, ParagraphMark mark)
    {
        var start = paragraph.Text.IndexOf(mark.Printed, StringComparison.Ordinal) + mark.Printed.Length;
        while (start < paragraph.Text.Length && char.IsWhiteSpace(paragraph.Text[start]))
        {
            start++;
        }

        return start;
    }

    // At most one degree below the paragraph before it, and four in all.
    private int Allowed(ClauseKind kind) =>
        LastWords is { } before && before.Kind == kind
            ? Math.Min(4, before.Degree + 1)
            : 0;
}
