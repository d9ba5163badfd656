using System.Runtime.CompilerServices;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>Takes a draft's history out of the record. It reads the rooms that it is handed folds of, and no other; who may have which
/// was decided where those folds were made.</summary>
internal sealed class Exports(IDraftLog log, DraftingDesk desk, SeenMoments seen)
{
    /// <param name="draft">The Council room, as far as the reader may read it.</param>
    /// <param name="own">The delegation's room that is to be in it; null for none.</param>
    /// <param name="at">A position that the Council room has reached; null for all.</param>
    public async Task<ExportScope> ScopeAsync(Draft draft, DelegationRoom? own, long? at, CancellationToken cancellation)
    {
        var past = at is { } position && position != draft.Position
            ? await desk.AtAsync(draft.Id, position, cancellation) ?? throw new ArgumentOutOfRangeException(nameof(at))
            : draft;
        var council = new Room.Council();
        var rooms = new List<ExportedRoom> { new(council, past.Position, await HashAsync(draft.Id, council, past.Position, cancellation)) };
        if (own is not null)
        {
            // What a delegation had said in its room when it had read the Council room up to there, and no further.
            var last = Math.Min(own.Position, await seen.LastAsync(draft.Id, own.Room, past.Position, cancellation));
            rooms.Add(new ExportedRoom(own.Room, last, await HashAsync(draft.Id, own.Room, last, cancellation)));
        }

        return new ExportScope(past, new HistoryHeader(draft.Id, past.WorkingTitle, Notices.Of(past), [.. rooms]));
    }

    /// <summary>As JSON Lines.</summary>
    public Task WriteLinesAsync(ExportScope scope, Stream to, CancellationToken cancellation) =>
        HistoryLines.WriteAsync(to, scope.Header, room => log.ReadAsync(scope.Draft.Id, room, 0, cancellation), cancellation);

    /// <summary>As tables, with the history beside them.</summary>
    public async Task<IReadOnlyList<(string Name, byte[] Content)>> TablesAsync(
        ExportScope scope, Citation citation, CancellationToken cancellation)
    {
        using var history = new MemoryStream();
        await WriteLinesAsync(scope, history, cancellation);
        return TableFolder.Of(HistoryTables.Of(await EventsAsync(scope, cancellation).ToListAsync(cancellation)), citation, history.ToArray());
    }

    /// <summary>As a dossier that <c>import</c> reads.</summary>
    /// <param name="name">Of the folder that it will be in.</param>
    public async Task<WrittenDossier> DossierAsync(ExportScope scope, Citation citation, string name, CancellationToken cancellation) =>
        DossierWriter.Write(name, await EventsAsync(scope, cancellation).ToListAsync(cancellation), citation);

    /// <summary>All events of an export, room by room.</summary>
    public async IAsyncEnumerable<Recorded> EventsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var room in scope.Header.Rooms)
        {
            await foreach (var recorded in log.ReadAsync(scope.Draft.Id, room.Room, 0, cancellation))
            {
                if (recorded.Position > room.Last)
                {
                    break;
                }

                yield return recorded;
            }
        }
    }

    /// <param name="address">Where the moment can be looked up.</param>
    public static Citation Cite(ExportScope scope, string address) => new(
        scope.Draft, scope.Hash, address, Moment.Written(scope.Draft.LastAt, scope.Draft.Zone), Notices.Of(scope.Draft));

    private async Task<string> HashAsync(DraftId draft, Room room, long position, CancellationToken cancellation)
    {
        await foreach (var recorded in log.ReadAsync(draft, room, Math.Max(0, position - 1), cancellation))
        {
            return position == 0 ? recorded.Previous : recorded.Hash;
        }

        return RoomChain.Seed(draft, room);
    }
}
