using LiteDB;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Desk;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Verification;

/// <summary>Follows the record room by room and compares what the desk says of it, content and counts, on a copy of the desk.</summary>
internal sealed class DeskComparison : IDisposable
{
    private readonly DeskFile _file;
    private readonly DirectoryInfo _copy;
    private readonly List<string> _findings;
    private readonly List<string> _notes;
    private readonly Dictionary<string, (long Position, long Wordings, long Amendments)> _applied;
    private readonly Dictionary<(DraftId Draft, long Position, ClauseId Clause), ClauseWording> _wordings;
    private RoomFold? _fold;
    private (string? Text, long Position) _snapshot;
    private long _position;

    private DeskComparison(DeskFile file, DirectoryInfo copy, List<string> findings, List<string> notes)
    {
        (_file, _copy, _findings, _notes) = (file, copy, findings, notes);
        _applied = file.Applied();
        _wordings = file.Wordings().ToDictionary(row => (row.Draft, row.Position, row.Clause));
    }

    /// <returns>Null where there is no desk, or it can't be opened; which is then said.</returns>
    public static DeskComparison? TryOpen(string folder, List<string> findings, List<string> notes)
    {
        var path = Path.Combine(folder, DeskFile.FileName);
        if (!File.Exists(path))
        {
            notes.Add($"{DeskFile.FileName} is missing; it is rebuilt from the record at the next start.");
            return null;
        }

        var copy = Directory.CreateTempSubdirectory("resolution-tracker-verify-");
        DeskFile? file = null;
        try
        {
            foreach (var each in new[] { path, LiteFile.LogOf(path) }.Where(File.Exists))
            {
                File.Copy(each, Path.Combine(copy.FullName, Path.GetFileName(each)));
            }

            file = new DeskFile(copy.FullName, readOnly: false);
            if (file.IsDamaged())
            {
                findings.Add($"{DeskFile.FileName}: rows are missing, or it is of another make; it is rebuilt from the record at the next start.");
            }

            return new DeskComparison(file, copy, findings, notes);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What the database throws at a damaged file is of many kinds.
            findings.Add($"{DeskFile.FileName} can't be read; delete it while the server is stopped, and it is rebuilt from the record. {e.Message}");
            file?.Dispose();
            copy.Delete(recursive: true);
            return null;
        }
    }

    public void Start(RoomStream room)
    {
        _position = _applied.GetValueOrDefault(DeskFile.Key(room.Draft, room.Room)).Position;
        _fold = RoomFold.Empty(room.Room);
        _snapshot = _file.Snapshot(room.Draft, room.Room);
    }

    public void Follow(Recorded recorded)
    {
        if (recorded.Position > _position)
        {
            return;
        }

        foreach (var wording in recorded.Room is Room.Council ? DeskProjection.WordingsOf(recorded) : [])
        {
            if (!_wordings.Remove((recorded.Draft, recorded.Position, wording.Clause), out var row) || DeskText.Write(row) != DeskText.Write(wording))
            {
                Find(recorded, "the wording of a clause that came of it is missing or another");
            }
        }

        try
        {
            _fold = _fold?.After(recorded);
        }
        catch (InconsistentHistoryException e)
        {
            _findings.Add($"{EmbeddedDraftLog.FileName}: the history of the room {recorded.Room} of draft {recorded.Draft} can't be followed: {e.Message}");
            _fold = null;
        }

        if (recorded.Position == _snapshot.Position && _fold is not null
            && RoomFold.Read(recorded.Room, _snapshot.Text)?.Write() is { } kept && kept != _fold.Write())
        {
            Find(recorded, "the snapshot kept there says something else");
        }
    }

    public void End(RoomStream room)
    {
        if (_position < room.Last)
        {
            _notes.Add($"The desk is {room.Last - _position} events behind in the room {room.Room} of draft {room.Draft}; it catches up at the next start.");
        }
        else if (_position > room.Last)
        {
            _findings.Add($"{DeskFile.FileName}: the desk knows position {_position} of the room {room.Room} of draft {room.Draft}, which the record does not have.");
        }

        if (_fold?.Draft is not { } draft)
        {
            return;
        }

        if (Asked(() => _file.Draft(draft.Id)) != DeskText.Write(DraftSummary.Of(draft)))
        {
            _findings.Add($"{DeskFile.FileName}: the row of draft {draft.Id} is missing or another.");
        }

        var amendments = draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal).Select(amendment => AmendmentRow.Of(draft.Id, amendment));
        if (Asked(() => _file.Amendments(draft.Id)) != DeskText.Write(amendments.ToList()))
        {
            _findings.Add($"{DeskFile.FileName}: the amendments of draft {draft.Id} are not those of the record.");
        }
    }

    /// <summary>Looks for what the desk knows and the record does not.</summary>
    public void Finish(IReadOnlyList<RoomStream> rooms)
    {
        var known = rooms.Select(room => DeskFile.Key(room.Draft, room.Room)).ToHashSet();
        _findings.AddRange(_applied.Keys.Where(key => !known.Contains(key))
            .Select(key => $"{DeskFile.FileName}: the desk knows the room {key}, which the record does not have."));
        if (_wordings.Count > 0)
        {
            _findings.Add($"{DeskFile.FileName}: {_wordings.Count} wordings are not in the record.");
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _copy.Delete(recursive: true);
    }

    private static string? Asked<T>(Func<T> ask)
    {
        try
        {
            return DeskText.Write(ask());
        }
        catch (Exception e) when (e is InvalidDataException or LiteException)
        {
            return null;
        }
    }

    private void Find(Recorded recorded, string what) =>
        _findings.Add($"{DeskFile.FileName}: at position {recorded.Position} of the room {recorded.Room} of draft {recorded.Draft} {what}.");
}
