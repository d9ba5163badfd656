using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision Retell(Draft? council, DelegationRoom? own, DraftCommand.Retell c)
    {
        foreach (var (room, events) in c.Rooms)
        {
            foreach (var happened in events)
            {
                if (((room is Room.Council ? Barred(council, c.By, happened) : BarredFrom(room, c.By)) ?? BadWords(happened)) is { } refusal)
                {
                    return Refuse(refusal);
                }

                try
                {
                    (council, own) = After(council, own, room, happened, c.By);
                }
                catch (InconsistentHistoryException e)
                {
                    return Refuse(new Refusal.DoesNotFollow(e.Message));
                }
            }
        }

        return council is { Revisions.IsEmpty: true } ? Refuse(new Refusal.DoesNotFollow("a draft opens with its zero draft"))
            : c.Rooms.IsEmpty ? Nothing
            : new Decision.Accepted(c.Rooms);
    }

    private static (Draft? Council, DelegationRoom? Own) After(Draft? council, DelegationRoom? own, Room room, DraftEvent happened, ActingFor by)
    {
        if (room is Room.Council)
        {
            return (Draft.Evolve(council, Trial(room, (council?.Position ?? 0) + 1)), own);
        }

        own ??= DelegationRoom.Empty(by.State!.Value);
        return (council, own.After(Trial(room, own.Position + 1)));

        Recorded Trial(Room there, long position) => new(
            council?.Id ?? default, there, position, default, council?.LastAt ?? default, default, by, default, council?.Position ?? 0, happened, default, "", "");
    }

    /// <summary>Why somebody may not have done such a thing in the Council room; null where they may.</summary>
    private static Refusal? Barred(Draft? draft, ActingFor by, DraftEvent happened)
    {
        if (draft is null || happened is DraftEvent.DraftOpened)
        {
            return draft is null && happened is DraftEvent.DraftOpened ? null
                : draft is null ? new Refusal.NoSuchDraft()
                : new Refusal.AlreadyExists("draft");
        }

        return happened switch
        {
            DraftEvent.StageEntered or DraftEvent.StateAdmitted or DraftEvent.SecretariatAdmitted or DraftEvent.OpenedToObservers => OnlyPenholder(),
            // The adopted text that it starts from, and the zero draft, come with the opening itself.
            _ when draft.Revisions.IsEmpty => null,
            _ when !draft.IsNegotiable => new Refusal.WrongStage(draft.Stage),
            DraftEvent.AmendmentTabled e => Proposing(e.Authors.IsEmpty ? null : e.Authors[0].State),
            DraftEvent.AmendmentTakenOver e => Proposing(e.State),
            DraftEvent.CoSponsorJoined e => Proposing(e.State),
            DraftEvent.CoSponsorLeft e => Own(e.State),
            DraftEvent.SponsorJoined e => Own(e.State) ?? (draft.Find(e.State) is null ? new Refusal.MayNotPropose(NameOf(by)) : null),
            DraftEvent.SponsorLeft e => Own(e.State),
            DraftEvent.AmendmentWithdrawn e => Submitted(e.Amendment),
            DraftEvent.ChangeAmended e => draft.IsPenholder(by.State) ? null : Submitted(e.Amendment),
            DraftEvent.AmendmentAccepted e when draft.Find(e.Amendment)?.Amends is { } amended => draft.IsPenholder(by.State) ? null : Submitted(amended),
            _ => OnlyPenholder(),
        };

        Refusal? OnlyPenholder() => draft.IsPenholder(by.State) ? null : NotPenholder(draft);

        Refusal? Proposing(MemberState? state) =>
            Own(state) ?? (state is { } proposing && draft.MayPropose(proposing) ? null : new Refusal.MayNotPropose(NameOf(by)));

        Refusal? Own(MemberState? state) => state is not null && state == by.State ? null : new Refusal.MayNotPropose(NameOf(by));

        Refusal? Submitted(AmendmentId id) => draft.Find(id) switch
        {
            null => new Refusal.NoSuchAmendment(id),
            var amendment => amendment.MainSponsor == by.State ? null : new Refusal.NotAuthor(amendment.MainSponsor),
        };
    }

    private static Refusal.MayNotPropose? BarredFrom(Room room, ActingFor by) =>
        room is Room.Delegation own && own.State == by.State ? null : new Refusal.MayNotPropose(NameOf(by));

    private static Refusal? BadWords(DraftEvent happened) => (happened switch
    {
        DraftEvent.ClauseInserted e => (IEnumerable<string>)[e.Text],
        DraftEvent.ClauseRevised e => [e.Text],
        DraftEvent.ClauseReinstated e => [e.Text],
        DraftEvent.ClauseSplit e => e.Into.Select(part => part.Text).Prepend(e.Text),
        DraftEvent.ClausesJoined e => [e.Text],
        _ => [],
    }).Select(ClauseText.Check).FirstOrDefault(refusal => refusal is not null);
}
