using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>
/// Writes a negotiation as one page that can be moved through without a server: its last moment, to be read without script; every place of
/// every moment, drawn as live viewers got it; and the history itself, by which it can be verified. Of the Council room, and of a delegation's
/// own room where the scope has it.
/// </summary>
internal sealed class ReplayFiles(Exports exports, ReplayMoments moments, OwnMoments ownRooms, ReplayActs acts, PlaceRenderer renderer)
{
    /// <summary>Events that one page may hold; it takes some milliseconds for each.</summary>
    public const int Most = 20_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <returns>Null where it may be written.</returns>
    public static TooLongForAPage? Refuse(ExportScope scope) =>
        scope.Header.Rooms.Sum(room => room.Last) is var events && events <= Most ? null : new TooLongForAPage(events);

    /// <param name="server">Where links lead; null where that is not known, and there are none.</param>
    /// <param name="progress">Told the part that is done, from 0 to 1.</param>
    public async Task WriteAsync(
        ExportScope scope, Citation citation, string? server, Stream to, IProgress<double>? progress, CancellationToken cancellation)
    {
        var draft = scope.Draft;
        var links = new FileLinks(server);
        var last = await moments.AtAsync(draft.Id, draft.Position, cancellation) ?? throw new InvalidOperationException("There is no such moment.");
        var page = links.Of(await renderer.ReplayFileAsync(last, await OwnAsync(scope, last, cancellation), scope, citation, server is not null));
        var (momentsAt, historyAt) = (AfterBlock(page, ReplayFile.MomentsId), AfterBlock(page, ReplayFile.HistoryId));

        await PutAsync(to, page[..momentsAt], cancellation);
        await PackAsync(to, stream => WriteMomentsAsync(scope, links, stream, progress, cancellation));
        await PutAsync(to, page[momentsAt..historyAt], cancellation);
        await PackAsync(to, stream => exports.WriteLinesAsync(scope, stream, cancellation));
        await PutAsync(to, page[historyAt..], cancellation);
    }

    private async Task WriteMomentsAsync(ExportScope scope, FileLinks links, Stream to, IProgress<double>? progress, CancellationToken cancellation)
    {
        var draft = scope.Draft;
        await PutLineAsync(to, new { Axis = await acts.OfAsync(draft, cancellation) }, cancellation);
        var drawn = new DrawnMoments();
        Draft? before = null;
        for (var position = 1L; position <= draft.Position; position++)
        {
            var moment = await moments.AtAsync(draft.Id, position, cancellation) ?? throw new InvalidOperationException($"There is no position {position}.");
            var changed = PlacesBetween.Of(before, moment.Now);
            var places = await moments.DrawAsync(before, moment, changed, _ => ShownBefore.Nothing);
            if (await OwnAsync(scope, moment, cancellation) is { } own)
            {
                places.Add(await renderer.OwnThenAsync(own));
            }

            await PutLineAsync(
                to, drawn.Next(places.Select(place => (place.Place, links.Of(place.Html))), RoomPlaces.OrderOf(moment.Now, changed)), cancellation);
            before = moment.Now;
            progress?.Report((double)position / draft.Position);
        }
    }

    // The room goes on while it is written, and the history in the page ends where the scope says.
    private async Task<OwnMoment?> OwnAsync(ExportScope scope, ReplayMoment moment, CancellationToken cancellation) =>
        scope is { OwnState: { } state, Own: { } room } ? await ownRooms.AtAsync(moment.Now, state, room.Last, cancellation) : null;

    private static async Task PackAsync(Stream to, Func<Stream, Task> write)
    {
        await using var lines = new Base64Lines(to);
        await using var packed = new GZipStream(lines, CompressionLevel.Optimal);
        await write(packed);
    }

    private static async Task PutLineAsync<T>(Stream to, T value, CancellationToken cancellation)
    {
        await JsonSerializer.SerializeAsync(to, value, Json, cancellation);
        await to.WriteAsync("\n"u8.ToArray(), cancellation);
    }

    private static async Task PutAsync(Stream to, string text, CancellationToken cancellation) =>
        await to.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);

    private static int AfterBlock(string page, string id)
    {
        var start = ReplayFile.BlockOf(id);
        var at = page.IndexOf(start, StringComparison.Ordinal);
        return at >= 0 ? at + start.Length : throw new InvalidOperationException($"The page has no block {id}.");
    }
}
