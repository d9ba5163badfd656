namespace ResolutionTracker.Core.Drafting;

/// <summary>What hangs under which clause.</summary>
internal static class Subparagraphs
{
    /// <returns>Those of every degree that stand in the text, in its order; headings between them hang nowhere.</returns>
    public static IEnumerable<Clause> Under(Clause clause, IEnumerable<Clause> text) => clause.Kind == ClauseKind.Heading
        ? []
        : text
            .SkipWhile(other => other.Id != clause.Id)
            .Skip(1)
            .TakeWhile(next => next.Kind == ClauseKind.Heading || !next.IsPresent || (next.Kind == clause.Kind && next.Degree > clause.Degree))
            .Where(next => next.IsPresent && next.Kind != ClauseKind.Heading);

    /// <returns>The nearest first; a deleted paragraph is nobody's.</returns>
    public static IEnumerable<Clause> Above(Clause clause, IEnumerable<Clause> text)
    {
        var degree = clause.Kind == ClauseKind.Heading ? 0 : clause.Degree;
        foreach (var before in text.TakeWhile(other => other.Id != clause.Id).Reverse())
        {
            if (before.IsPresent && before.Kind == clause.Kind && before.Degree < degree)
            {
                degree = before.Degree;
                yield return before;
            }
        }
    }
}
