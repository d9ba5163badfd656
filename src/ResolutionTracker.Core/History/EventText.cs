using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>
/// The stored text of a recorded event: one line of JSON with the fields <c>position, at, recordedAt, by, name, command, account,
/// councilSeen, body</c> in this order, of one entered after the fact <c>source, sure</c> before <c>body</c>. An exported line is the same text with <c>,"previous":"…","hash":"…"</c> before its last brace,
/// so that the stored text, and with it the hash, can be had back from the export.
/// </summary>
public static class EventText
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static Utf8JsonWriter? _rented;

    public static StoredText Write(long position, NewEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        Write(buffer, position, happened);
        return new StoredText(buffer.WrittenMemory);
    }

    /// <summary>Writes the bytes of the stored text.</summary>
    public static void Write(IBufferWriter<byte> buffer, long position, NewEvent happened)
    {
        var json = Rented(buffer);
        json.WriteStartObject();
        json.WriteNumber("position"u8, position);
        WriteTime(json, "at"u8, happened.At);
        WriteTime(json, "recordedAt"u8, happened.RecordedAt);
        json.WriteString("by"u8, happened.By.ToString());
        json.WriteString("name"u8, EventJson.NameOf(happened.Event));
        json.WriteString("command"u8, happened.Command.Value);
        json.WriteString("account"u8, happened.Account.Value);
        json.WriteNumber("councilSeen"u8, happened.CouncilSeen);
        if (happened.Entry is { } entry)
        {
            json.WriteString("source"u8, entry.Source);
            json.WriteString("sure"u8, StoredNames.NameOf(entry.Sure));
        }

        json.WritePropertyName("body"u8);
        EventJson.WriteBody(json, happened.Event);
        json.WriteEndObject();
        json.Flush();
    }

    /// <exception cref="JsonException">The text is not one that <see cref="Write(long, NewEvent)"/> wrote.</exception>
    public static Recorded Read(DraftId draft, Room room, StoredText stored, string previous, string hash)
    {
        try
        {
            var json = JsonNode.Parse(stored.Utf8.Span)!.AsObject();
            return new Recorded(
                draft,
                room,
                (long)json["position"]!,
                CommandId.Parse((string)json["command"]!, null),
                Read((string)json["at"]!),
                Read((string)json["recordedAt"]!),
                ActingFor.Parse((string)json["by"]!),
                AccountId.Parse((string)json["account"]!, null),
                (long)json["councilSeen"]!,
                EventJson.Read((string)json["name"]!, json["body"]!.AsObject()),
                stored,
                previous,
                hash,
                EntryOf(json));
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException)
        {
            throw new JsonException("The text is not a recorded event.", e);
        }
    }

    /// <returns>The line that a room's members may take away: the stored text with its link in the chain.</returns>
    public static string Export(Recorded recorded) =>
        $"{Encoding.UTF8.GetString(recorded.Stored.Utf8.Span[..^1])},\"previous\":\"{recorded.Previous}\",\"hash\":\"{recorded.Hash}\"}}";

    private static LateEntry? EntryOf(JsonObject json) => (string?)json["source"] is { } source
        ? new LateEntry(source, StoredNames.CertaintyOf((string)json["sure"]!))
        : null;

    private static Utf8JsonWriter Rented(IBufferWriter<byte> buffer)
    {
        if (_rented is null)
        {
            return _rented = new Utf8JsonWriter(buffer, Plain);
        }

        _rented.Reset(buffer);
        return _rented;
    }

    // The round-trip form of a time in UTC is that of Time.
    private static void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset time)
    {
        Span<byte> written = stackalloc byte[28];
        _ = time.UtcDateTime.TryFormat(written, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, written);
    }

    private static DateTimeOffset Read(string time) => new(
        DateTime.ParseExact(time, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
}
