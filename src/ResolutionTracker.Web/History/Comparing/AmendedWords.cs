using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Web.Amendments;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>What one change of an amendment makes of the words that it touches. An open change that carries over cleanly is told on the text
/// that now stands, any other on the words it was written on.</summary>
/// <param name="Place">The clause beside which it stands; the head of the text for the working title.</param>
/// <param name="Base">The words it changes; null where it brings in a clause.</param>
/// <param name="Proposed">The words it makes of them, those of several clauses parted by <see cref="Change.ClauseBreak"/>; null where it deletes them.</param>
public sealed record AmendedWords(ClauseId Place, Change Change, Clause? Base, Clause? Proposed)
{
    /// <summary>Each change in the amendment's order.</summary>
    public static IEnumerable<AmendedWords> Of(Draft draft, Amendment amendment) => amendment.Changes.Select(change => Of(draft, amendment, change));

    /// <summary>Amendment 3 of France.</summary>
    public static string NameOf(Amendment amendment) => amendment.Ordinal == 0
        ? $"the amendment of {MemberStates.NameOf(amendment.MainSponsor)} in preparation"
        : $"amendment {amendment.Ordinal} of {MemberStates.NameOf(amendment.MainSponsor)}";

    private static AmendedWords Of(Draft draft, Amendment amendment, Change change)
    {
        var place = Draft.PlacesOf(change).First();
        var clause = ClauseOf(draft, change, place);
        var carried = CarriedChange.Of(draft, amendment, change);
        var (was, text) = change switch
        {
            Change.Move => (clause.Text, clause.Text),
            _ when carried is { Outcome: not CarryOutcome.NeedsDecision } => (CarriedChange.Now(draft, amendment, change), carried.Text),
            _ => (change.BaseText, change.ProposedText),
        };
        return new AmendedWords(
            place,
            change,
            change is Change.Insert || was is null ? null : clause with { Text = was },
            text is null ? null : clause with { Text = text });
    }

    private static Clause ClauseOf(Draft draft, Change change, ClauseId place) => change switch
    {
        Change.Insert insert => Blank(insert.Clause, insert.ClauseKind, insert.Degree),
        _ when draft.Find(place) is { } found => found with { Standing = ClauseStanding.Open },
        _ => Blank(place, ClauseKind.Heading, 0),
    };

    private static Clause Blank(ClauseId id, ClauseKind kind, int degree) =>
        new(id, kind, degree, false, ClauseLabel.None, "", ClauseVersion.First, ClauseStanding.Open, false, 0);
}
