using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision AdmitState(Draft draft, DraftCommand.AdmitState c) => draft.Find(c.State) switch
    {
        { IsMember: true } => Nothing,
        { } admitted when admitted.MayPropose == c.MayPropose => Nothing,
        _ => Accept(new DraftEvent.StateAdmitted(c.State, c.MayPropose)),
    };

    private static Decision OpenToObservers(Draft draft, DraftCommand.OpenToObservers c) => (c.UpTo ?? draft.Position) switch
    {
        var upTo when upTo < 1 || upTo > draft.Position => Refuse(new Refusal.BadPosition(upTo, draft.Position)),
        // What has been opened is never taken back, so an earlier moment changes nothing.
        var upTo when upTo <= draft.OpenedUpTo => Nothing,
        var upTo => Accept(new DraftEvent.OpenedToObservers(upTo)),
    };
}
