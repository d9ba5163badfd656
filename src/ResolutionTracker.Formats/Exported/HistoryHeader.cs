using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Exported;

/// <summary>What the first line of an exported history says: of which draft, which rooms, and how far each goes.</summary>
/// <param name="Notice">What is said wherever the draft's text is; null for nothing.</param>
/// <param name="Rooms">In the order in which they stand in the file; the Council room first.</param>
public sealed record HistoryHeader(DraftId Draft, string WorkingTitle, string? Notice, ImmutableList<ExportedRoom> Rooms)
{
    /// <summary>The name and version of the format.</summary>
    public const string Format = "resolution-tracker-history.v1";

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteString("format"u8, Format);
        json.WriteString("draft"u8, Draft.Value);
        json.WriteString("workingTitle"u8, WorkingTitle);
        if (Notice is not null)
        {
            json.WriteString("notice"u8, Notice);
        }

        json.WriteStartArray("rooms"u8);
        foreach (var room in Rooms)
        {
            json.WriteStartObject();
            json.WriteString("room"u8, room.Room.Key);
            json.WriteNumber("last"u8, room.Last);
            json.WriteString("hash"u8, room.Hash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <returns>Null where the line is no first line of an exported history.</returns>
    internal static HistoryHeader? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = JsonNode.Parse(line) as JsonObject;
            return json is not null && (string?)json["format"] == Format
                ? new HistoryHeader(
                    DraftId.Parse((string)json["draft"]!, null),
                    (string)json["workingTitle"]!,
                    (string?)json["notice"],
                    [.. json["rooms"]!.AsArray().Select(room => new ExportedRoom(
                        Room.Parse((string)room!["room"]!, null), (long)room["last"]!, (string)room["hash"]!))])
                : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return null;
        }
    }
}
