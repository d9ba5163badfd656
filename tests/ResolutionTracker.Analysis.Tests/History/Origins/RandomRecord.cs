using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Analysis.Tests.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

/// <summary>The Council room of a negotiation by chance, everything through the rules, with the draft as it was after each event.</summary>
internal sealed class RandomRecord : DraftSpec
{
    private static readonly MemberState[] States = [France, Pakistan, UnitedStates];

    private readonly RandomDrafting _drafting;
    private readonly Random _chance;
    private readonly List<Recorded> _recorded = [];
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<AmendmentId, (int Before, int After)> _decided = [];
    private int _commands;
    private int _amendments;

    public RandomRecord(int seed)
    {
        (_drafting, _chance) = (new RandomDrafting(seed), new Random(seed));
        Record(ByPenholder,
        [
            Opened,
            new DraftEvent.BaseTextNamed("Last year's", null),
            Inserted(1, 0, "Decides to extend the mandate of the harbour mission until 30 June;") with { IsFromBase = true },
            Inserted(2, 1, "Requests the harbour master to report every six months on:") with { IsFromBase = true },
            Inserted(3, 2, "the state of the piers and of the northern wall;", degree: 1) with { IsFromBase = true },
            Inserted(4, 3, "the depth of water before the western gate;", degree: 1) with { IsFromBase = true },
            Inserted(5, 4, "Calls upon all States to lend lamps and oil for the lighthouse;"),
            Inserted(6, 5, "Welcomes the work of divers in deep and cold basins;"),
            Inserted(7, 6, "Invites shipowners to pay whatever dues they owe;"),
            ZeroDraft,
        ]);
    }

    public IReadOnlyList<Recorded> Recorded => _recorded;

    /// <summary>By position, from 1.</summary>
    public Draft After(long position) => _drafts[(int)position - 1];

    public SortedDictionary<string, int> Tally { get; } = new(StringComparer.Ordinal);

    public RandomRecord Grown(int commands)
    {
        for (var i = 0; i < commands; i++)
        {
            Act();
        }

        return this;
    }

    private Draft Now => _drafts[^1];

    private void Act()
    {
        if (Now.Present.Count() < 3)
        {
            Ask(new DraftCommand.RestateText(ByPenholder, _drafts[9]));
            return;
        }

        var pending = Now.Amendments.Values.Where(amendment => amendment.Outcome.IsPending).OrderBy(amendment => amendment.Ordinal).ToList();
        var some = pending.Count > 0 ? pending[_chance.Next(pending.Count)] : null;
        var state = States[_chance.Next(States.Length)];
        switch (_chance.Next(20))
        {
            case < 5:
                Ask(new DraftCommand.EditClauses(ByPenholder, [.. Enumerable.Range(0, _chance.Next(1, 3)).Select(_ => _drafting.SomeEdit(Now))]));
                break;
            case < 9:
                var (_, amendment) = _drafting.Tabled(Now, ++_amendments);
                Record(ByFrance, [new DraftEvent.AmendmentTabled(amendment.Id, amendment.Authors, amendment.Changes, null)]);
                break;
            case < 10 when some is { Amends: null } && some.OpenChanges.FirstOrDefault(change => change.IsWritten) is { } written:
                var words = new Change.Amend(ChangeNo(++_amendments), written.Id, written.Target, written.ProposedText!, _drafting.Reworded(written.ProposedText!));
                Record(ByPakistan, [new DraftEvent.AmendmentTabled(
                    AmendmentNo(_amendments), [new Authorship(Pakistan, AuthorshipRole.MainSponsor)], [words], null, null, some.Id)]);
                break;
            case < 15 when some is not null:
                Accept(some);
                break;
            case 15 when some is not null:
                Ask(_chance.Next(3) == 0
                    ? new DraftCommand.WithdrawAmendment(ActingFor.Of(some.MainSponsor), some.Id)
                    : new DraftCommand.JoinAmendment(ActingFor.Of(state), some.Id));
                break;
            case 16 when Now.Amendments.Values.FirstOrDefault(each => each.Outcome is AmendmentOutcome.Withdrawn) is { } withdrawn:
                Ask(new DraftCommand.TakeOverAmendment(ActingFor.Of(state), withdrawn.Id));
                break;
            case 17 when _decided.Count > 0:
                Revert();
                break;
            case 18 when _chance.Next(3) == 0:
                Ask(new DraftCommand.RestateText(ByPenholder, _drafts[_chance.Next(9, _drafts.Count)]));
                break;
            case 19:
                Follow();
                break;
        }
    }

