using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.JsonParts;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>The names and bodies under which events are stored. They are ours, versioned and for ever: what was written once is read for
/// as long as the record is kept, and an old form is brought up to date when it is read (<see cref="Upcast"/>), never rewritten.</summary>
public static class EventJson
{
    public static (string Name, JsonObject Body) Write(DraftEvent happened) => happened switch
    {
        DraftEvent.DraftOpened e => ("draft-opened.v1", new JsonObject
        {
            ["workingTitle"] = e.WorkingTitle,
            ["organ"] = e.Organ,
            ["agendaItem"] = e.AgendaItem,
            ["symbol"] = e.Symbol,
            ["language"] = e.Language,
            ["zone"] = e.Zone,
            ["penholders"] = States(e.Penholders),
            ["sponsors"] = States(e.Sponsors),
            ["participants"] = List(e.Participants, Participant),
            ["illustrative"] = e.IsIllustrative,
        }),
        DraftEvent.BaseTextNamed e => ("base-text-named.v1", new JsonObject { ["name"] = e.Name, ["symbol"] = e.Symbol }),
        DraftEvent.WorkingTitleChanged e => ("working-title-changed.v1", new JsonObject { ["workingTitle"] = e.WorkingTitle }),
        DraftEvent.SymbolAssigned e => ("symbol-assigned.v1", new JsonObject { ["symbol"] = e.Symbol }),
        DraftEvent.ClauseInserted e => ("clause-inserted.v1", new JsonObject
        {
            ["clause"] = e.Clause.ToString(),
            ["after"] = e.After?.ToString(),
            ["kind"] = NameOf(e.Kind),
            ["degree"] = e.Degree,
            ["numbered"] = e.IsNumbered,
            ["text"] = e.Text,
            ["fromBase"] = e.IsFromBase,
            ["through"] = Reference(e.Through),
        }),
        DraftEvent.ClauseRevised e => ("clause-revised.v1", new JsonObject
        {
            ["clause"] = e.Clause.ToString(),
            ["version"] = e.Version.Number,
            ["text"] = e.Text,
            ["through"] = Reference(e.Through),
        }),
        DraftEvent.ClauseDeleted e => ("clause-deleted.v1", new JsonObject
        {
            ["clause"] = e.Clause.ToString(),
            ["version"] = e.Version.Number,
            ["through"] = Reference(e.Through),
        }),
        DraftEvent.RevisionIssued e => ("revision-issued.v1", new JsonObject { ["number"] = e.Number, ["name"] = e.Name }),
        DraftEvent.StageEntered e => ("stage-entered.v1", new JsonObject { ["stage"] = NameOf(e.Stage) }),
        DraftEvent.SponsorJoined e => ("sponsor-joined.v1", new JsonObject { ["state"] = e.State.Code }),
        DraftEvent.SponsorLeft e => ("sponsor-left.v1", new JsonObject { ["state"] = e.State.Code }),
        DraftEvent.StateAdmitted e => ("state-admitted.v1", new JsonObject { ["state"] = e.State.Code, ["mayPropose"] = e.MayPropose }),
        DraftEvent.SecretariatAdmitted => ("secretariat-admitted.v1", []),
        DraftEvent.OpenedToObservers e => ("opened-to-observers.v1", new JsonObject { ["upTo"] = e.UpTo }),
        DraftEvent.AmendmentPrepared e => ("amendment-prepared.v1", Proposal(e.Amendment, e.Authors, e.Changes, e.Reason)),
        DraftEvent.AmendmentWorded e => ("amendment-worded.v1", Proposal(e.Amendment, null, e.Changes, e.Reason)),
        DraftEvent.PreparationEnded e => ("preparation-ended.v1", new JsonObject { ["amendment"] = e.Amendment.ToString() }),
        DraftEvent.AmendmentTabled e => ("amendment-tabled.v1", Proposal(e.Amendment, e.Authors, e.Changes, e.Reason)),
        DraftEvent.AmendmentWithdrawn e => ("amendment-withdrawn.v1", new JsonObject { ["amendment"] = e.Amendment.ToString() }),
        DraftEvent.AmendmentAccepted e => ("amendment-accepted.v1", new JsonObject
        {
            ["amendment"] = e.Amendment.ToString(),
            ["changes"] = List(e.Changes, Accepted),
        }),
        DraftEvent.AmendmentRejected e => ("amendment-rejected.v1", new JsonObject
        {
            ["amendment"] = e.Amendment.ToString(),
            ["reason"] = e.Reason,
        }),
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no stored name."),
    };

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

    private static JsonObject Proposal(
        AmendmentId amendment, ImmutableList<Authorship>? authors, ImmutableList<Change> changes, string? reason)
    {
        var body = new JsonObject { ["amendment"] = amendment.ToString() };
        if (authors is not null)
        {
            body["authors"] = List(authors, Author);
        }

        body["changes"] = List(changes, WriteChange);
        body["reason"] = reason;
        return body;
    }
}
