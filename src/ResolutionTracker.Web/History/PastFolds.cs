using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>
/// The folds of rooms as they were at any position, for the same price however long the history is: each room that is asked about has a
/// <see cref="FoldCourse{TFold}"/>. What all courses hold together is bounded; the one that was asked longest ago goes first.
/// </summary>
internal sealed class PastFolds(IDraftLog log, ISnapshots snapshots) : IDisposable
{
    /// <summary>Bytes that all folds kept may hold together, by their own estimate.</summary>
    private const long Budget = 64_000_000;

    /// <summary>Rooms of which folds are kept at once.</summary>
    private const int Most = 256;

    private readonly Lock _lock = new();
    private readonly Dictionary<(DraftId Draft, Room Room), Kept> _courses = [];
    private long _asked;

    /// <summary>How many bytes the folds kept hold, by their own estimate.</summary>
    public long Weight
    {
        get
        {
            lock (_lock)
            {
                return _courses.Values.Sum(kept => kept.Course.Weight);
            }
        }
    }

    /// <returns>The fold of the Council room up to a position; null before its first event, the newest fold past its last one.</returns>
    public Task<Draft?> DraftAsync(DraftId id, long position, CancellationToken cancellation)
    {
        var room = new Room.Council();
        return AtAsync(id, room, position, () => new FoldCourse<Draft>(
            after => log.ReadAsync(id, room, after, CancellationToken.None),
            async () => RoomSnapshot.ReadDraft(await snapshots.FindAsync(id, room, CancellationToken.None)),
            Draft.Evolve,
            draft => draft.Position,
            FoldWeights.Of), cancellation);
    }

    /// <returns>The fold of a delegation's room up to a position; the newest one past its last event.</returns>
    public async Task<DelegationRoom> RoomAsync(DraftId id, MemberState state, long position, CancellationToken cancellation)
    {
        var empty = DelegationRoom.Empty(state);
        return await AtAsync(id, empty.Room, position, () => new FoldCourse<DelegationRoom>(
            after => log.ReadAsync(id, empty.Room, after, CancellationToken.None),
            async () => RoomSnapshot.ReadDelegationRoom(await snapshots.FindAsync(id, empty.Room, CancellationToken.None)),
            (room, next) => (room ?? empty).After(next),
            room => room.Position,
            FoldWeights.Of), cancellation) ?? empty;
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var kept in _courses.Values)
            {
                kept.Course.Dispose();
            }

            _courses.Clear();
        }
    }

    private async Task<TFold?> AtAsync<TFold>(
        DraftId id, Room room, long position, Func<FoldCourse<TFold>> begin, CancellationToken cancellation)
        where TFold : class
    {
        FoldCourse<TFold> course;
        lock (_lock)
        {
            if (!_courses.TryGetValue((id, room), out var kept))
            {
                _courses[(id, room)] = kept = new Kept(begin());
            }

            kept.AskedAt = ++_asked;
            course = (FoldCourse<TFold>)kept.Course;
        }

        var fold = await course.AtAsync(position, cancellation);
        Bound();
        return fold;
    }

    private void Bound()
    {
        lock (_lock)
        {
            var weight = _courses.Values.Sum(kept => kept.Course.Weight);
            while ((weight > Budget && _courses.Count > 1) || _courses.Count > Most)
            {
                var (oldest, kept) = _courses.MinBy(each => each.Value.AskedAt);
                weight -= kept.Course.Weight;
                // Somebody may still be in it; nothing that it holds has to be given back.
                _ = _courses.Remove(oldest);
            }

            if (weight > Budget)
            {
                _courses.Values.Single().Course.Thin();
            }
        }
    }

    private sealed class Kept(IFoldCourse course)
    {
        public IFoldCourse Course => course;

        public long AskedAt { get; set; }
    }
}
