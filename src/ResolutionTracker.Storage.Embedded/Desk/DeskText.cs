using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiteDB;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>Rows as JSON text of our own, each with a digest: the database's pages have no checksums, and its mapper changes what it stores.</summary>
internal static class DeskText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new Parsable<DraftId>(), new Parsable<ClauseId>(), new Parsable<AmendmentId>(), new Parsable<ChangeId>(),
            new Parsable<MemberState>(), new Parsable<AccountId>(), new ActingConverter(), new JsonStringEnumConverter(),
        },
    };

    public static string Write<T>(T row) => JsonSerializer.Serialize(row, Options);

    public static BsonDocument Document(string id, string text) =>
        new() { ["_id"] = id, ["text"] = text, ["digest"] = Digest(text) };

    /// <returns>The text as it was stored; null where there is none, or it is no longer what was stored.</returns>
    public static string? TextOf(BsonDocument? document) =>
        document is not null && document["text"] is { IsString: true } text && document["digest"] is { IsString: true } digest
            && Digest(text.AsString) == digest.AsString
            ? text.AsString
            : null;

    /// <exception cref="InvalidDataException">The row is not what was stored.</exception>
    public static T Read<T>(BsonDocument document)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(TextOf(document) ?? throw Damaged(null), Options) ?? throw Damaged(null);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw Damaged(e);
        }
    }

    private static InvalidDataException Damaged(Exception? inner) =>
        new("A row of the desk is damaged; delete desk.db while the server is stopped, and it is rebuilt from the record.", inner);

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private sealed class Parsable<T> : JsonConverter<T>
        where T : struct, IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.Parse(reader.GetString()!, null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class ActingConverter : JsonConverter<ActingFor>
    {
        public override ActingFor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ActingFor.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ActingFor value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
