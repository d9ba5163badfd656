using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What the rules would say to one edit of the text that now stands.</summary>
internal static class EditTrial
{
    /// <summary>Whether what is put somewhere has nothing to hang under there, would hang under itself, or would stand among another kind.</summary>
    public static bool HangsNowhere(Draft draft, ClauseEdit edit) =>
        Decide(draft, [edit]) is Decision.Refused { Why: Refusal.BadDegree or Refusal.MoveUnderItself or Refusal.MoveBetweenParts };

    /// <summary>Whether the text has a shape in which these can be made.</summary>
    public static bool Fits(Draft draft, ImmutableList<ClauseEdit> edits) =>
        Decide(draft, edits) is not Decision.Refused { Why: Refusal.BadDegree or Refusal.NotNeighbours or Refusal.MoveBetweenParts };

    public static bool ChangesNothing(Draft draft, ClauseEdit edit) => Decide(draft, [edit]) is Decision.Accepted { Rooms.IsEmpty: true };

    private static Decision Decide(Draft draft, ImmutableList<ClauseEdit> edits) =>
        Decider.Decide(new Negotiation(draft, null), new DraftCommand.EditClauses(ActingFor.Of(draft.Penholders[0]), edits));
}
