using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>
/// A fold as text, so that a draft opens without its whole history being read. It can always be thrown away: a text of another
/// <see cref="Shape"/>, or one that does not read, is answered with null and the fold is made from the record again.
/// </summary>
public static class RoomSnapshot
{
    /// <summary>Raised whenever a fold, or how it is made, changes.</summary>
    public const int Shape = 5;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new Parsable<DraftId>(), new Parsable<ClauseId>(), new Parsable<AmendmentId>(), new Parsable<ChangeId>(),
            new Parsable<MemberState>(), new ActingConverter(), new ChangeConverter(), new OutcomeConverter(),
        },
    };

    public static string Write(Draft draft) => Written(draft);

    public static string Write(DelegationRoom room) => Written(room);

    public static Draft? ReadDraft(string? text) => Read<Draft>(text);

    public static DelegationRoom? ReadDelegationRoom(string? text) => Read<DelegationRoom>(text);

    private static string Written<T>(T fold) => JsonSerializer.Serialize(new Shaped<T>(Shape, fold), Options);

    private static T? Read<T>(string? text)
        where T : class
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Shaped<T>>(text, Options) is { Shape: Shape } shaped ? shaped.Fold : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            return null;
        }
    }

    private sealed record Shaped<T>(int Shape, T Fold);

    private sealed class Parsable<T> : JsonConverter<T>
        where T : struct, IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.Parse(reader.GetString()!, null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.Parse(reader.GetString()!, null);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString()!);
    }

    private sealed class ActingConverter : JsonConverter<ActingFor>
    {
        public override ActingFor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ActingFor.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ActingFor value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class ChangeConverter : JsonConverter<Change>
    {
        public override Change Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonParts.ReadChange(JsonNode.Parse(ref reader)!.AsObject());

        public override void Write(Utf8JsonWriter writer, Change value, JsonSerializerOptions options) =>
            JsonWriting.WriteChange(writer, value);
    }

    private sealed class OutcomeConverter : JsonConverter<AmendmentOutcome>
    {
        public override AmendmentOutcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var body = JsonNode.Parse(ref reader)!.AsObject();
            var at = body["at"] is { } time ? time.GetValue<DateTimeOffset>() : default;
            return (string?)body["name"] switch
            {
                "pending" => new AmendmentOutcome.Pending(),
                "accepted" => new AmendmentOutcome.Accepted(at),
                "accepted-as-modified" => new AmendmentOutcome.AcceptedAsModified(at, JsonParts.List(body, "changes", JsonParts.ReadAccepted)),
                "rejected" => new AmendmentOutcome.Rejected((string)body["reason"]!, at),
                "withdrawn" => new AmendmentOutcome.Withdrawn(at),
                "lapsed" => new AmendmentOutcome.Lapsed(Enum.Parse<LapseReason>((string)body["why"]!), at),
                var name => throw new JsonException($"“{name}” is no outcome."),
            };
        }

        public override void Write(Utf8JsonWriter writer, AmendmentOutcome value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Name);
            switch (value)
            {
                case AmendmentOutcome.Accepted e:
                    writer.WriteString("at", e.At);
                    break;
                case AmendmentOutcome.AcceptedAsModified e:
                    writer.WriteString("at", e.At);
                    writer.WriteList("changes"u8, e.Changes, JsonWriting.WriteAccepted);
                    break;
                case AmendmentOutcome.Lapsed e:
                    writer.WriteString("at", e.At);
                    writer.WriteString("why", e.Why.ToString());
                    break;
                case AmendmentOutcome.Withdrawn e:
                    writer.WriteString("at", e.At);
                    break;
                case AmendmentOutcome.Rejected e:
                    writer.WriteString("at", e.At);
                    writer.WriteString("reason", e.Reason);
                    break;
            }

            writer.WriteEndObject();
        }
    }
}
