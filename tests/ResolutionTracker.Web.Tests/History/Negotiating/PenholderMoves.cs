using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>What the penholder does: decides, takes decisions back, and drafts.</summary>
internal sealed class PenholderMoves(ChosenWords words, DraftingDesk desk, DecisionReverting reverting)
{
    private const int MostClauses = 22;

    public async Task<Move> DecideAsync(Draft draft, ActingFor by)
    {
        var open = ProposedMoves.Sorted(draft, amendment => amendment.Outcome.IsPending);
        var decided = ProposedMoves.Sorted(draft, amendment => !amendment.Accepted.IsEmpty || !amendment.Rejected.IsEmpty);
        switch (words.Chance.Next(16))
        {
            case <= 2 when words.OfOrNone([.. open.Where(amendment => amendment.OpenChanges.Any(change => IsToBeDecided(draft, amendment, change)))]) is { } behind:
                return Accept(draft, by, behind);
            case <= 6 when open.Count > 0:
                return Accept(draft, by, words.Of(open));
            case <= 8 when open.Count > 1:
                var several = Enumerable.Range(0, words.Chance.Next(2, 5)).Select(_ => words.Of(open).Id).Distinct();
                return new Move("AcceptSeveral", by, DecisionEndpoints.Steps(by, several), []);
            case <= 12 when open.Count > 0:
                return Reject(by, words.Of(open));
            case <= 14 when decided.Count > 0:
                var amendment = words.Of(decided).Id;
                var decisions = await reverting.FindAsync(draft.Id, amendment, draft.Position, CancellationToken.None);
                return new Move("RevertDecision", by, [now => DecisionReverting.Ask(by, now, amendment, decisions)], []);
            default:
                return Edit(draft, by);
        }
    }

    /// <summary>A draft is revised, agreed clause by clause, moved through its stages and opened; none of these ends it.</summary>
    public async Task<Move> DraftAsync(Draft draft, ActingFor by)
    {
        var clause = words.OfOrNone([.. draft.Present]);
        switch (words.Chance.Next(14))
        {
            case <= 4:
                return Edit(draft, by);
            case 5 when clause is not null:
                return Move.Of(new DraftCommand.AgreeClause(by, clause.Id, words.Seen(clause), words.OneIn(2)));
            case <= 8 when draft.Present.FirstOrDefault(each => each.Standing != ClauseStanding.Open) is { } agreed && words.New() is var reason:
                return Move.Of(new DraftCommand.ReopenClause(by, agreed.Id, reason), reason);
            case 9:
                return Move.Of(new DraftCommand.IssueRevision(by, null));
            case 10 when words.Reworded(draft.WorkingTitle) is var title:
                return Move.Of(new DraftCommand.ChangeWorkingTitle(by, title), title);
            case 11 when words.OneIn(2):
                var past = await desk.AtAsync(draft.Id, words.Chance.Next(1, (int)draft.Position + 1), CancellationToken.None);
                return Move.Of(new DraftCommand.RestateText(by, past!));
            case 12:
                return Move.Of(words.Of<DraftCommand>(
                [
                    new DraftCommand.EnterStage(by, words.Of([DraftStage.UnderNegotiation, DraftStage.UnderSilence, DraftStage.InBlue])),
                    new DraftCommand.OpenToObservers(by, null),
                    new DraftCommand.AdmitSecretariat(by),
                    new DraftCommand.JoinSponsors(by),
                    new DraftCommand.LeaveSponsors(by),
                ]));
            default:
                return Edit(draft, by);
        }
    }

