using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What the rules would say if a change were accepted by certain edits of the text that now stands.</summary>
internal static class CarryTrial
{
    /// <summary>Whether what is put somewhere has nothing to hang under there, would hang under itself, or would stand among another kind.</summary>
    public static bool HasNoPlace(Change change, Draft draft, ClauseEdit edit) =>
        Refused(change, draft, [edit]) is Refusal.BadDegree or Refusal.MoveUnderItself or Refusal.MoveBetweenParts;

    /// <summary>Whether the text has a shape in which these can be made, and none of the clauses in it that they would bring in.</summary>
    public static bool Fits(Change change, Draft draft, ImmutableList<ClauseEdit> edits) => Refused(change, draft, edits)
        is not (Refusal.BadDegree or Refusal.NotNeighbours or Refusal.MoveUnderItself or Refusal.MoveBetweenParts or Refusal.AlreadyExists);

    /// <summary>Whether these may be its words: two wordings that are each short enough may be too long together.</summary>
    public static bool Bears(Change change, ImmutableArray<string> words) => words.All(text => ChangeWords.Check(change, text) is null);

    public static bool ChangesNothing(Change change, Draft draft, ClauseEdit edit) =>
        EditTrial.Of(draft, [edit], Through(change)) is { Refusal: null, Events.IsEmpty: true };

    private static Refusal? Refused(Change change, Draft draft, ImmutableList<ClauseEdit> edits) => EditTrial.Of(draft, edits, Through(change)).Refusal;

    // The rules ask whether it comes through an amendment, not through which.
    private static ChangeReference Through(Change change) => new(new AmendmentId(Guid.Empty), change.Id);
}
