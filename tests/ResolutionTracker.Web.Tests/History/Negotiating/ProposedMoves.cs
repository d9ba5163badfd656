using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>What delegations do with amendments of their own and of others.</summary>
internal sealed class ProposedMoves(ChosenWords words)
{
    private const int MostInPreparation = 4;

    public Move Next(Draft draft, MemberState state, DelegationRoom own)
    {
        var begun = words.OfOrNone(own.InPreparation);
        var tabled = words.OfOrNone(Sorted(draft, amendment => amendment.Outcome.IsPending));
        return words.Chance.Next(10) switch
        {
            <= 3 when own.InPreparation.Count < MostInPreparation => Begin(draft, state, tabled),
            <= 5 when begun is not null => Table(state, begun.Id),
            6 when begun is not null => Word(draft, state, begun),
            7 when begun is not null && words.OneIn(2) => Move.Of(new DraftCommand.WithdrawAmendment(ActingFor.Of(state), begun.Id)),
            7 when tabled is not null => Move.Of(new DraftCommand.WithdrawAmendment(ActingFor.Of(tabled.MainSponsor), tabled.Id)),
            8 when words.OfOrNone(Sorted(draft, amendment => amendment.Outcome is AmendmentOutcome.Withdrawn)) is { } withdrawn =>
                Move.Of(new DraftCommand.TakeOverAmendment(ActingFor.Of(state), withdrawn.Id)),
            _ when tabled is not null => Move.Of(words.OneIn(3)
                ? new DraftCommand.LeaveAmendment(ActingFor.Of(words.Of(tabled.Authors).State), tabled.Id)
                : new DraftCommand.JoinAmendment(ActingFor.Of(state), tabled.Id)),
            _ => Begin(draft, state, tabled),
        };
    }

    /// <summary>What a state tries with an amendment that another prepares.</summary>
    public Move Intrude(MemberState by, Amendment begun) => (words.Chance.Next(3) switch
    {
        0 => Table(by, begun.Id),
        1 => Move.Of(new DraftCommand.WithdrawAmendment(ActingFor.Of(by), begun.Id)),
        _ => Move.Of(new DraftCommand.JoinAmendment(ActingFor.Of(by), begun.Id)),
    }) with
    {
        IsIntrusion = true,
        Tabled = null,
    };

    private static Move Table(MemberState state, AmendmentId amendment) =>
        Move.Of(new DraftCommand.TableAmendment(ActingFor.Of(state), amendment)) with { Tabled = amendment };

    public static IReadOnlyList<Amendment> Sorted(Draft draft, Func<Amendment, bool> which) =>
        [.. draft.Amendments.Values.Where(which).OrderBy(amendment => amendment.Ordinal)];

    private Move Begin(Draft draft, MemberState state, Amendment? other)
    {
        var id = new AmendmentId(words.Id());
        if (other is { Amends: null } && words.OneIn(4) && words.OfOrNone([.. other.OpenChanges.Where(change => change.IsWritten)]) is { } of)
        {
            return Prepare(state, id, [new ProposedChange.Amend(new ChangeId(words.Id()), of.Id, words.Reworded(of.ProposedText!))], other.Id);
        }

        var many = words.Chance.Next(10) switch { 0 => 3, <= 2 => 2, _ => 1 };
        return Prepare(state, id, [.. Enumerable.Range(0, many).Select(_ => Proposed(draft))], null);
    }

    private Move Word(Draft draft, MemberState state, Amendment begun) => begun.Amends is not null || begun.Changes.TrueForAll(change => change.IsWritten)
        ? Prepare(state, begun.Id, [.. begun.Changes.Select(Worded)], begun.Amends)
        : Prepare(state, begun.Id, [Proposed(draft)], null);

