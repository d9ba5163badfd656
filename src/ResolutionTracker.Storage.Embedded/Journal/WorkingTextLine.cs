using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// One line of <c>working.journal</c>: <c>{"put":{"draft","room","amendment","change","by","at","text"},"check":"…"}</c> or
/// <c>{"removed":{"draft","room","amendment"},"check":"…"}</c>. The last line on a change counts.
/// </summary>
internal static class WorkingTextLine
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WritePut(LineBuffer buffer, WorkingText put)
    {
        buffer.Append("{\"put\":"u8);
        using (var json = Start(buffer, put.Draft, put.Room, put.Amendment))
        {
            json.WriteString("change", put.Change.Value);
            json.WriteString("by", put.By.Value);
            json.WriteString("at", put.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("text", put.Text);
            json.WriteEndObject();
        }

        buffer.EndLine();
    }

    public static void WriteRemoved(LineBuffer buffer, DraftId draft, Room room, AmendmentId amendment)
    {
        buffer.Append("{\"removed\":"u8);
        using (var json = Start(buffer, draft, room, amendment))
        {
            json.WriteEndObject();
        }

        buffer.EndLine();
    }

    /// <returns>What was put, null where something was removed; and whose.</returns>
    /// <exception cref="FormatException">The line is none of ours.</exception>
    public static (WorkingText? Put, DraftId Draft, Room Room, AmendmentId Amendment) Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = JsonNode.Parse(line)!.AsObject();
            var isPut = json.ContainsKey("put");
            var body = (isPut ? json["put"] : json["removed"])!.AsObject();
            var draft = DraftId.Parse((string)body["draft"]!, null);
            var room = Room.Parse((string)body["room"]!, null);
            var amendment = AmendmentId.Parse((string)body["amendment"]!, null);
            var put = !isPut ? null : new WorkingText(
                draft,
                room,
                amendment,
                ChangeId.Parse((string)body["change"]!, null),
                (string)body["text"]!,
                AccountId.Parse((string)body["by"]!, null),
                DateTimeOffset.ParseExact((string)body["at"]!, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
            return (put, draft, room, amendment);
        }
        catch (Exception e) when (e is JsonException or NullReferenceException or InvalidOperationException or ArgumentNullException)
        {
            throw new FormatException("it is not a working text", e);
        }
    }

    private static Utf8JsonWriter Start(LineBuffer buffer, DraftId draft, Room room, AmendmentId amendment)
    {
        var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        json.WriteString("draft", draft.Value);
        json.WriteString("room", room.Key);
        json.WriteString("amendment", amendment.Value);
        return json;
    }
}
