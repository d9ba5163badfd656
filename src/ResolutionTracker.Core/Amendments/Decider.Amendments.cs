using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision Prepare(Draft draft, DelegationRoom? own, DraftCommand.PrepareAmendment c)
    {
        if (own is null || c.By.State is not { } state || !draft.MayPropose(state))
        {
            return Refuse(new Refusal.MayNotPropose(NameOf(c.By)));
        }

        if (draft.Find(c.Amendment) is { } tabled)
        {
            return Refuse(!tabled.IsBy(state) ? new Refusal.AlreadyExists("amendment")
                : tabled.Outcome.IsPending ? new Refusal.AlreadyTabled()
                : new Refusal.AlreadySettled(tabled.Status));
        }

        var reason = string.IsNullOrWhiteSpace(c.Reason) ? null : c.Reason.Trim();
        if (reason is not null && ClauseText.Check(reason.ReplaceLineEndings(" ")) is { } badReason)
        {
            return Refuse(badReason);
        }

        var (group, notOfIt) = GroupOf(draft, state, c.Group);
        if (notOfIt is not null)
        {
            return Refuse(notOfIt);
        }

        var begun = own.Find(c.Amendment);
        var (changes, refusal) = Grounded(draft, begun, c);
        return (changes, begun) switch
        {
            (null, _) => Refuse(refusal!),
            ({ IsEmpty: true }, _) => Refuse(new Refusal.NoChanges()),
            (_, null) => AcceptIn(own.Room, new DraftEvent.AmendmentPrepared(
                c.Amendment, Authors(state, c.CoSponsors), changes, reason, group, c.Amends)),
            var (_, existing) when existing.Reason == reason && existing.Changes.SequenceEqual(changes) => Nothing,
            _ => AcceptIn(own.Room, new DraftEvent.AmendmentWorded(c.Amendment, changes, reason)),
        };
    }

    // Whoever speaks for a group is one of it.
    private static (string? Code, Refusal? Refusal) GroupOf(Draft draft, MemberState state, string? code) => code is null
        ? (null, null)
        : StateGroups.Find(code) switch
        {
            null => (null, new Refusal.UnknownGroup(code)),
            var group when group.Has(state, [.. draft.Members]) => (group.Code, null),
            var group => (null, new Refusal.NotOfGroup(MemberStates.NameOf(state), group.Name)),
        };

    private static ImmutableList<Authorship> Authors(MemberState main, ImmutableList<MemberState> coSponsors) =>
    [
        new Authorship(main, AuthorshipRole.MainSponsor),
        .. coSponsors.Distinct().Where(state => state != main).Select(state => new Authorship(state, AuthorshipRole.CoSponsor)),
    ];

    private static Decision Table(Draft draft, DelegationRoom? own, DraftCommand.TableAmendment c)
    {
        if (draft.Find(c.Amendment) is { } tabled)
        {
            return Refuse(!tabled.IsBy(c.By.State) ? new Refusal.NotAuthor(tabled.MainSponsor)
                : tabled.Outcome.IsPending ? new Refusal.AlreadyTabled()
                : new Refusal.AlreadySettled(tabled.Status));
        }

        if (own?.Find(c.Amendment) is not { } begun)
        {
            return Refuse(new Refusal.NoSuchAmendment(c.Amendment));
        }

        if (!draft.MayPropose(own.State))
        {
            return Refuse(new Refusal.MayNotPropose(NameOf(c.By)));
        }

        if (begun.Changes.Exists(change => change.ProposedText is { } text && text == change.BaseText))
        {
            return Refuse(new Refusal.NoChange());
        }

        if (AmendedOneSettled(draft, begun) is { } settled)
        {
            return Refuse(settled);
        }

        var touched = begun.Changes.Where(change => change is not (Change.Insert or Change.Amend)).SelectMany(Draft.PlacesOf);
        if (touched.Select(draft.Find).FirstOrDefault(clause => clause is { IsPresent: false }) is { } gone)
        {
            return Refuse(new Refusal.ClauseGone(gone.Label.Value));
        }

        var (group, notOfIt) = GroupOf(draft, own.State, c.Group ?? begun.Group);
        if (notOfIt is not null)
        {
            return Refuse(notOfIt);
        }

        var happened = new DraftEvent.AmendmentTabled(begun.Id, begun.Authors, begun.Changes, begun.Reason, group, begun.Amends);
        return new Decision.Accepted(
        [
            new RoomEvents(new Room.Council(), [happened]),
            new RoomEvents(own.Room, [happened]),
        ]);
    }

    private static Decision Withdraw(Draft draft, DelegationRoom? own, DraftCommand.WithdrawAmendment c)
    {
        if (own?.Find(c.Amendment) is not null)
        {
            return AcceptIn(own.Room, new DraftEvent.PreparationEnded(c.Amendment));
        }

        return draft.Find(c.Amendment) switch
        {
            null => Refuse(new Refusal.NoSuchAmendment(c.Amendment)),
            var amendment when amendment.MainSponsor != c.By.State => Refuse(new Refusal.NotAuthor(amendment.MainSponsor)),
            { Outcome.IsPending: false } amendment => Refuse(new Refusal.AlreadySettled(amendment.Status)),
            _ => Accept(new DraftEvent.AmendmentWithdrawn(c.Amendment)),
        };
    }

    private static Decision Reject(Draft draft, DelegationRoom? own, DraftCommand.RejectAmendment c)
    {
        if (draft.Find(c.Amendment) is not { } amendment)
        {
            return Refuse(NotTabled(own, c.Amendment));
        }

        if (!amendment.Outcome.IsPending)
        {
            return Refuse(new Refusal.AlreadySettled(amendment.Status));
        }

        if (Chosen(amendment, c.Changes) is { } noChange)
        {
            return Refuse(noChange);
        }

        var (reason, refusal) = Reason(c.Reason);
        var rejected = c.Changes.IsEmpty
            ? null
            : amendment.Changes.FindAll(change => c.Changes.Contains(change.Id)).ConvertAll(change => change.Id);
        return refusal is not null ? Refuse(refusal) : Accept(new DraftEvent.AmendmentRejected(c.Amendment, reason, rejected));
    }

    private static (string Reason, Refusal? Refusal) Reason(string? given) => given?.Trim() switch
    {
        null or "" => ("", new Refusal.ReasonMissing()),
        var reason => (reason, ClauseText.Check(reason.ReplaceLineEndings(" "))),
    };

    private static Decision Revert(Draft draft, DraftCommand.RevertDecision c)
    {
        if (draft.Find(c.Amendment) is not { } amendment)
        {
            return Refuse(new Refusal.NoSuchAmendment(c.Amendment));
        }

        // What went into an amendment is taken out of it by amending it again, not behind its authors' backs.
        if (amendment.Outcome is AmendmentOutcome.Withdrawn or AmendmentOutcome.Lapsed
            || (amendment.Accepted.IsEmpty && amendment.Rejected.IsEmpty) || amendment.Amends is not null)
        {
            return Refuse(new Refusal.NotDecided(amendment.Status));
        }

        var text = new EditedText(draft.Clauses);
        var edits = ImmutableList.CreateBuilder<DraftEvent>();
        foreach (var edit in c.Edits)
        {
            if (text.Apply(edit, null, isFromBase: false, edits) is { } refused)
            {
                return Refuse(refused);
            }
        }

        var title = amendment.Changes.Find(change => change is Change.Retitle);
        if (amendment.ReplacedTitle is { } replaced && replaced != draft.WorkingTitle
            && amendment.Accepted.Exists(each => each.Change == title?.Id && each.Accepted == draft.WorkingTitle))
        {
            edits.Add(new DraftEvent.WorkingTitleChanged(replaced));
        }

        return Accept([new DraftEvent.DecisionReverted(amendment.Id, DecidedIn(amendment)), .. edits]);
    }

    private static ImmutableList<ChangeId> DecidedIn(Amendment amendment) =>
        [.. amendment.Changes.Select(change => change.Id).Where(id => amendment.Rejected.Contains(id) || amendment.Accepted.Exists(each => each.Change == id))];

    private static Decision.Accepted AcceptIn(Room room, DraftEvent happened) => new([new RoomEvents(room, [happened])]);

    private static Refusal NotTabled(DelegationRoom? own, AmendmentId amendment) => own?.Find(amendment) is null
        ? new Refusal.NoSuchAmendment(amendment)
        : new Refusal.NotYetTabled();
}
