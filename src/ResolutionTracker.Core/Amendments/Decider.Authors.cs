using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision TakeOver(Draft draft, DraftCommand.TakeOverAmendment c) => (draft.Find(c.Amendment), c.By.State) switch
    {
        (null, _) => Refuse(new Refusal.NoSuchAmendment(c.Amendment)),
        (_, null) => Refuse(new Refusal.MayNotPropose(NameOf(c.By))),
        (_, { } state) when !draft.MayPropose(state) => Refuse(new Refusal.MayNotPropose(NameOf(c.By))),
        ({ Outcome: not AmendmentOutcome.Withdrawn } amendment, _) => Refuse(new Refusal.NotWithdrawn(amendment.Status)),
        ({ } amendment, _) when AmendedOneSettled(draft, amendment) is { } settled => Refuse(settled),
        (_, { } state) => Accept(new DraftEvent.AmendmentTakenOver(c.Amendment, state)),
    };

    private static Refusal.AmendedOneSettled? AmendedOneSettled(Draft draft, Amendment amendment) =>
        amendment.Amends is not { } id || draft.Find(id) is not { } amended || amendment.HasWhatToAmend(amended) ? null
        : new Refusal.AmendedOneSettled(amended.Outcome.IsPending ? "decided on that change" : amended.Status);

    private static Decision Join(Draft draft, DraftCommand.JoinAmendment c) => (draft.Find(c.Amendment), c.By.State) switch
    {
        (null, _) => Refuse(new Refusal.NoSuchAmendment(c.Amendment)),
        (_, null) => Refuse(new Refusal.MayNotPropose(NameOf(c.By))),
        (_, { } state) when !draft.MayPropose(state) => Refuse(new Refusal.MayNotPropose(NameOf(c.By))),
        ({ Outcome.IsPending: false } amendment, _) => Refuse(new Refusal.AlreadySettled(amendment.Status)),
        ({ } amendment, { } state) => amendment.IsBy(state) ? Nothing : Accept(new DraftEvent.CoSponsorJoined(c.Amendment, state)),
    };

    private static Decision Leave(Draft draft, DraftCommand.LeaveAmendment c) => (draft.Find(c.Amendment), c.By.State) switch
    {
        (null, _) => Refuse(new Refusal.NoSuchAmendment(c.Amendment)),
        ({ } amendment, var state) when !amendment.IsBy(state) => Nothing,
        ({ Outcome.IsPending: false } amendment, _) => Refuse(new Refusal.AlreadySettled(amendment.Status)),
        ({ } amendment, { } state) => amendment.MainSponsor == state
            ? Refuse(new Refusal.SubmitterCannotLeave())
            : Accept(new DraftEvent.CoSponsorLeft(c.Amendment, state)),
        _ => Nothing,
    };
}
