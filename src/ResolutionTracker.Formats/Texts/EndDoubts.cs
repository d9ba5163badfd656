using System.Text.RegularExpressions;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Texts;

/// <summary>Looks once more at all clauses: ends that are no ends, and paragraphs that seem to hold the next one.</summary>
internal static partial class EndDoubts
{
    public static IEnumerable<Doubt> Of(IReadOnlyList<ReadClause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (clause.Kind is ClauseKind.Heading or ClauseKind.Annex)
            {
                continue;
            }

            if (i + 1 < clauses.Count && clauses[i + 1].Degree <= clause.Degree && clause.Degree == 0 && NoStop().IsMatch(clause.Text))
            {
                yield return new Doubt(i, "It ends without a stop; whether its end is found is not sure.");
            }

            if (Inner().Match(clause.Text) is { Success: true } inner && IsNext(clause, inner.Groups["number"].Value))
            {
                yield return new Doubt(i, "It seems to hold the next paragraph too.");
            }
        }
    }

    private static bool IsNext(ReadClause clause, string number) =>
        clause.Number is { } own && MarkOrder.NumberValue(own) is { } value && MarkOrder.NumberValue(number) == value + 1;

    [GeneratedRegex(@"(?<!\b(?:and|or))(?<=[\p{L}\p{Mn}])$")]
    private static partial Regex NoStop();

    [GeneratedRegex(@"[;.,:] (?<number>\d{1,3})[.,] \p{Lu}")]
    private static partial Regex Inner();
}
