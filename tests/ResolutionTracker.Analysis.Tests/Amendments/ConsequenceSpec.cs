using System.Globalization;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>The form of a test of consequences: a clause before and after a decision, the text around it, and what is found as lines.</summary>
public abstract class ConsequenceSpec : DraftSpec
{
    private static readonly Draft OneClause = Given(Opened, Inserted(1, 0, "…")).Council!;

    /// <summary>A text of clauses numbered from 1, even of such words as no record could hold.</summary>
    protected static Draft Text(string language, params IEnumerable<string> clauses) => OneClause with
    {
        Language = language,
        Clauses = [.. clauses.Select((text, i) => OneClause.Clauses[0] with { Id = ClauseNo(i + 1), Text = text })],
    };

    /// <summary>What follows where the first clause of a text was changed.</summary>
    /// <param name="others">The clauses that follow it.</param>
    /// <returns>One line a place: <c>clause 2: six months → nine months</c>.</returns>
    protected static IEnumerable<string> Found(string language, string before, string after, params IEnumerable<string> others) =>
        ConsequentialChanges.Of(before, after, Text(language, [after, .. others])).Select(Line);

    protected static string Line(ConsequentialPlace place) => place switch
    {
        ConsequentialPlace.InClause p => $"clause {NumberOf(p.Clause.Value)}: {p.Change.Old} → {p.Change.New}",
        ConsequentialPlace.InAmendment p => $"amendment {NumberOf(p.Amendment.Value)}: {p.Change.Old} → {p.Change.New}",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    protected static DraftEvent Tabled(int number, params IEnumerable<Change> changes) => new DraftEvent.AmendmentTabled(
        AmendmentNo(number), [new Authorship(France, AuthorshipRole.MainSponsor)], [.. changes], null);

    // The first group of the digits of a numbered id.
    private static int NumberOf(Guid id) => int.Parse(id.ToString("D")[..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