    private void Accept(Amendment amendment)
    {
        var change = amendment.OpenChanges.First();
        var text = _chance.Next(3) == 0 && change is Change.Reword or Change.Insert or Change.Amend ? _drafting.Reworded(change.ProposedText!) : null;
        var before = _drafts.Count;
        if (Acceptances.Of(amendment, change, Now, Now.TargetOf(change)?.Version, text).Acceptance is { } acceptance
            && Ask(new DraftCommand.AcceptAmendment(ByPenholder, amendment.Id, [acceptance])) && amendment.Amends is null)
        {
            _decided[amendment.Id] = (before, _drafts.Count);
        }
    }

    private void Revert()
    {
        var (id, (before, after)) = _decided.ElementAt(_chance.Next(_decided.Count));
        if (RevertedWords.Of(_drafts[before - 1], _drafts[after - 1], Now) is { Refusal: null, Edits: var edits }
            && Ask(new DraftCommand.RevertDecision(ByPenholder, id, edits)))
        {
            _decided.Remove(id);
        }
    }

    // A clause gets some words of an accepted text, as when a name changes everywhere.
    private void Follow()
    {
        var accepted = Now.Amendments.Values.SelectMany(each => each.Accepted.Select(change => (each.Id, change)))
            .FirstOrDefault(each => each.change is { Clause: not null, Accepted: not null });
        if (accepted.change?.Accepted?.Split([' ', Change.ClauseBreak]) is { } words)
        {
            var clause = Now.Present.ElementAt(_chance.Next(Now.Present.Count()));
            Ask(new DraftCommand.TakeConsequences(
                ByPenholder,
                new ChangeReference(accepted.Id, accepted.change.Change),
                [new ClauseEdit.Revise(clause.Id, clause.Version, $"{words[_chance.Next(words.Length)]} {_drafting.Reworded(clause.Text)}")],
                []));
        }
    }

    private bool Ask(DraftCommand command)
    {
        var isDone = Decider.Decide(new Negotiation(Now, null), command) is Decision.Accepted { Rooms: { IsEmpty: false } rooms };
        Tally[$"{command.GetType().Name} {(isDone ? "done" : "refused")}"] = Tally.GetValueOrDefault($"{command.GetType().Name} {(isDone ? "done" : "refused")}") + 1;
        if (isDone && Decider.Decide(new Negotiation(Now, null), command) is Decision.Accepted accepted)
        {
            Record(command.By, [.. accepted.Rooms.SelectMany(room => room.Events)]);
        }

        return isDone;
    }

    private void Record(ActingFor by, ImmutableList<DraftEvent> events)
    {
        var command = new CommandId(new Guid(++_commands, 4, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
        foreach (var happened in events)
        {
            var at = DateTimeOffset.UnixEpoch.AddMinutes(_recorded.Count);
            _recorded.Add(new Recorded(
                DraftHistory.Id, new Room.Council(), _recorded.Count + 1, command, at, at, by, new AccountId(Guid.Empty), _recorded.Count, happened,
                new StoredText(ReadOnlyMemory<byte>.Empty), "", ""));
            _drafts.Add(Draft.Evolve(_drafts.LastOrDefault(), _recorded[^1]));
        }
    }
}
