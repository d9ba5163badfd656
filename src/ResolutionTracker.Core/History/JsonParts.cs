using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>Reads the pieces that stored bodies are made of; <see cref="JsonWriting"/> wrote them.</summary>
internal static class JsonParts
{
    public static string Text(JsonObject body, string name) =>
        (string?)body[name] ?? throw new JsonException($"“{name}” is missing.");

    public static string? TextOrNull(JsonObject body, string name) => (string?)body[name];

    public static ImmutableList<T> List<T>(JsonObject body, string name, Func<JsonObject, T> read) =>
        [.. body[name]!.AsArray().Select(item => read(item!.AsObject()))];

    public static ImmutableList<MemberState> States(JsonObject body, string name) =>
        [.. body[name]!.AsArray().Select(code => MemberState.Parse((string)code!, null))];

    public static MemberState State(JsonObject body, string name) => MemberState.Parse(Text(body, name), null);

    public static ClauseId Clause(JsonObject body, string name) => ClauseId.Parse(Text(body, name), null);

    public static ClauseId? ClauseOrNull(JsonObject body, string name) =>
        TextOrNull(body, name) is { } id ? ClauseId.Parse(id, null) : null;

    public static AmendmentId Amendment(JsonObject body) => AmendmentId.Parse(Text(body, "amendment"), null);

    public static AmendmentId? AmendmentOrNull(JsonObject body, string name) =>
        TextOrNull(body, name) is { } id ? AmendmentId.Parse(id, null) : null;

    public static ChangeId Change(JsonObject body, string name) => ChangeId.Parse(Text(body, name), null);

    public static ImmutableList<T> Ids<T>(JsonObject body, string name, Func<string, T> parse) =>
        [.. body[name]!.AsArray().Select(id => parse((string)id!))];

    public static ChangeReference? Reference(JsonObject body) => body["through"] is JsonObject through
        ? new ChangeReference(Amendment(through), Change(through, "change"))
        : null;

    public static Participant Participant(JsonObject body) =>
        new(State(body, "state"), (bool)body["member"]!, (bool)body["mayPropose"]!);

    public static Authorship Author(JsonObject body) => new(State(body, "state"), Text(body, "role") switch
    {
        "main-sponsor" => AuthorshipRole.MainSponsor,
        "co-sponsor" => AuthorshipRole.CoSponsor,
        var role => throw new JsonException($"“{role}” is no role of an author."),
    });

    public static SplitPart ReadPart(JsonObject body) => new(Clause(body, "clause"), Text(body, "text"));

    public static Change ReadChange(JsonObject body)
    {
        var id = Change(body, "id");
        return Text(body, "kind") switch
        {
            "reword" => new Change.Reword(id, Clause(body, "clause"), Version(body, "base"), Text(body, "baseText"), Text(body, "text")),
            "alternative" => new Change.Alternative(id, Clause(body, "clause"), Version(body, "base"), Text(body, "baseText"), Text(body, "text")),
            "delete" => new Change.Delete(
                id,
                Clause(body, "clause"),
                Version(body, "base"),
                Text(body, "baseText"),
                body.ContainsKey("under") ? List(body, "under", ReadSeen) : null),
            "insert" => new Change.Insert(
                id,
                Clause(body, "clause"),
                ClauseOrNull(body, "after"),
                Kind(Text(body, "clauseKind")),
                (int)body["degree"]!,
                (bool)body["numbered"]!,
                Text(body, "text"),
                ClauseOrNull(body, "before")),
            "move" => new Change.Move(id, Clause(body, "clause"), (int)body["place"]!, ClauseOrNull(body, "after"), (int)body["degree"]!, ClauseOrNull(body, "from")),
            "split" => new Change.Split(
                id, Clause(body, "clause"), Version(body, "base"), Text(body, "baseText"), List(body, "parts", ReadPart)),
            "join" => new Change.Join(
                id,
                Clause(body, "clause"),
                Version(body, "base"),
                Text(body, "baseText"),
                List(body, "with", ReadJoined),
                Text(body, "text")),
            "retitle" => new Change.Retitle(id, Text(body, "baseText"), Text(body, "text")),
            "amend" => new Change.Amend(id, Change(body, "of"), ClauseOrNull(body, "clause"), Text(body, "baseText"), Text(body, "text")),
            var kind => throw new JsonException($"“{kind}” is no kind of change."),
        };
    }

    public static AcceptedChange ReadAccepted(JsonObject body) => new(
        Change(body, "change"),
        ClauseOrNull(body, "clause"),
        (int?)body["base"] is { } number ? new ClauseVersion(number) : null,
        TextOrNull(body, "baseText"),
        TextOrNull(body, "proposed"),
        TextOrNull(body, "accepted"),
        TextOrNull(body, "carried"));

    public static ClauseVersion Version(JsonObject body, string name) => new((int)body[name]!);

    private static SeenClause ReadSeen(JsonObject body) => new(Clause(body, "clause"), Version(body, "version"));

    private static JoinedClause ReadJoined(JsonObject body) => new(Clause(body, "clause"), Version(body, "base"), Text(body, "baseText"));
}
