using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.JsonParts;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>The names and bodies under which events are stored. They are ours, versioned and for ever: what was written once is read for
/// as long as the record is kept, and an old form is brought up to date when it is read (<see cref="Upcast"/>), never rewritten. A form may get a
/// field that is left out where it says nothing, so that what was written before it still means what it meant.</summary>
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
        DraftEvent.ClauseReinstated => "clause-reinstated.v1",
        DraftEvent.ClauseMoved => "clause-moved.v1",
        DraftEvent.ClauseSplit => "clause-split.v1",
        DraftEvent.ClausesJoined => "clauses-joined.v1",
        DraftEvent.ClauseAgreed => "clause-agreed.v1",
        DraftEvent.ClauseReopened => "clause-reopened.v1",
        DraftEvent.TextRestated => "text-restated.v1",
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
        DraftEvent.AmendmentTakenOver => "amendment-taken-over.v1",
        DraftEvent.CoSponsorJoined => "co-sponsor-joined.v1",
        DraftEvent.CoSponsorLeft => "co-sponsor-left.v1",
        DraftEvent.ChangeAmended => "change-amended.v1",
        DraftEvent.DecisionReverted => "decision-reverted.v1",
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
                Clause(body, "clause"), Version(body, "version"), Text(body, "text"), Reference(body)),
            "clause-deleted.v1" => new DraftEvent.ClauseDeleted(
                Clause(body, "clause"), Version(body, "version"), Reference(body)),
            "clause-reinstated.v1" => new DraftEvent.ClauseReinstated(
                Clause(body, "clause"), Version(body, "version"), Text(body, "text"), Reference(body)),
            "clause-moved.v1" => new DraftEvent.ClauseMoved(
                Clause(body, "clause"), ClauseOrNull(body, "after"), (int)body["degree"]!, (bool)body["along"]!, Reference(body)),
            "clause-split.v1" => new DraftEvent.ClauseSplit(
                Clause(body, "clause"), Version(body, "version"), Text(body, "text"), List(body, "into", ReadPart), Reference(body)),
            "clauses-joined.v1" => new DraftEvent.ClausesJoined(
                Clause(body, "clause"),
                Version(body, "version"),
                Text(body, "text"),
                Ids(body, "others", id => ClauseId.Parse(id, null)),
                Reference(body)),
            "clause-agreed.v1" => new DraftEvent.ClauseAgreed(
                Clause(body, "clause"), Version(body, "version"), (bool)body["adReferendum"]!),
            "clause-reopened.v1" => new DraftEvent.ClauseReopened(Clause(body, "clause"), Text(body, "reason")),
            "text-restated.v1" => new DraftEvent.TextRestated((long)body["at"]!),
            "revision-issued.v1" => new DraftEvent.RevisionIssued((int)body["number"]!, Text(body, "name")),
            "stage-entered.v1" => new DraftEvent.StageEntered(Stage(Text(body, "stage"))),
            "sponsor-joined.v1" => new DraftEvent.SponsorJoined(State(body, "state")),
            "sponsor-left.v1" => new DraftEvent.SponsorLeft(State(body, "state")),
            "state-admitted.v1" => new DraftEvent.StateAdmitted(State(body, "state"), (bool)body["mayPropose"]!),
            "secretariat-admitted.v1" => new DraftEvent.SecretariatAdmitted(),
            "opened-to-observers.v1" => new DraftEvent.OpenedToObservers((long)body["upTo"]!),
            "amendment-prepared.v1" => new DraftEvent.AmendmentPrepared(
                Amendment(body),
                List(body, "authors", Author),
                List(body, "changes", ReadChange),
                TextOrNull(body, "reason"),
                TextOrNull(body, "group"),
                AmendmentOrNull(body, "amends")),
            "amendment-worded.v1" => new DraftEvent.AmendmentWorded(
                Amendment(body), List(body, "changes", ReadChange), TextOrNull(body, "reason")),
            "preparation-ended.v1" => new DraftEvent.PreparationEnded(Amendment(body)),
            "amendment-tabled.v1" => new DraftEvent.AmendmentTabled(
                Amendment(body),
                List(body, "authors", Author),
                List(body, "changes", ReadChange),
                TextOrNull(body, "reason"),
                TextOrNull(body, "group"),
                AmendmentOrNull(body, "amends")),
            "amendment-withdrawn.v1" => new DraftEvent.AmendmentWithdrawn(Amendment(body)),
            "amendment-accepted.v1" => new DraftEvent.AmendmentAccepted(Amendment(body), List(body, "changes", ReadAccepted)),
            "amendment-rejected.v1" => new DraftEvent.AmendmentRejected(
                Amendment(body),
                Text(body, "reason"),
                body["changes"] is null ? null : Ids(body, "changes", id => ChangeId.Parse(id, null))),
            "amendment-taken-over.v1" => new DraftEvent.AmendmentTakenOver(Amendment(body), State(body, "state")),
            "co-sponsor-joined.v1" => new DraftEvent.CoSponsorJoined(Amendment(body), State(body, "state")),
            "co-sponsor-left.v1" => new DraftEvent.CoSponsorLeft(Amendment(body), State(body, "state")),
            "change-amended.v1" => new DraftEvent.ChangeAmended(
                Amendment(body), Change(body, "change"), Text(body, "text"), Reference(body)!),
            "decision-reverted.v1" => new DraftEvent.DecisionReverted(
                Amendment(body), Ids(body, "changes", id => ChangeId.Parse(id, null))),
            _ => throw new JsonException($"No event is stored under the name “{name}”."),
        };
    }

    private static (string Name, JsonObject Body) Upcast(string name, JsonObject body) => (name, body);
}
