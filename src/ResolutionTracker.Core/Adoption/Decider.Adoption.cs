using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision EnterStage(Draft draft, DraftCommand.EnterStage c) => (draft.Stage, c.Stage) switch
    {
        var (now, next) when now == next => Nothing,
        var (now, next) when !draft.IsNegotiable || next == DraftStage.Zero => Refuse(new Refusal.StageNotReachable(now, next)),
        var (_, next) => Accept(new DraftEvent.StageEntered(next)),
    };

    private static Decision JoinSponsors(Draft draft, ActingFor by) => by.State switch
    {
        { } state when draft.Sponsors.Contains(state) => Nothing,
        { } state when draft.Find(state) is not null => Accept(new DraftEvent.SponsorJoined(state)),
        _ => Refuse(new Refusal.MayNotPropose(NameOf(by))),
    };

    private static Decision LeaveSponsors(Draft draft, ActingFor by) => by.State is { } state && draft.Sponsors.Contains(state)
        ? Accept(new DraftEvent.SponsorLeft(state))
        : Nothing;

    private static string NameOf(ActingFor by) => by.State is { } state ? MemberStates.NameOf(state) : "The Secretariat";
}
