using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What the rules would say to one edit of the text that now stands.</summary>
internal static class EditTrial
{
    /// <summary>Whether what is put somewhere has nothing to hang under there.</summary>
    public static bool HangsNowhere(Draft draft, ClauseEdit edit) => Decide(draft, edit) is Decision.Refused { Why: Refusal.BadDegree or Refusal.MoveBetweenParts };

    public static bool ChangesNothing(Draft draft, ClauseEdit edit) => Decide(draft, edit) is Decision.Accepted { Rooms.IsEmpty: true };

    private static Decision Decide(Draft draft, ClauseEdit edit) =>
        Decider.Decide(new Negotiation(draft, null), new DraftCommand.EditClauses(ActingFor.Of(draft.Penholders[0]), [edit]));
}
