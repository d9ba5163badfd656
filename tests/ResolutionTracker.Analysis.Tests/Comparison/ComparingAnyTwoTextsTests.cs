using PropertyTest = FsCheck.NUnit.PropertyAttribute;

namespace ResolutionTracker.Analysis.Tests.Comparison;

public sealed class ComparingAnyTwoTextsTests
{
    private static readonly string[] Clauses =
    [
        string.Empty, " ", "—", "Decides to extend the mandate;", "Decides to extend the mandate until May;", "Recalling the report,",
        "Recalling the report of the Mission,", "Requests a report", "Requests another report in May", "决定延长任务期限；", "决定延长期限；", "يقرر",
    ];

    [PropertyTest(MaxTest = 2000)]
    public void Puts_each_clause_in_one_row_and_mirrors(byte[] old, byte[] @new) =>
        ComparisonLaws.Hold(ClausesOf(old), ClausesOf(@new));

    private static List<string> ClausesOf(byte[]? numbers) =>
        [.. (numbers ?? []).Select(number => Clauses[number % Clauses.Length])];
}
