using System.Globalization;
using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

/// <summary>Many commands by several states, most of them sensible: the rules never throw, what they accept folds, and what must hold holds.</summary>
public sealed class RandomNegotiationTests : DraftSpec
{
    private const int Commands = 2_000;

    [Test]
    public void Whatever_is_asked_the_rules_hold([Values(1, 2, 3, 58, 99, 154, 216)] int seed)
    {
        var table = new Negotiators(seed);
        for (var i = 0; i < Commands; i++)
        {
            table.AskSomething();
        }

        TestContext.Out.WriteLine(string.Join(", ", table.Tally.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.That(table.Tally.Keys.Count(key => key.EndsWith("accepted", StringComparison.Ordinal)), Is.GreaterThan(12));
        Assert.That(table.Tally.Keys.Count(key => key.Contains("refused", StringComparison.Ordinal)), Is.GreaterThan(12));
    }

    [Test]
    public void The_same_commands_give_the_same_history()
    {
        var (one, other) = (new Negotiators(7), new Negotiators(7));
        for (var i = 0; i < 300; i++)
        {
            one.AskSomething();
            other.AskSomething();
        }

        Assert.That(one.Fingerprint, Is.EqualTo(other.Fingerprint));
    }

    private sealed class Negotiators
    {
        private static readonly Room CouncilRoom = new Room.Council();
        private static readonly MemberState[] States = [UnitedStates, France, Pakistan, Kenya];
        private static readonly string[] Words = ["Urges", "States", "parties", "to report", "“peace”", "\u202Eא", "\U00020BB7", "within", "30 days"];

        private readonly Random _chance;
        private readonly Dictionary<MemberState, DelegationRoom> _rooms = States.ToDictionary(state => state, DelegationRoom.Empty);
        private readonly Dictionary<Room, string> _hashes = [];
        private Draft? _council;
        private int _count;
        private int _asked;
        private readonly List<Draft> _past = [];

        public Negotiators(int seed)
        {
            _chance = new Random(seed);
            Ask(new DraftCommand.OpenDraft(
                ByPenholder, "Force", "Security Council", null, null, "en", "America/New_York", [UnitedStates], [], [France, Pakistan], false,
                new BaseText("Base", null),
                [.. Enumerable.Range(1, 6).Select(n => new ClauseEdit.Insert(ClauseNo(n), n == 1 ? null : ClauseNo(n - 1), n < 3 ? ClauseKind.Preambular : ClauseKind.Operative, 0, n >= 3, $"Clause {n};"))],
                []));
            _count = 6;
        }

        public SortedDictionary<string, int> Tally { get; } = new(StringComparer.Ordinal);

        public string Fingerprint => string.Join('\n', _hashes.OrderBy(pair => pair.Key.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));

        public void AskSomething() => Ask(Some());

        private DraftCommand Some()
        {
            // The penholder asks more often than its share, or most of what it alone may do would be refused.
            var by = _chance.Next(12) switch
            {
                0 => ActingFor.Secretariat,
                < 6 => ByPenholder,
                _ => ActingFor.Of(States[_chance.Next(States.Length)]),
            };
            return _chance.Next(100) switch
            {
                < 14 => new DraftCommand.EditClauses(by, [.. Enumerable.Range(0, _chance.Next(1, 4)).Select(_ => SomeEdit())]),
                < 44 => new DraftCommand.PrepareAmendment(
                    by, SomeOwn(by), [.. Enumerable.Range(0, _chance.Next(6) == 0 ? _chance.Next(4) : 1).Select(SomeChange)], null, []),
                < 62 => new DraftCommand.TableAmendment(by, SomeOwn(by)),
                < 68 => new DraftCommand.WithdrawAmendment(by, _chance.Next(2) == 0 ? SomeOwn(by) : SomeTabled()),
                < 82 => Accept(by),
                < 85 => new DraftCommand.RejectAmendment(by, SomeTabled(), _chance.Next(9) == 0 ? "" : "No.", []),
                < 86 => Standing(by),
                < 87 => Authors(by),
                < 88 => new DraftCommand.IssueRevision(by, null),
                < 90 => new DraftCommand.EnterStage(by, (DraftStage)_chance.Next(_asked < Commands - 20 ? 4 : 7)),
                < 92 => new DraftCommand.AdmitState(by, Kenya, _chance.Next(3) > 0),
                < 93 => new DraftCommand.AdmitSecretariat(by),
                < 94 => new DraftCommand.OpenToObservers(by, _chance.Next(2) == 0 ? null : _chance.Next(400)),
                < 95 => new DraftCommand.ChangeWorkingTitle(by, SomeText()),
                < 96 => new DraftCommand.AssignSymbol(by, $"S/2026/{_chance.Next(5)}"),
                < 98 => new DraftCommand.JoinSponsors(by),
                _ => new DraftCommand.LeaveSponsors(by),
            };
        }

        private DraftCommand Standing(ActingFor by) => _chance.Next(4) switch
        {
            0 => new DraftCommand.AgreeClause(by, SomeClause(), Seen(SomeClause()), _chance.Next(2) == 0),
            1 => new DraftCommand.ReopenClause(by, SomeClause(), "New facts."),
            2 => new DraftCommand.RestateText(by, _past[_chance.Next(_past.Count)]),
            _ => new DraftCommand.RevertDecision(by, SomeSettled(), []),
        };

        private DraftCommand Authors(ActingFor by) => _chance.Next(3) switch
        {
            0 => new DraftCommand.TakeOverAmendment(by, SomeSettled()),
            1 => new DraftCommand.JoinAmendment(by, SomeTabled()),
            _ => new DraftCommand.LeaveAmendment(by, SomeTabled()),
        };

        private DraftCommand.AcceptAmendment Accept(ActingFor by)
        {
            var amendment = SomeTabled();
            var open = _council!.Find(amendment)?.OpenChanges.ToList() ?? [];
            return new(by, amendment, [.. open.Where(_ => _chance.Next(4) > 0).Select(change => new ChangeAcceptance(
                change.Id,
                _chance.Next(9) == 0 ? Version(1) : _council.TargetOf(change)?.Version,
                _chance.Next(2) == 0 && change.ProposedText is not null ? SomeText() : null))]);
        }

        private ClauseEdit SomeEdit() => _chance.Next(10) switch
        {
            6 => new ClauseEdit.Move(SomeClause(), SomeAfter(), SomeDegree()),
            7 when SomeClause() is var clause => new ClauseEdit.Split(clause, Seen(clause), [new(clause, SomeText()), new(NewClause(), SomeText())]),
            8 when SomeClause() is var clause && NextOf(clause) is var next => new ClauseEdit.Join(clause, Seen(clause), [new(next, Seen(next))], SomeText()),
            9 => new ClauseEdit.Reinstate(_council!.Clauses[_chance.Next(_council.Clauses.Count)].Id, SomeText()),
            < 2 => new ClauseEdit.Insert(NewClause(), SomeAfter(), SomeKind(), SomeDegree(), _chance.Next(4) > 0, SomeText()),
            2 => new ClauseEdit.Delete(SomeClause(), Seen(SomeClause())),
            _ when SomeClause() is var clause => new ClauseEdit.Revise(clause, Seen(clause), SomeText()),
            _ => throw new InvalidOperationException(),
        };

        private ProposedChange SomeChange(int index)
        {
            var clause = SomeClause();
            var id = ChangeNo((_asked * 10) + index);
            return _chance.Next(9) switch
            {
                4 => new ProposedChange.Move(id, clause, SomeAfter(), _chance.Next(2) == 0 ? null : SomeDegree()),
                5 => new ProposedChange.Split(id, clause, Seen(clause), [new(clause, SomeText()), new(NewClause(), SomeText())]),
                6 when NextOf(clause) is var next => new ProposedChange.Join(id, clause, Seen(clause), [new(next, Seen(next))], SomeText()),
                7 => new ProposedChange.Retitle(id, SomeText()),
                8 => new ProposedChange.Alternative(id, clause, Seen(clause), SomeText()),
                0 => new ProposedChange.Insert(id, NewClause(), SomeAfter(), SomeKind(), SomeDegree(), _chance.Next(4) > 0, SomeText()),
                1 => new ProposedChange.Delete(id, clause, Seen(clause)),
                _ => new ProposedChange.Reword(id, clause, Seen(clause), SomeText()),
            };
        }

        private ClauseId NextOf(ClauseId clause) => _council!.Present.SkipWhile(each => each.Id != clause).Skip(1).FirstOrDefault()?.Id ?? clause;

        private ClauseVersion Seen(ClauseId clause) => _chance.Next(9) == 0 ? Version(1) : _council!.Find(clause)?.Version ?? Version(1);

        private ClauseId NewClause() => ClauseNo(_chance.Next(20) == 0 ? _count : ++_count);

        private ClauseId SomeClause() => _chance.Next(20) == 0
            ? ClauseNo(_chance.Next(_count + 3))
            : _council!.Present.ToList() is { Count: > 0 } present ? present[_chance.Next(present.Count)].Id : ClauseNo(1);

        private ClauseId? SomeAfter() => _chance.Next(12) == 0 ? null
            : _chance.Next(6) == 0 ? _council!.Clauses[_chance.Next(_council.Clauses.Count)].Id : SomeClause();

        private ClauseKind SomeKind() => _chance.Next(12) switch
        {
            0 => ClauseKind.Heading,
            1 => ClauseKind.Annex,
            < 4 => ClauseKind.Preambular,
            _ => ClauseKind.Operative,
        };

        private int SomeDegree() => _chance.Next(8) switch { < 4 => 0, < 6 => 1, 6 => 2, _ => _chance.Next(-1, 6) };

        private string SomeText() => _chance.Next(40) == 0
            ? "broken\n"
            : string.Join(' ', Enumerable.Range(0, _chance.Next(1, 6)).Select(_ => Words[_chance.Next(Words.Length)])) + ";";

        private AmendmentId SomeOwn(ActingFor by) =>
            by.State is { } state && _rooms[state].InPreparation is { IsEmpty: false } begun && _chance.Next(3) > 0
                ? begun[_chance.Next(begun.Count)].Id
                : AmendmentNo(_chance.Next(400));

        private AmendmentId SomeTabled()
        {
            var pending = _council!.Amendments.Values.Where(amendment => amendment.Outcome.IsPending).OrderBy(amendment => amendment.Ordinal).ToList();
            return pending.Count > 0 && _chance.Next(8) > 0 ? pending[_chance.Next(pending.Count)].Id : AmendmentNo(_chance.Next(400));
        }

        private AmendmentId SomeSettled()
        {
            var settled = _council!.Amendments.Values.Where(amendment => !amendment.Outcome.IsPending).OrderBy(amendment => amendment.Ordinal).ToList();
            return settled.Count > 0 ? settled[_chance.Next(settled.Count)].Id : SomeTabled();
        }

        private void Ask(DraftCommand command)
        {
            _asked++;
            var seen = new Negotiation(_council, command.By.State is { } state ? _rooms[state] : null);
            var decision = Decider.Decide(seen, command);
            var again = Decider.Decide(seen, command);
            Tally[$"{command.GetType().Name} {Name(decision)}"] = Tally.GetValueOrDefault($"{command.GetType().Name} {Name(decision)}") + 1;
            Assert.That(Lines(again), Is.EqualTo(Lines(decision)));
            if (decision is not Decision.Accepted { Rooms: var rooms })
            {
                return;
            }

            Assert.That(rooms.Select(room => room.Room), Is.Unique);
            var before = _council;
            foreach (var room in rooms)
            {
                Assert.That(room.Events, Is.Not.Empty);
                Assert.That(room.Room, Is.EqualTo(CouncilRoom).Or.EqualTo(command.By.State is { } own ? new Room.Delegation(own) : CouncilRoom));
                foreach (var happened in room.Events)
                {
                    Take(Record(room.Room, happened, command.By));
                }
            }

            Check(before, command);
            if (_past.Count < 200 || _asked % 50 == 0)
            {
                _past.Add(_council!);
            }
        }

        private Recorded Record(Room room, DraftEvent happened, ActingFor by)
        {
            var position = 1 + (room is Room.Delegation own ? _rooms[own.State].Position : _council?.Position ?? 0);
            var at = DateTimeOffset.UnixEpoch.AddSeconds(_asked);
            var stored = EventText.Write(position, new NewEvent(new CommandId(Guid.Empty), at, at, by, new AccountId(Guid.Empty), 0, happened));
            var previous = _hashes.TryGetValue(room, out var hash) ? hash : RoomChain.Seed(DraftHistory.Id, room);
            _hashes[room] = RoomChain.Next(previous, stored);
            return EventText.Read(DraftHistory.Id, room, stored, previous, _hashes[room]);
        }

        private void Take(Recorded next)
        {
            if (next.Room is Room.Delegation own)
            {
                _rooms[own.State] = _rooms[own.State].After(next);
                return;
            }

            Assert.That(
                next.Event, Is.Not.TypeOf<DraftEvent.AmendmentPrepared>().And.Not.TypeOf<DraftEvent.AmendmentWorded>().And.Not.TypeOf<DraftEvent.PreparationEnded>());
            _council = Draft.Evolve(_council, next);
        }

        private void Check(Draft? before, DraftCommand command)
        {
            var draft = _council!;
            var why = $"after {_asked} commands, the last a {command.GetType().Name}";
            var byId = draft.Clauses.ToDictionary(clause => clause.Id);
            var labels = draft.Present.Select(clause => clause.Label.Value).ToList();
            Assert.That(labels.Distinct().Except([""]).Count(), Is.EqualTo(labels.Count), why);
            Assert.That(draft.Amendments.Values.Select(amendment => amendment.Ordinal).Order(), Is.EqualTo(Enumerable.Range(1, draft.Amendments.Count)), why);
            Assert.That(draft.Amendments.Values, Has.All.Matches<Amendment>(amendment => amendment.Authors.Count > 0 && amendment.Changes.Count > 0), why);
            Assert.That(draft.Sponsors, Is.Unique, why);
            Assert.That(draft.Marks, Has.Count.LessThanOrEqualTo(TimeMark.Kept), why);
            Assert.That(Orphans(draft), Is.Empty, why);
            foreach (var clause in before?.Clauses ?? [])
            {
                var now = byId[clause.Id];
                var isSound = now.Version.Number >= clause.Version.Number
                    && (now.Text == clause.Text || now.Version != clause.Version)
                    && (clause.IsPresent || !now.IsPresent || now.Version != clause.Version)
                    && (now.Label == clause.Label || command is DraftCommand.IssueRevision || (!clause.IsPresent && now.IsPresent));
                Assert.That(isSound, $"{clause} became {now} {why}");
            }

            if (_asked % 25 == 0)
            {
                Assert.That(RoomSnapshot.Write(RoomSnapshot.ReadDraft(RoomSnapshot.Write(draft))!), Is.EqualTo(RoomSnapshot.Write(draft)), why);
            }
        }

        // A sub-paragraph stands under a paragraph of the degree above it, of its own kind.
        private static List<Clause> Orphans(Draft draft)
        {
            var orphans = new List<Clause>();
            Clause? last = null;
            foreach (var clause in draft.Present.Where(clause => clause.Kind != ClauseKind.Heading))
            {
                if (clause.Degree > 0 && (last is null || last.Kind != clause.Kind || last.Degree < clause.Degree - 1))
                {
                    orphans.Add(clause);
                }

                last = clause;
            }

            return orphans;
        }

        private static string Name(Decision decision) => decision switch
        {
            Decision.Accepted { Rooms.IsEmpty: true } => "nothing",
            Decision.Accepted => "accepted",
            Decision.Refused refused => $"refused {refused.Why.Code}",
            _ => throw new InvalidOperationException(),
        };

        private static string Lines(Decision decision) => decision switch
        {
            Decision.Accepted accepted => string.Join('\n', accepted.Rooms.SelectMany(room => room.Events.Select(EventLine.Of).Prepend(room.Room.Key))),
            Decision.Refused refused => refused.Why.ToString(),
            _ => string.Create(CultureInfo.InvariantCulture, $"{decision}"),
        };
    }
}
