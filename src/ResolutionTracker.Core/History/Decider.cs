using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>The rules: what becomes of a command. Pure and total; the same history and command always give the same decision.</summary>
public static partial class Decider
{
    public static Decision Decide(Negotiation seen, DraftCommand command) => Decide(
        seen.Council,
        // Whoever hands in another delegation's room by mistake must not read or write in it.
        seen.Own is { } own && own.State == command.By.State ? own : null,
        command);

    private static Decision Decide(Draft? council, DelegationRoom? own, DraftCommand command) => (council, command) switch
    {
        (null, DraftCommand.OpenDraft c) => Open(c),
        (_, DraftCommand.Retell c) => Retell(council, own, c),
        (null, _) => Refuse(new Refusal.NoSuchDraft()),
        (_, DraftCommand.OpenDraft) => Refuse(new Refusal.AlreadyExists("draft")),
        ({ } d, DraftCommand.AdmitSecretariat or DraftCommand.OpenToObservers or DraftCommand.AdmitState
            or DraftCommand.IssueRevision or DraftCommand.EditClauses or DraftCommand.EnterStage
            or DraftCommand.ChangeWorkingTitle or DraftCommand.AssignSymbol
            or DraftCommand.AgreeClause or DraftCommand.ReopenClause or DraftCommand.RestateText
            or DraftCommand.RejectAmendment or DraftCommand.RevertDecision) when !d.IsPenholder(command.By.State) =>
            Refuse(NotPenholder(d)),
        ({ } d, DraftCommand.AdmitState c) => AdmitState(d, c),
        ({ IsSecretariatAdmitted: true }, DraftCommand.AdmitSecretariat) => Nothing,
        (_, DraftCommand.AdmitSecretariat) => Accept(new DraftEvent.SecretariatAdmitted()),
        ({ } d, DraftCommand.OpenToObservers c) => OpenToObservers(d, c),
        ({ } d, DraftCommand.EnterStage c) => EnterStage(d, c),
        ({ IsNegotiable: false } d, _) => Refuse(new Refusal.WrongStage(d.Stage)),
        ({ } d, DraftCommand.ChangeWorkingTitle c) => ChangeWorkingTitle(d, c),
        ({ } d, DraftCommand.AssignSymbol c) => AssignSymbol(d, c),
        ({ } d, DraftCommand.EditClauses c) => Edit(d, c),
        ({ } d, DraftCommand.IssueRevision c) => Issue(d, c),
        ({ } d, DraftCommand.JoinSponsors) => JoinSponsors(d, command.By),
        ({ } d, DraftCommand.LeaveSponsors) => LeaveSponsors(d, command.By),
        ({ } d, DraftCommand.PrepareAmendment c) => Prepare(d, own, c),
        ({ } d, DraftCommand.TableAmendment c) => Table(d, own, c),
        ({ } d, DraftCommand.WithdrawAmendment c) => Withdraw(d, own, c),
        ({ } d, DraftCommand.AcceptAmendment c) => AcceptAmendment(d, own, c),
        ({ } d, DraftCommand.RejectAmendment c) => Reject(d, own, c),
        ({ } d, DraftCommand.RevertDecision c) => Revert(d, c),
        ({ } d, DraftCommand.TakeConsequences c) => TakeConsequences(d, c),
        ({ } d, DraftCommand.TakeOverAmendment c) => TakeOver(d, c),
        ({ } d, DraftCommand.JoinAmendment c) => Join(d, c),
        ({ } d, DraftCommand.LeaveAmendment c) => Leave(d, c),
        ({ } d, DraftCommand.AgreeClause c) => AgreeClause(d, c),
        ({ } d, DraftCommand.ReopenClause c) => ReopenClause(d, c),
        ({ } d, DraftCommand.RestateText c) => Restate(d, c),
        _ => throw new InvalidOperationException($"{command.GetType().Name} is decided nowhere."),
    };

    private static Decision.Accepted Nothing => new([]);

    private static Decision.Accepted Accept(params IEnumerable<DraftEvent> events) =>
        new([new RoomEvents(new Room.Council(), [.. events])]);

    private static Decision.Refused Refuse(Refusal why) => new(why);

    private static Refusal.NotPenholder NotPenholder(Draft draft) =>
        new(string.Join(", ", draft.Penholders.Select(MemberStates.NameOf)));
}
