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

        var begun = own.Find(c.Amendment);
        var changes = ImmutableList.CreateBuilder<Change>();
        var text = new EditedText(draft.Clauses);
        foreach (var proposed in c.Changes)
        {
            if (changes.Any(other => other.Target == proposed.Target || other.Id == proposed.Id))
            {
                return Refuse(new Refusal.ClauseNamedTwice(draft.Find(proposed.Target)?.Label.Value ?? "The new clause"));
            }

            var (change, refusal) = Grounded(draft, text, begun, proposed);
            if (change is null)
            {
                return Refuse(refusal!);
            }

            changes.Add(change);
        }

        return (changes.Count, begun) switch
        {
            (0, _) => Refuse(new Refusal.NoChanges()),
            (_, null) => AcceptIn(own.Room, new DraftEvent.AmendmentPrepared(
                c.Amendment, Authors(state, c.CoSponsors), changes.ToImmutable(), reason)),
            var (_, existing) when existing.Reason == reason && existing.Changes.SequenceEqual(changes) => Nothing,
            _ => AcceptIn(own.Room, new DraftEvent.AmendmentWorded(c.Amendment, changes.ToImmutable(), reason)),
        };
    }

    private static ImmutableList<Authorship> Authors(MemberState main, ImmutableList<MemberState> coSponsors) =>
    [
        new Authorship(main, AuthorshipRole.MainSponsor),
        .. coSponsors.Distinct().Where(state => state != main).Select(state => new Authorship(state, AuthorshipRole.CoSponsor)),
    ];

    /// <summary>Gives a proposed change the words of its base: those of the text, or those it had when it was begun.</summary>
    private static (Change? Change, Refusal? Refusal) Grounded(Draft draft, EditedText text, Amendment? begun, ProposedChange proposed)
    {
        var earlier = begun?.Changes.Find(change => change.Id == proposed.Id);
        switch (proposed)
        {
            case ProposedChange.Reword c:
                if (ClauseText.Check(c.Text) is { } badText)
                {
                    return (null, badText);
                }

                if (earlier is Change.Reword same && same.Clause == c.Clause && same.Base == c.Base)
                {
                    return (same with { Text = c.Text }, null);
                }

                var (clause, why) = Current(draft, c.Clause, c.Base);
                return clause is null ? (null, why) : (new Change.Reword(c.Id, c.Clause, c.Base, clause.Text, c.Text), null);
            case ProposedChange.Delete c:
                if (earlier is Change.Delete kept && kept.Clause == c.Clause && kept.Base == c.Base)
                {
                    return (kept, null);
                }

                var (gone, whyNot) = Current(draft, c.Clause, c.Base);
                return gone is null ? (null, whyNot) : (new Change.Delete(c.Id, c.Clause, c.Base, gone.Text), null);
            case ProposedChange.Insert c:
                return Insertable(text, c) is { } refusal
                    ? (null, refusal)
                    : (new Change.Insert(c.Id, c.Clause, c.After, c.Kind, c.Degree, c.IsNumbered, c.Text), null);
            default:
                throw new InvalidOperationException($"{proposed.GetType().Name} is grounded nowhere.");
        }
    }

    private static (Clause? Clause, Refusal? Refusal) Current(Draft draft, ClauseId id, ClauseVersion seen) => draft.Find(id) switch
    {
        null => (null, new Refusal.NoSuchClause(id)),
        { IsPresent: false } gone => (null, new Refusal.ClauseGone(gone.Label.Value)),
        var clause when clause.Version != seen => (null, new Refusal.StaleVersion(clause.Label.Value, seen, clause.Version)),
        var clause => (clause, null),
    };

    private static Refusal? Insertable(EditedText text, ProposedChange.Insert c) => text.Apply(
        new ClauseEdit.Insert(c.Clause, c.After, c.Kind, c.Degree, c.IsNumbered, c.Text),
        null,
        isFromBase: false,
        ImmutableList.CreateBuilder<DraftEvent>());

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

        if (begun.Changes.Find(change => change is Change.Reword reword && reword.Text == reword.BaseText) is not null)
        {
            return Refuse(new Refusal.NoChange());
        }

        foreach (var change in begun.Changes)
        {
            if (change is not Change.Insert && draft.Find(change.Target) is { IsPresent: false } gone)
            {
                return Refuse(new Refusal.ClauseGone(gone.Label.Value));
            }
        }

        var happened = new DraftEvent.AmendmentTabled(begun.Id, begun.Authors, begun.Changes, begun.Reason);
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

        var reason = c.Reason?.Trim() ?? "";
        return (amendment, reason) switch
        {
            ({ Outcome.IsPending: false }, _) => Refuse(new Refusal.AlreadySettled(amendment.Status)),
            (_, { Length: 0 }) => Refuse(new Refusal.ReasonMissing()),
            _ when ClauseText.Check(reason.ReplaceLineEndings(" ")) is { } refusal => Refuse(refusal),
            _ => Accept(new DraftEvent.AmendmentRejected(c.Amendment, reason)),
        };
    }

    private static Decision.Accepted AcceptIn(Room room, DraftEvent happened) => new([new RoomEvents(room, [happened])]);

    private static Refusal NotTabled(DelegationRoom? own, AmendmentId amendment) => own?.Find(amendment) is null
        ? new Refusal.NoSuchAmendment(amendment)
        : new Refusal.NotYetTabled();
}
