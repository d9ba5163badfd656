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

    public static ChangeReference? Reference(JsonObject body) => body["through"] is JsonObject through
        ? new ChangeReference(Amendment(through), ChangeId.Parse(Text(through, "change"), null))
        : null;

    public static Participant Participant(JsonObject body) =>
        new(State(body, "state"), (bool)body["member"]!, (bool)body["mayPropose"]!);

    public static Authorship Author(JsonObject body) => new(State(body, "state"), Text(body, "role") switch
    {
        "main-sponsor" => AuthorshipRole.MainSponsor,
        "co-sponsor" => AuthorshipRole.CoSponsor,
        var role => throw new JsonException($"“{role}” is no role of an author."),
    });

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

    public static AcceptedChange ReadAccepted(JsonObject body) => new(
        ChangeId.Parse(Text(body, "change"), null),
        Clause(body, "clause"),
        (int?)body["base"] is { } number ? new ClauseVersion(number) : null,
        TextOrNull(body, "baseText"),
        TextOrNull(body, "proposed"),
        TextOrNull(body, "accepted"));

    private static ClauseVersion Version(JsonObject body, string name) => new((int)body[name]!);
}
