using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Numbering;

/// <summary>Texts in short: <c>pp</c>, <c>op</c>, <c>annex</c>, with <c>.1</c> to <c>.4</c> for sub-paragraphs and <c>-</c> for those
/// without a number; anything else is a heading. The clauses are numbered from 1.</summary>
public abstract class NumberingSpec : DraftSpec
{
    protected static DraftHistory Text(params string[] lines) => Given(
        [Opened, .. lines.Select((line, index) => Line(index + 1, index, line)), ZeroDraft]);

    /// <summary>The clause <paramref name="number"/>, said in short, after the clause <paramref name="after"/>.</summary>
    protected static DraftEvent.ClauseInserted Line(int number, int after, string line)
    {
        var word = line.TrimEnd('-').Split('.')[0];
        var kind = word switch
        {
            "pp" => ClauseKind.Preambular,
            "op" => ClauseKind.Operative,
            "annex" => ClauseKind.Annex,
            _ => ClauseKind.Heading,
        };
        var degree = kind != ClauseKind.Heading && line.Contains('.', StringComparison.Ordinal)
            ? int.Parse(line.TrimEnd('-').Split('.')[1], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        return Inserted(number, after, kind == ClauseKind.Heading ? line : "words;", kind, degree) with
        {
            IsNumbered = kind is ClauseKind.Operative or ClauseKind.Annex && !line.EndsWith('-'),
        };
    }

    protected static DraftEvent Deleted(int number) => new DraftEvent.ClauseDeleted(ClauseNo(number), Version(1), null);

    protected static DraftEvent Revision(int number) => new DraftEvent.RevisionIssued(number, $"Rev.{number}");

    protected static string[] LabelsOf(DraftHistory history) => [.. history.Council!.Present.Select(clause => clause.Label.Value)];

    protected static string?[] NumbersOf(DraftHistory history) => [.. history.Council!.Present.Select(clause => clause.Label.Number)];
}
