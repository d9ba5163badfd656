using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The act that tells what no other act can: its events as the record has them, one a line.</summary>
internal static class RecordedActs
{
    public static PlannedAct Plan(DossierEntry entry, ShortNames names)
    {
        var events = new List<(Room Room, DraftEvent Event)>();
        var lines = TextLines.Of(entry.Body);
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            if (Read(lines[i]) is not { } told)
            {
                return PlannedAct.Refused(new FileRefusal(
                    "no-event", entry.File, i + 1, "this is no event as the record has it: one line of JSON with “room”, “name” and “body”."));
            }

            events.Add(told);
        }

        if (events.Count == 0)
        {
            return PlannedAct.Refused(entry.Refused("missing-text", "act", "the act “recorded” needs its events below the front matter, one a line."));
        }

        return Named(entry, names, events) is { } refusal
            ? PlannedAct.Refused(refusal)
            : PlannedAct.Of(new DraftCommand.Retell(
                entry.By,
                [.. events.GroupBy(told => told.Room).Select(room => new RoomEvents(room.Key, [.. room.Select(told => told.Event)]))]));
    }

    /// <summary>An event as a line of such an act.</summary>
    public static string Line(Room room, DraftEvent happened)
    {
        using var line = new StringWriter { NewLine = "" };
        JsonLine.Write(line, Exported.HistoryLines.Plain, json =>
        {
            json.WriteString("room"u8, room.Key);
            json.WriteString("name"u8, EventJson.NameOf(happened));
            json.WritePropertyName("body"u8);
            EventJson.WriteBody(json, happened);
        });
        return line.ToString();
    }

    // What is begun here is spoken of by later files as what is begun by any other.
    private static FileRefusal? Named(DossierEntry entry, ShortNames names, List<(Room Room, DraftEvent Event)> events)
    {
        if (entry.Front.Text("id") is not { } name)
        {
            return null;
        }

        if (names.Refused(entry, name) is { } refusal)
        {
            return refusal;
        }

        var prepared = events.Select(told => told.Event switch
        {
            DraftEvent.AmendmentPrepared e => Prepared(e.Amendment, e.Changes, e.Reason, e.Group, e.Amends),
            DraftEvent.AmendmentTabled e => Prepared(e.Amendment, e.Changes, e.Reason, e.Group, e.Amends),
            _ => null,
        }).FirstOrDefault(begun => begun is not null);
        if (prepared is null)
        {
            return entry.Refused("bad-value", "id", "none of these events begins an amendment that could have this short name; remove it.");
        }

        names.Begin(entry, name, prepared);
        return null;

        DraftCommand.PrepareAmendment Prepared(AmendmentId id, ImmutableList<Change> changes, string? reason, string? group, AmendmentId? amends) =>
            new(entry.By, id, changes.ConvertAll(ProposedChange.From), reason, [], group, amends);
    }

    private static (Room Room, DraftEvent Event)? Read(string line)
    {
        try
        {
            var json = JsonNode.Parse(line)!.AsObject();
            return (Room.Parse((string)json["room"]!, null), EventJson.Read((string)json["name"]!, json["body"]!.AsObject()));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException)
        {
            return null;
        }
    }
}
