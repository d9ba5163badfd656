using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Exported;

/// <summary>
/// Writes a history as JSON Lines: a first line that says how far each room goes, for each room a line that names it and its events as they
/// are recorded, and a last line with a checksum. So it can be told whether anything is missing without asking where it came from.
/// </summary>
public static class HistoryLines
{
    internal static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="events">The events of a room from its first, at least as far as the header says.</param>
    /// <exception cref="InvalidOperationException">A room does not go as far as the header says.</exception>
    public static async Task WriteAsync(
        Stream to, HistoryHeader header, Func<Room, IAsyncEnumerable<Recorded>> events, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(events);
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = 0L;
        await PutAsync(Object(header.Write));
        foreach (var room in header.Rooms)
        {
            await PutAsync(Object(json => json.WriteString("room"u8, room.Room.Key)));
            var (position, hash) = (0L, RoomChain.Seed(header.Draft, room.Room));
            await foreach (var recorded in events(room.Room).WithCancellation(cancellation))
            {
                if (recorded.Position > room.Last)
                {
                    break;
                }

                (position, hash) = (recorded.Position, recorded.Hash);
                await PutAsync(EventText.Export(recorded));
            }

            if ((position, hash) != (room.Last, room.Hash))
            {
                throw new InvalidOperationException($"The room {room.Room} ends at position {position}, and was to go up to {room.Last}.");
            }
        }

        var checksum = Convert.ToHexStringLower(sum.GetCurrentHash());
        await PutAsync(Object(json =>
        {
            json.WriteNumber("lines"u8, lines);
            json.WriteString("sha256"u8, checksum);
        }));

        async Task PutAsync(string line)
        {
            var bytes = Encoding.UTF8.GetBytes(line + "\n");
            sum.AppendData(bytes);
            lines++;
            await to.WriteAsync(bytes, cancellation);
        }
    }

    private static string Object(Action<Utf8JsonWriter> fields)
    {
        using var line = new StringWriter { NewLine = "" };
        JsonLine.Write(line, Plain, fields);
        return line.ToString();
    }
}
