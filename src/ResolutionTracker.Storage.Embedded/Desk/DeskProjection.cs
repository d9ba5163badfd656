using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>Folds the record into rows. Used by the desk's one thread alone.</summary>
internal sealed class DeskProjection(DeskFile file, IDraftLog log, int eventsPerSnapshot, Action<string> notice)
{
    private const int FoldsKept = 128;

    // Stands for the version that a clause had when it was joined to another.
    private static readonly ClauseVersion Joined = new(0);

    private readonly Dictionary<(DraftId Draft, Room Room), Kept> _folds = [];
    private readonly Dictionary<string, (long Position, long Wordings, long Amendments)> _applied = file.Applied();
    private readonly HashSet<(DraftId Draft, Room Room)> _unfoldable = [];

    public IReadOnlyDictionary<string, (long Position, long Wordings, long Amendments)> Applied => _applied;

    /// <summary>Applies events of any rooms, each room's in order, in one transaction.</summary>
    public void Apply(IReadOnlyList<Recorded> batch)
    {
        if (_folds.Count > FoldsKept)
        {
            KeepSnapshots();
            _folds.Clear();
        }

        file.Write(() =>
        {
            foreach (var room in batch.GroupBy(recorded => (recorded.Draft, recorded.Room)))
            {
                ApplyRoom(room.Key.Draft, room.Key.Room, [.. room]);
            }
        });
    }

    /// <summary>Keeps the fold of each room at hand whose newest snapshot is older.</summary>
    public void KeepSnapshots() => file.Write(() =>
    {
        foreach (var (key, kept) in _folds.Where(each => each.Value.Fold.Position > each.Value.Snapshot).ToList())
        {
            Keep(key.Draft, key.Room, kept);
        }
    });

    private void ApplyRoom(DraftId draft, Room room, IReadOnlyList<Recorded> batch)
    {
        var key = DeskFile.Key(draft, room);
        var applied = _applied.GetValueOrDefault(key);
        var next = batch.Where(recorded => recorded.Position > applied.Position).ToList();
        if (next.Count == 0)
        {
            return;
        }

        if (next[0].Position != applied.Position + 1)
        {
            throw new InvalidOperationException($"The desk stands at position {applied.Position} of {room}; {next[0].Position} can't follow.");
        }

        if (room is Room.Council)
        {
            foreach (var wording in next.SelectMany(WordingsOf))
            {
                file.Put(wording);
                applied.Wordings++;
            }
        }

        applied = Fold(draft, room, next, applied) with { Position = next[^1].Position };
        _applied[key] = applied;
        file.PutApplied(key, applied);
    }

    private (long Position, long Wordings, long Amendments) Fold(
        DraftId draft, Room room, List<Recorded> next, (long Position, long Wordings, long Amendments) applied)
    {
        if (_unfoldable.Contains((draft, room)))
        {
            return applied;
        }

        try
        {
            var before = Find(draft, room, applied.Position);
            var after = next.Aggregate(before.Fold, (fold, recorded) => fold.After(recorded));
            var kept = before with { Fold = after };
            _folds[(draft, room)] = kept;
            if (after.Draft is { } council)
            {
                file.Put(DraftSummary.Of(council));
                foreach (var amendment in council.Amendments.Values.Where(amendment => amendment.Position > applied.Position))
                {
                    file.Put(AmendmentRow.Of(draft, amendment));
                }

                applied.Amendments = council.Amendments.Count;
            }

            if (after.Position - before.Snapshot >= eventsPerSnapshot)
            {
                Keep(draft, room, kept);
            }
        }
        catch (InconsistentHistoryException e)
        {
            _ = _unfoldable.Add((draft, room));
            _ = _folds.Remove((draft, room));
            notice($"The history of the room {room} of draft {draft} can't be followed: {e.Message}");
        }

        return applied;
    }

    private Kept Find(DraftId draft, Room room, long position)
    {
        if (_folds.TryGetValue((draft, room), out var kept))
        {
            return kept;
        }

        var (text, at) = file.Snapshot(draft, room);
        var fold = at <= position ? RoomFold.Read(room, text) : null;
        var start = fold?.Position ?? 0;
        fold ??= RoomFold.Empty(room);
        foreach (var recorded in log.ReadAsync(draft, room, fold.Position, CancellationToken.None).ToBlockingEnumerable())
        {
            if (recorded.Position > position)
            {
                break;
            }

            fold = fold.After(recorded);
        }

        return new Kept(fold, start);
    }

    private void Keep(DraftId draft, Room room, Kept kept)
    {
        if (kept.Fold.Write() is { } text)
        {
            // What is too long for the database is had from the record, behind the last one that was not.
            if (Encoding.UTF8.GetByteCount(text) <= DeskFile.LongestSnapshot)
            {
                file.PutSnapshot(draft, room, text, kept.Fold.Position);
            }

            _folds[(draft, room)] = kept with { Snapshot = kept.Fold.Position };
        }
    }

    public static IEnumerable<ClauseWording> WordingsOf(Recorded recorded) => BroughtWording.Of(recorded.Event).Select(wording => new ClauseWording(
        recorded.Draft, wording.Clause, wording.Version ?? Joined, wording.Text, wording.IsFromBase, recorded.Position, recorded.At, recorded.By,
        wording.Through, recorded.RecordedAt, recorded.Entry));

    /// <param name="Snapshot">The position of the newest snapshot kept.</param>
    private sealed record Kept(RoomFold Fold, long Snapshot);
}
