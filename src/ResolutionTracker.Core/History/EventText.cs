using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>
/// The stored text of a recorded event: one line of JSON with the fields <c>position, at, recordedAt, by, name, command, account,
/// councilSeen, body</c> in this order. An exported line is the same text with <c>,"previous":"…","hash":"…"</c> before its last brace,
/// so that the stored text, and with it the hash, can be had back from the export.
/// </summary>
public static class EventText
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(long position, NewEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        Write(buffer, position, happened);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the stored text as UTF-8, the very bytes that the chain is made of.</summary>
    public static void Write(IBufferWriter<byte> buffer, long position, NewEvent happened)
    {
        var (name, body) = EventJson.Write(happened.Event);
        using var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        json.WriteNumber("position", position);
        json.WriteString("at", Written(happened.At));
        json.WriteString("recordedAt", Written(happened.RecordedAt));
        json.WriteString("by", happened.By.ToString());
        json.WriteString("name", name);
        json.WriteString("command", happened.Command.Value);
        json.WriteString("account", happened.Account.Value);
        json.WriteNumber("councilSeen", happened.CouncilSeen);
        json.WritePropertyName("body");
        body.WriteTo(json);
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">The text is not one that <see cref="Write(long, NewEvent)"/> wrote.</exception>
    public static Recorded Read(DraftId draft, Room room, string stored, string previous, string hash)
    {
        try
        {
            var json = JsonNode.Parse(stored)!.AsObject();
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
                hash);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException)
        {
            throw new JsonException("The text is not a recorded event.", e);
        }
    }

    /// <returns>The line that a room's members may take away: the stored text with its link in the chain.</returns>
    public static string Export(Recorded recorded) =>
        $"{recorded.Stored.AsSpan(0, recorded.Stored.Length - 1)},\"previous\":\"{recorded.Previous}\",\"hash\":\"{recorded.Hash}\"}}";

    private static string Written(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Time, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string time) => new(
        DateTime.ParseExact(time, Time, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal));
}
