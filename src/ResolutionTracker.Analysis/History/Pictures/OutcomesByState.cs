using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>Answers "who proposed how much, and what became of it?". Each amendment counts once, for the state that submits it.</summary>
/// <param name="States">Those that submit an amendment or stand behind one, the one that submits most first.</param>
public sealed record OutcomesByState(ImmutableArray<StateOutcomes> States)
{
    public static OutcomesByState Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var states = new Dictionary<MemberState, StateOutcomes>();
        foreach (var amendment in draft.Amendments.Values)
        {
            var its = Known(amendment.MainSponsor);
            states[its.State] = amendment.Outcome switch
            {
                AmendmentOutcome.Accepted => its with { Accepted = its.Accepted + 1 },
                AmendmentOutcome.AcceptedAsModified => its with { AcceptedAsModified = its.AcceptedAsModified + 1 },
                AmendmentOutcome.Rejected => its with { Rejected = its.Rejected + 1 },
                AmendmentOutcome.Withdrawn => its with { Withdrawn = its.Withdrawn + 1 },
                AmendmentOutcome.Lapsed => its with { Lapsed = its.Lapsed + 1 },
                _ => its with { Open = its.Open + 1 },
            };
            foreach (var author in amendment.Authors.Skip(1))
            {
                var joined = Known(author.State);
                states[joined.State] = joined with { Joined = joined.Joined + 1 };
            }
        }

        return new OutcomesByState(
            [.. states.Values.OrderByDescending(state => state.Tabled).ThenByDescending(state => state.Joined).ThenBy(state => state.State.Code, StringComparer.Ordinal)]);

        StateOutcomes Known(MemberState state) => states.GetValueOrDefault(state) ?? new StateOutcomes(state, 0, 0, 0, 0, 0, 0, 0);
    }
}
