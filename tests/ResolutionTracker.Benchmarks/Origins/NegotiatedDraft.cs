using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Benchmarks.Origins;

/// <summary>A draft of 60 clauses of 60 words from a base, and 2,000 versions of them since: every other one by an amendment, a third of those
/// accepted as modified, every tenth back to what the clause said before.</summary>
internal sealed class NegotiatedDraft
{
    private const int Clauses = 60;
    private const int Words = 60;
    private const int EditedPercent = 8;
    private static readonly MemberState[] States = [.. "FRA USA CHN RUS SOM PAK DZA KOR".Split(' ').Select(code => MemberState.Parse(code, null))];

    private readonly List<Recorded> _recorded = [];
    private readonly Dictionary<ClauseId, List<string>> _texts = [];
    private readonly List<(string Old, string New)> _pairs = [];
    private int _command;

    public NegotiatedDraft(int versions)
    {
        var opening = new List<DraftEvent>
        {
            new DraftEvent.DraftOpened("A renewal", "Security Council", null, null, "en", "UTC", [States[0]], [], [.. States.Select(state => new Participant(state, true, true))], true),
            new DraftEvent.BaseTextNamed("Last year's", null),
        };
        for (var i = 0; i < Clauses; i++)
        {
            var text = ClauseText.Edited(Words, 0, i).Old;
            _texts[Clause(i)] = [text];
            opening.Add(new DraftEvent.ClauseInserted(Clause(i), i == 0 ? null : Clause(i - 1), ClauseKind.Operative, 0, true, text, true, null));
        }

        Record(States[0], [.. opening, new DraftEvent.RevisionIssued(0, "zero draft")]);
        for (var version = 0; version < versions; version++)
        {
            Change(version);
        }
    }

    public IReadOnlyList<Recorded> Recorded => _recorded;

    /// <summary>The wordings of each version and of the one before it.</summary>
    public IReadOnlyList<(string Old, string New)> Pairs => _pairs;

    public int Versions => _pairs.Count;

    public static ClauseId Clause(int number) => new(new Guid(number + 1, 1, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    private void Change(int version)
    {
        var clause = Clause(version * 37 % Clauses);
        var texts = _texts[clause];
        var old = texts[^1];
        var seen = new ClauseVersion(texts.Count);
        var text = version % 10 == 9 && texts.Count > 2 ? texts[^3] : Edited(old, version);
        if (version % 2 == 0)
        {
            Record(States[0], [new DraftEvent.ClauseRevised(clause, seen.Next(), text, null)]);
        }
        else
        {
            var id = new AmendmentId(new Guid(version, 2, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
            var change = new ChangeId(new Guid(version, 3, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
            var by = States[1 + (version % (States.Length - 1))];
            Record(by, [new DraftEvent.AmendmentTabled(
                id, [new Authorship(by, AuthorshipRole.MainSponsor)], [new Change.Reword(change, clause, seen, old, text)], null)]);
            var accepted = version % 3 == 0 ? Edited(text, version + 100_000) : text;
            Record(States[0],
            [
                new DraftEvent.AmendmentAccepted(id, [new AcceptedChange(change, clause, seen, old, text, accepted)]),
                new DraftEvent.ClauseRevised(clause, seen.Next(), accepted, new ChangeReference(id, change)),
            ]);
            text = accepted;
        }

        _pairs.Add((old, text));
        texts.Add(text);
    }

    private static string Edited(string text, int seed)
    {
        var chance = new Random(seed);
        var others = ClauseText.Edited(Words, 0, seed).Old.Split(' ');
        var words = text.Split(' ').ToList();
        for (var i = words.Count - 1; i >= 0; i--)
        {
            switch (chance.Next(100) < EditedPercent ? chance.Next(3) : -1)
            {
                case 0:
                    words[i] = others[i % others.Length];
                    break;
                case 1 when words.Count > Words / 2:
                    words.RemoveAt(i);
                    break;
                case 2 when words.Count < Words * 2:
                    words.Insert(i, others[i % others.Length]);
                    break;
            }
        }

        return string.Join(' ', words);
    }

    private void Record(MemberState by, ImmutableList<DraftEvent> events)
    {
        var command = new CommandId(new Guid(++_command, 4, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
        foreach (var happened in events)
        {
            var at = DateTimeOffset.UnixEpoch.AddMinutes(_recorded.Count);
            _recorded.Add(new Recorded(
                new DraftId(Guid.Empty), new Room.Council(), _recorded.Count + 1, command, at, at, ActingFor.Of(by), new AccountId(Guid.Empty), _recorded.Count,
                happened, new StoredText(ReadOnlyMemory<byte>.Empty), "", ""));
        }
    }
}