    private Move Prepare(MemberState state, AmendmentId id, ImmutableList<ProposedChange> changes, AmendmentId? amends)
    {
        var reason = words.OneIn(3) ? words.New() : null;
        var command = new DraftCommand.PrepareAmendment(ActingFor.Of(state), id, changes, reason, [], null, amends);
        return Move.Of(command, [.. changes.SelectMany(TextsOf), .. reason is null ? (string[])[] : [reason]]) with { Prepared = id };
    }

    private ProposedChange Proposed(Draft draft)
    {
        var (id, present) = (new ChangeId(words.Id()), draft.Present.ToList());
        if (present.Count == 0)
        {
            // Then there is only the head of the text to propose at.
            return new ProposedChange.Insert(id, new ClauseId(words.Id()), null, ClauseKind.Operative, 0, true, words.New());
        }

        var at = words.Chance.Next(present.Count);
        var clause = present[at];
        return words.Chance.Next(20) switch
        {
            <= 8 => new ProposedChange.Reword(id, clause.Id, words.Seen(clause), words.Reworded(clause.Text)),
            <= 10 => Insertion(id, clause),
            11 => new ProposedChange.Delete(id, clause.Id, words.Seen(clause)),
            <= 13 => new ProposedChange.Move(id, clause.Id, words.Of(present).Id, words.OneIn(3) ? words.Chance.Next(2) : null),
            <= 15 when words.InTwo(clause.Text) is var (first, second) => new ProposedChange.Split(
                id, clause.Id, words.Seen(clause), [new SplitPart(clause.Id, first), new SplitPart(new ClauseId(words.Id()), second)]),
            <= 17 when at + 1 < present.Count => new ProposedChange.Join(
                id, clause.Id, clause.Version, [new SeenClause(present[at + 1].Id, present[at + 1].Version)], words.Reworded($"{clause.Text} {present[at + 1].Text}")),
            18 => new ProposedChange.Retitle(id, words.Reworded(draft.WorkingTitle)),
            _ => new ProposedChange.Alternative(id, clause.Id, words.Seen(clause), words.New()),
        };
    }

    private ProposedChange.Insert Insertion(ChangeId id, Clause behind)
    {
        var isUnder = behind is { Kind: not ClauseKind.Heading, Degree: < 2 } && words.OneIn(4);
        return new ProposedChange.Insert(
            id,
            new ClauseId(words.Id()),
            words.OneIn(12) ? null : behind.Id,
            behind.Kind,
            isUnder ? behind.Degree + 1 : behind.Degree,
            isUnder || behind.IsNumbered,
            words.New());
    }

    private ProposedChange Worded(Change change) => change switch
    {
        Change.Reword c => new ProposedChange.Reword(c.Id, c.Clause, c.Base, words.Reworded(c.Text)),
        Change.Insert c => new ProposedChange.Insert(c.Id, c.Clause, c.After, c.ClauseKind, c.Degree, c.IsNumbered, words.Reworded(c.Text)),
        Change.Join c => new ProposedChange.Join(
            c.Id, c.Clause, c.Base, [.. c.With.Select(other => new SeenClause(other.Clause, other.Base))], words.Reworded(c.Text)),
        Change.Retitle c => new ProposedChange.Retitle(c.Id, words.Reworded(c.Text)),
        Change.Alternative c => new ProposedChange.Alternative(c.Id, c.Clause, c.Base, words.Reworded(c.Text)),
        Change.Amend c => new ProposedChange.Amend(c.Id, c.Of, words.Reworded(c.Text)),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static IEnumerable<string> TextsOf(ProposedChange change) => change switch
    {
        ProposedChange.Reword c => [c.Text],
        ProposedChange.Insert c => [c.Text],
        ProposedChange.Split c => c.Parts.Select(part => part.Text),
        ProposedChange.Join c => [c.Text],
        ProposedChange.Retitle c => [c.Text],
        ProposedChange.Alternative c => [c.Text],
        ProposedChange.Amend c => [c.Text],
        _ => [],
    };
}
