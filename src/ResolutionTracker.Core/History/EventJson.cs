using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.JsonParts;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>The names and bodies under which events are stored. They are ours, versioned and for ever: what was written once is read for
/// as long as the record is kept, and an old form is brought up to date when it is read (<see cref="Upcast"/>), never rewritten.</summary>
public static class EventJson
{
    public static string NameOf(DraftEvent happened) => happened switch
    {
        DraftEvent.DraftOpened => "draft-opened.v1",
        DraftEvent.BaseTextNamed => "base-text-named.v1",
        DraftEvent.WorkingTitleChanged => "working-title-changed.v1",
        DraftEvent.SymbolAssigned => "symbol-assigned.v1",
        DraftEvent.ClauseInserted => "clause-inserted.v1",
        DraftEvent.ClauseRevised => "clause-revised.v1",
        DraftEvent.ClauseDeleted => "clause-deleted.v1",
        DraftEvent.RevisionIssued => "revision-issued.v1",
        DraftEvent.StageEntered => "stage-entered.v1",
        DraftEvent.SponsorJoined => "sponsor-joined.v1",
        DraftEvent.SponsorLeft => "sponsor-left.v1",
        DraftEvent.StateAdmitted => "state-admitted.v1",
        DraftEvent.SecretariatAdmitted => "secretariat-admitted.v1",
        DraftEvent.OpenedToObservers => "opened-to-observers.v1",
        DraftEvent.AmendmentPrepared => "amendment-prepared.v1",
        DraftEvent.AmendmentWorded => "amendment-worded.v1",
        DraftEvent.PreparationEnded => "preparation-ended.v1",
        DraftEvent.AmendmentTabled => "amendment-tabled.v1",
        DraftEvent.AmendmentWithdrawn => "amendment-withdrawn.v1",
        DraftEvent.AmendmentAccepted => "amendment-accepted.v1",
        DraftEvent.AmendmentRejected => "amendment-rejected.v1",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no stored name."),
    };

    /// <summary>Writes the body as one object. It is written with each decision, so no tree of it is made first.</summary>
    public static void WriteBody(Utf8JsonWriter json, DraftEvent happened)
    {
        json.WriteStartObject();
        EventFields.Write(json, happened);
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">No event is stored under that name, or the body is not one of its.</exception>
    public static DraftEvent Read(string storedName, JsonObject storedBody)
    {
        var (name, body) = Upcast(storedName, storedBody);
        return name switch
        {
            "draft-opened.v1" => new DraftEvent.DraftOpened(
                Text(body, "workingTitle"),
                Text(body, "organ"),
                TextOrNull(body, "agendaItem"),
                TextOrNull(body, "symbol"),
                Text(body, "language"),
                Text(body, "zone"),
                States(body, "penholders"),
                States(body, "sponsors"),
                List(body, "participants", Participant),
                (bool)body["illustrative"]!),
            "base-text-named.v1" => new DraftEvent.BaseTextNamed(Text(body, "name"), TextOrNull(body, "symbol")),
            "working-title-changed.v1" => new DraftEvent.WorkingTitleChanged(Text(body, "workingTitle")),
            "symbol-assigned.v1" => new DraftEvent.SymbolAssigned(Text(body, "symbol")),
            "clause-inserted.v1" => new DraftEvent.ClauseInserted(
                Clause(body, "clause"),
                ClauseOrNull(body, "after"),
                Kind(Text(body, "kind")),
                (int)body["degree"]!,
                (bool)body["numbered"]!,
                Text(body, "text"),
                (bool)body["fromBase"]!,
                Reference(body)),
            "clause-revised.v1" => new DraftEvent.ClauseRevised(
                Clause(body, "clause"), new ClauseVersion((int)body["version"]!), Text(body, "text"), Reference(body)),
            "clause-deleted.v1" => new DraftEvent.ClauseDeleted(
                Clause(body, "clause"), new ClauseVersion((int)body["version"]!), Reference(body)),
            "revision-issued.v1" => new DraftEvent.RevisionIssued((int)body["number"]!, Text(body, "name")),
            "stage-entered.v1" => new DraftEvent.StageEntered(Stage(Text(body, "stage"))),
            "sponsor-joined.v1" => new DraftEvent.SponsorJoined(State(body, "state")),
            "sponsor-left.v1" => new DraftEvent.SponsorLeft(State(body, "state")),
            "state-admitted.v1" => new DraftEvent.StateAdmitted(State(body, "state"), (bool)body["mayPropose"]!),
            "secretariat-admitted.v1" => new DraftEvent.SecretariatAdmitted(),
            "opened-to-observers.v1" => new DraftEvent.OpenedToObservers((long)body["upTo"]!),
            "amendment-prepared.v1" => new DraftEvent.AmendmentPrepared(
                Amendment(body), List(body, "authors", Author), List(body, "changes", ReadChange), TextOrNull(body, "reason")),
            "amendment-worded.v1" => new DraftEvent.AmendmentWorded(
                Amendment(body), List(body, "changes", ReadChange), TextOrNull(body, "reason")),
            "preparation-ended.v1" => new DraftEvent.PreparationEnded(Amendment(body)),
            "amendment-tabled.v1" => new DraftEvent.AmendmentTabled(
                Amendment(body), List(body, "authors", Author), List(body, "changes", ReadChange), TextOrNull(body, "reason")),
            "amendment-withdrawn.v1" => new DraftEvent.AmendmentWithdrawn(Amendment(body)),
            "amendment-accepted.v1" => new DraftEvent.AmendmentAccepted(Amendment(body), List(body, "changes", ReadAccepted)),
            "amendment-rejected.v1" => new DraftEvent.AmendmentRejected(Amendment(body), Text(body, "reason")),
            _ => throw new JsonException($"No event is stored under the name “{name}”."),
        };
    }

    private static (string Name, JsonObject Body) Upcast(string name, JsonObject body) => (name, body);
}