    private Move Accept(Draft draft, ActingFor by, Amendment amendment)
    {
        if (amendment.Amends is { } amends && words.OneIn(2))
        {
            by = ActingFor.Of(draft.Find(amends)!.MainSponsor);
        }

        var change = words.Of([.. amendment.OpenChanges]);
        if (amendment.OpenChanges.FirstOrDefault(each => IsToBeDecided(draft, amendment, each)) is { } first)
        {
            change = first;
        }

        var choices = CarryOver.Carry(change, draft, amendment).Choices;
        var seen = change.Target is { } target ? draft.Find(target)?.Version.Number : null;
        return words.Chance.Next(5) switch
        {
            0 when change.ProposedText is { } proposed && words.RewordedParagraph(proposed) is var text =>
                Asked("AcceptModified", new Acceptance(Changes: [new AcceptedBody(change.Id.Value, seen, text)]), text),
            <= 2 when !choices.IsEmpty =>
                Asked("AcceptChoice", new Acceptance(Changes: [new AcceptedBody(change.Id.Value, seen, null, words.Of(choices).Name)])),
            3 => Asked("AcceptChange", new Acceptance(Changes: [new AcceptedBody(change.Id.Value, words.OneIn(2) ? seen : null)])),
            _ => Asked("Accept", new Acceptance()),
        };

        Move Asked(string name, Acceptance body, params IReadOnlyList<string> texts) =>
            new(name, by, [now => SentAcceptances.Ask(by, now, amendment.Id, body)], texts);
    }

    private static bool IsToBeDecided(Draft draft, Amendment amendment, Change change) => !CarryOver.Carry(change, draft, amendment).Choices.IsEmpty;

    private Move Reject(ActingFor by, Amendment amendment)
    {
        var reason = words.New();
        return Move.Of(
            new DraftCommand.RejectAmendment(
                by, amendment.Id, reason, words.OneIn(2) ? [] : [words.Of([.. amendment.OpenChanges]).Id]),
            reason);
    }

    private Move Edit(Draft draft, ActingFor by)
    {
        var present = draft.Present.ToList();
        if (present.Count == 0)
        {
            // Restated to a moment of its opening, the text may have no clause; whoever drafts then begins it anew.
            var opening = words.New();
            return Of(new ClauseEdit.Insert(new ClauseId(words.Id()), null, ClauseKind.Operative, 0, true, opening), opening);
        }

        var at = words.Chance.Next(present.Count);
        var clause = present[at];
        var next = at + 1 < present.Count ? present[at + 1] : null;
        var isLong = present.Count > MostClauses;
        switch (words.Chance.Next(isLong ? 4 : 9))
        {
            case 0 when isLong || words.OneIn(2):
                return Of(new ClauseEdit.Delete(clause.Id, words.Seen(clause)));
            case <= 2 when next is not null && (isLong || words.OneIn(3)) && words.Reworded($"{clause.Text} {next.Text}") is var joined:
                return Of(new ClauseEdit.Join(clause.Id, clause.Version, [new SeenClause(next.Id, next.Version)], joined), joined);
            case 4 when words.InTwo(clause.Text) is var (first, second):
                return Of(
                    new ClauseEdit.Split(clause.Id, words.Seen(clause), [new SplitPart(clause.Id, first), new SplitPart(new ClauseId(words.Id()), second)]),
                    first,
                    second);
            case 5 when words.New() is var inserted:
                return Of(new ClauseEdit.Insert(new ClauseId(words.Id()), clause.Id, clause.Kind, clause.Degree, clause.IsNumbered, inserted), inserted);
            case 6 when words.OfOrNone([.. draft.Clauses.Where(each => !each.IsPresent)]) is { } gone && words.Reworded(gone.Text) is var again:
                return Of(new ClauseEdit.Reinstate(gone.Id, again), again);
            case 7:
                return Of(new ClauseEdit.Move(clause.Id, words.Of(present).Id, words.OneIn(3) ? words.Chance.Next(2) : clause.Degree));
            default:
                var text = words.Reworded(clause.Text);
                return Of(new ClauseEdit.Revise(clause.Id, words.Seen(clause), text), text);
        }

        Move Of(ClauseEdit edit, params IReadOnlyList<string> texts) =>
            Move.Of(new DraftCommand.EditClauses(by, [edit]), texts) with { Name = $"Edit {edit.GetType().Name}" };
    }
}
