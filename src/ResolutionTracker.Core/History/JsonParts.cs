using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>The pieces that stored bodies are made of, each way once.</summary>
internal static class JsonParts
{
    public static string Text(JsonObject body, string name) =>
        (string?)body[name] ?? throw new JsonException($"“{name}” is missing.");

    public static string? TextOrNull(JsonObject body, string name) => (string?)body[name];

    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    public static ImmutableList<T> List<T>(JsonObject body, string name, Func<JsonObject, T> read) =>
        [.. body[name]!.AsArray().Select(item => read(item!.AsObject()))];

    public static JsonArray States(IEnumerable<MemberState> states) => new([.. states.Select(state => (JsonNode)state.Code)]);

    public static ImmutableList<MemberState> States(JsonObject body, string name) =>
        [.. body[name]!.AsArray().Select(code => MemberState.Parse((string)code!, null))];

    public static MemberState State(JsonObject body, string name) => MemberState.Parse(Text(body, name), null);

    public static ClauseId Clause(JsonObject body, string name) => ClauseId.Parse(Text(body, name), null);

    public static ClauseId? ClauseOrNull(JsonObject body, string name) =>
        TextOrNull(body, name) is { } id ? ClauseId.Parse(id, null) : null;

    public static AmendmentId Amendment(JsonObject body) => AmendmentId.Parse(Text(body, "amendment"), null);

    public static JsonObject? Reference(ChangeReference? through) => through is null
        ? null
        : new JsonObject { ["amendment"] = through.Amendment.ToString(), ["change"] = through.Change.ToString() };

    public static ChangeReference? Reference(JsonObject body) => body["through"] is JsonObject through
        ? new ChangeReference(Amendment(through), ChangeId.Parse(Text(through, "change"), null))
        : null;

    public static JsonObject Participant(Participant participant) => new()
    {
        ["state"] = participant.State.Code,
        ["member"] = participant.IsMember,
        ["mayPropose"] = participant.MayPropose,
    };

    public static Participant Participant(JsonObject body) =>
        new(State(body, "state"), (bool)body["member"]!, (bool)body["mayPropose"]!);

    public static JsonObject Author(Authorship author) => new()
    {
        ["state"] = author.State.Code,
        ["role"] = author.Role == AuthorshipRole.MainSponsor ? "main-sponsor" : "co-sponsor",
    };

    public static Authorship Author(JsonObject body) => new(State(body, "state"), Text(body, "role") switch
    {
        "main-sponsor" => AuthorshipRole.MainSponsor,
        "co-sponsor" => AuthorshipRole.CoSponsor,
        var role => throw new JsonException($"“{role}” is no role of an author."),
    });

    public static JsonObject WriteChange(Change change)
    {
        var body = new JsonObject
        {
            ["id"] = change.Id.ToString(),
            ["kind"] = change.Kind,
            ["clause"] = change.Target.ToString(),
        };
        switch (change)
        {
            case Change.Reword c:
                body["base"] = c.Base.Number;
                body["baseText"] = c.BaseText;
                body["text"] = c.Text;
                break;
            case Change.Delete c:
                body["base"] = c.Base.Number;
                body["baseText"] = c.BaseText;
                break;
            case Change.Insert c:
                body["after"] = c.After?.ToString();
                body["clauseKind"] = NameOf(c.ClauseKind);
                body["degree"] = c.Degree;
                body["numbered"] = c.IsNumbered;
                body["text"] = c.Text;
                break;
            default:
                throw new InvalidOperationException($"{change.GetType().Name} has no stored form.");
        }

        return body;
    }

    public static Change ReadChange(JsonObject body)
    {
        var id = ChangeId.Parse(Text(body, "id"), null);
        var clause = Clause(body, "clause");
        return Text(body, "kind") switch
        {
            "reword" => new Change.Reword(id, clause, Version(body, "base"), Text(body, "baseText"), Text(body, "text")),
            "delete" => new Change.Delete(id, clause, Version(body, "base"), Text(body, "baseText")),
            "insert" => new Change.Insert(
                id,
                clause,
                ClauseOrNull(body, "after"),
                Kind(Text(body, "clauseKind")),
                (int)body["degree"]!,
                (bool)body["numbered"]!,
                Text(body, "text")),
            var kind => throw new JsonException($"“{kind}” is no kind of change."),
        };
    }

    public static JsonObject Accepted(AcceptedChange change) => new()
    {
        ["change"] = change.Change.ToString(),
        ["clause"] = change.Clause.ToString(),
        ["base"] = change.Base?.Number,
        ["baseText"] = change.BaseText,
        ["proposed"] = change.Proposed,
        ["accepted"] = change.Accepted,
    };

    public static AcceptedChange ReadAccepted(JsonObject body) => new(
        ChangeId.Parse(Text(body, "change"), null),
        Clause(body, "clause"),
        (int?)body["base"] is { } number ? new ClauseVersion(number) : null,
        TextOrNull(body, "baseText"),
        TextOrNull(body, "proposed"),
        TextOrNull(body, "accepted"));

    private static ClauseVersion Version(JsonObject body, string name) => new((int)body[name]!);
}
