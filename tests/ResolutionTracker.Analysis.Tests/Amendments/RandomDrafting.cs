using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What penholder and delegations may do to a draft, by chance; everything through the rules.</summary>
internal sealed class RandomDrafting(int seed) : DraftSpec
{
    private static readonly MemberState By = MemberState.Parse("FRA", null);

    private readonly Random _chance = new(seed);
    private int _new = 100;

    public static Draft First { get; } = Given(
        Opened,
        Inserted(1, 0, "Decides to extend the mandate of the harbour mission until 30 June;"),
        Inserted(2, 1, "Requests the harbour master to report every six months on:"),
        Inserted(3, 2, "the state of the piers and of the northern wall;", degree: 1),
        Inserted(4, 3, "the depth of water before the western gate;", degree: 1),
        Inserted(5, 4, "Calls upon all States to lend lamps and oil for the lighthouse;"),
        Inserted(6, 5, "Welcomes the work of divers in deep and cold basins;"),
        Inserted(7, 6, "Invites shipowners to pay whatever dues they owe;"),
        ZeroDraft).Council!;

    public Draft Edited(Draft draft, int most)
    {
        for (var edits = _chance.Next(most + 1); edits > 0; edits--)
        {
            draft = After(draft, new DraftCommand.EditClauses(ByPenholder, [SomeEdit(draft)])) ?? draft;
        }

        return draft;
    }

    /// <returns>An amendment of one change and the draft to which it was tabled.</returns>
    public (Draft Draft, Amendment Amendment) Tabled(Draft draft, int number, Draft? seen = null)
    {
        while (true)
        {
            var prepare = new DraftCommand.PrepareAmendment(ActingFor.Of(By), AmendmentNo(number), [SomeChange(seen ?? draft, number)], null, []);
            if (Decider.Decide(new Negotiation(seen ?? draft, DelegationRoom.Empty(By)), prepare) is Decision.Accepted { Rooms: [{ Events: [DraftEvent.AmendmentPrepared e] }] }
                && e.Changes.TrueForAll(change => change.ProposedText is null || change.ProposedText != change.BaseText))
            {
                var tabled = Prospect.Of(
                    draft, [new DraftEvent.AmendmentTabled(e.Amendment, e.Authors, e.Changes, null)], ActingFor.Of(By), DateTimeOffset.UnixEpoch);
                return (tabled, tabled.Find(e.Amendment)!);
            }
        }
    }

    /// <returns>The draft after a decision of the penholder; null where it is refused.</returns>
    public static Draft? After(Draft draft, DraftCommand command) => Decider.Decide(new Negotiation(draft, null), command) switch
    {
        Decision.Accepted { Rooms: var rooms } => Prospect.Of(draft, rooms.SelectMany(room => room.Events), ByPenholder, DateTimeOffset.UnixEpoch),
        _ => null,
    };

    public static Draft? Accepted(Draft draft, Amendment amendment, ChangeAcceptance acceptance) =>
        After(draft, new DraftCommand.AcceptAmendment(ByPenholder, amendment.Id, [acceptance]));

    public static Draft? Reverted(Draft draft, Amendment amendment, ImmutableList<ClauseEdit> edits) =>
        After(draft, new DraftCommand.RevertDecision(ByPenholder, amendment.Id, edits));

    public ClauseEdit SomeEdit(Draft draft)
    {
        var clause = Some(draft);
        return _chance.Next(9) switch
        {
            0 => new ClauseEdit.Delete(clause.Id, clause.Version),
            1 => new ClauseEdit.Insert(New(), SomeAfter(draft), ClauseKind.Operative, _chance.Next(4) == 0 ? 1 : 0, true, $"Considers measure {_chance.Next(9)} against fog;"),
            2 => new ClauseEdit.Move(clause.Id, SomeAfter(draft), _chance.Next(4) == 0 ? 1 - Math.Min(clause.Degree, 1) : clause.Degree),
            3 => new ClauseEdit.Split(clause.Id, clause.Version, Parts(clause)),
            4 when Next(draft, clause) is { } next => new ClauseEdit.Join(
                clause.Id, clause.Version, [new SeenClause(next.Id, next.Version)], Joined(clause, next)),
            5 when draft.Clauses.FirstOrDefault(each => !each.IsPresent) is { } gone => new ClauseEdit.Reinstate(gone.Id, gone.Text),
            _ => new ClauseEdit.Revise(clause.Id, clause.Version, Reworded(clause.Text)),
        };
    }

    private ProposedChange SomeChange(Draft draft, int number)
    {
        var clause = Some(draft);
        var id = ChangeNo(number);
        return _chance.Next(10) switch
        {
            0 => new ProposedChange.Delete(id, clause.Id, clause.Version),
            1 => new ProposedChange.Insert(id, New(), SomeAfter(draft), ClauseKind.Operative, _chance.Next(4) == 0 ? 1 : 0, true, $"Notes tide table {_chance.Next(9)};"),
            2 or 3 => new ProposedChange.Move(id, clause.Id, SomeAfter(draft), _chance.Next(4) == 0 ? 1 - Math.Min(clause.Degree, 1) : null),
            4 => new ProposedChange.Split(id, clause.Id, clause.Version, Parts(clause)),
            5 when Next(draft, clause) is { } next => new ProposedChange.Join(
                id, clause.Id, clause.Version, [new SeenClause(next.Id, next.Version)], Reworded(Joined(clause, next))),
            6 => _chance.Next(2) == 0 ? new ProposedChange.Retitle(id, Reworded(draft.WorkingTitle))
                : new ProposedChange.Alternative(id, clause.Id, clause.Version, $"Thanks pilot {_chance.Next(9)};"),
            _ => new ProposedChange.Reword(id, clause.Id, clause.Version, Reworded(clause.Text)),
        };
    }

    private Clause Some(Draft draft) => draft.Present.ElementAt(_chance.Next(draft.Present.Count()));

    private ClauseId? SomeAfter(Draft draft) => _chance.Next(8) == 0 ? null : Some(draft).Id;

    private ClauseId New() => ClauseNo(_new++);

    private static Clause? Next(Draft draft, Clause clause) => draft.Present.SkipWhile(each => each != clause).Skip(1).FirstOrDefault();

    private static string Joined(Clause clause, Clause next) => $"{clause.Text.TrimEnd(';', ':')} and {next.Text}";

    private ImmutableList<SplitPart> Parts(Clause clause)
    {
        var words = clause.Text.Split(' ');
        var at = Math.Max(1, _chance.Next(words.Length));
        return [new(clause.Id, string.Join(' ', words[..at])), new(New(), words.Length > at ? string.Join(' ', words[at..]) : "in addition;")];
    }

    public string Reworded(string text)
    {
        var words = text.Split(' ').ToList();
        for (var edits = _chance.Next(1, 3); edits > 0; edits--)
        {
            var at = _chance.Next(words.Count);
            switch (_chance.Next(3))
            {
                case 0:
                    words[at] = "word" + _chance.Next(20);
                    break;
                case 1 when words.Count > 3:
                    words.RemoveAt(at);
                    break;
                default:
                    words.Insert(at, "word" + _chance.Next(20));
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
