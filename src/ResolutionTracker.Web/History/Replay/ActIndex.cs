using System.Text;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>What every act of one Council room was, without its words: a few bytes an act. Grows at its end as the record does.</summary>
internal sealed class ActIndex(string zone) : IRoomIndex
{
    private const char First = '0';
    private const char OfTheSameCommand = '.';

    private readonly List<Act> _acts = [];
    private readonly Names<string> _kinds = new();
    private readonly Names<string> _states = new();
    private readonly Names<ClauseId> _clauses = new();
    private readonly Dictionary<AmendmentId, int[]> _amendments = [];
    private readonly Dictionary<int, int[]> _single = [];
    private (CommandId Command, AccountId Account) _last;

    public int Length => _acts.Count;

    /// <param name="recorded">The event behind the last one added.</param>
    public void Add(Recorded recorded)
    {
        var command = (recorded.Command, recorded.Account);
        _acts.Add(new Act(
            Seconds(recorded.At),
            _kinds.IndexOf(ActMarks.KindOf(recorded.Event)),
            _acts.Count > 0 && command == _last ? -1 : _states.IndexOf(recorded.By.ToString()),
            Touched(recorded)));
        _last = command;
    }

    /// <summary>The acts that led to a draft as it was.</summary>
    public ReplayAxis Of(Draft draft) =>
        UpTo((int)draft.Position, [.. draft.Revisions.Select(revision => new ReplayRevision(revision.Position, revision.Name))]);

    /// <summary>Looks no further than a position: names that came later are not in it.</summary>
    private ReplayAxis UpTo(int position, IReadOnlyList<ReplayRevision> revisions)
    {
        var (kind, by, times, touched) = (new StringBuilder(position), new StringBuilder(position), new StringBuilder(4 * position), new StringBuilder(3 * position));
        var (kinds, states, clauses, before) = (0, 0, 0, 0L);
        for (var each = 0; each < position; each++)
        {
            var act = _acts[each];
            _ = kind.Append((char)(First + act.Kind));
            _ = by.Append(act.By < 0 ? OfTheSameCommand : (char)(First + act.By));
            Base36(each == 0 ? times : times.Append(','), act.At - before);
            _ = each == 0 ? touched : touched.Append(',');
            for (var i = 0; i < act.Clauses.Length; i++)
            {
                Base36(i == 0 ? touched : touched.Append('.'), act.Clauses[i], isZeroWritten: true);
                clauses = Math.Max(clauses, act.Clauses[i] + 1);
            }

            (kinds, states, before) = (Math.Max(kinds, act.Kind + 1), Math.Max(states, act.By + 1), act.At);
        }

        return new ReplayAxis(
            Moment.In(default, zone).Name,
            _kinds.First(kinds),
            _states.First(states),
            [.. _clauses.First(clauses).Select(clause => clause.ToString())],
            kind.ToString(),
            by.ToString(),
            times.ToString(),
            touched.ToString(),
            revisions);
    }

    /// <returns>The last position whose act was done before a time of the zone's clock; 0 where none was.</returns>
    public int Before(DateTime there, int upTo)
    {
        var seconds = (long)(there - DateTime.UnixEpoch).TotalSeconds;
        return _acts.FindLastIndex(upTo - 1, upTo, act => act.At < seconds) + 1;
    }

    private int[] Touched(Recorded recorded)
    {
        if (EventSubject.AmendmentOf(recorded.Event) is { } amendment && _amendments.TryGetValue(amendment, out var known))
        {
            return known;
        }

        var touched = new ChangedPlaces();
        touched.Add(recorded, _ => []);
        var clauses = Shared([.. touched.Clauses.Where(clause => clause != Draft.Head).Select(_clauses.IndexOf)]);
        if (recorded.Event is DraftEvent.AmendmentTabled tabled)
        {
            _amendments[tabled.Amendment] = clauses;
        }

        return clauses;
    }

    // Most acts touch one clause, and there are not many clauses.
    private int[] Shared(int[] clauses) => clauses is [var only]
        ? _single.TryGetValue(only, out var known) ? known : _single[only] = clauses
        : clauses;

    private long Seconds(DateTimeOffset at) => (long)(Moment.In(at, zone).There.DateTime - DateTime.UnixEpoch).TotalSeconds;

    private static void Base36(StringBuilder text, long number, bool isZeroWritten = false)
    {
        if (number < 0)
        {
            text.Append('-');
            number = -number;
        }

        if (number == 0)
        {
            _ = isZeroWritten ? text.Append('0') : text;
            return;
        }

        var start = text.Length;
        for (; number > 0; number /= 36)
        {
            _ = text.Insert(start, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(number % 36)]);
        }
    }

    private readonly record struct Act(long At, int Kind, int By, int[] Clauses);

    /// <summary>Names in the order of their first appearance.</summary>
    private sealed class Names<T>
        where T : notnull
    {
        private readonly List<T> _names = [];
        private readonly Dictionary<T, int> _indexes = [];

        public int IndexOf(T name)
        {
            if (!_indexes.TryGetValue(name, out var index))
            {
                _indexes[name] = index = _names.Count;
                _names.Add(name);
            }

            return index;
        }

        public IReadOnlyList<T> First(int count) => _names.GetRange(0, count);
    }
}
