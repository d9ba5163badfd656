using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Formats.Carried;

/// <summary>Writes what became of an amendment for programs.</summary>
public static class CarryJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>{"outcome", "result": [clause] or null, "reasons": [{"code", "sentence"}], "choices": [{"name", "result": [clause]}]}</c>
    /// and a line end.</summary>
    public static void Write(TextWriter writer, CarriedOver carried, CarrySentences sentences)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(carried);
        ArgumentNullException.ThrowIfNull(sentences);
        JsonLine.Write(writer, Readable, json =>
        {
            json.WriteString("outcome", CarryNames.Of(carried.Outcome));
            if (carried.Result is { } result)
            {
                WriteClauses(json, result);
            }
            else
            {
                json.WriteNull("result");
            }

            json.WriteStartArray("reasons");
            foreach (var reason in carried.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("code", CarryNames.Of(reason.Code));
                json.WriteString("sentence", sentences.Of(reason));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("choices");
            foreach (var choice in carried.Choices)
            {
                json.WriteStartObject();
                json.WriteString("name", choice.Name);
                WriteClauses(json, choice.Result);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Writes <c>{"pairs": [{"a", "b", "code", "sentence"}]}</c> and a line end.</summary>
    public static void Write(TextWriter writer, IEnumerable<ConflictingTexts> pairs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(pairs);
        JsonLine.Write(writer, Readable, json =>
        {
            json.WriteStartArray("pairs");
            foreach (var pair in pairs)
            {
                json.WriteStartObject();
                json.WriteString("a", pair.A);
                json.WriteString("b", pair.B);
                json.WriteString("code", CarryNames.Of(pair.Why.Code));
                json.WriteString("sentence", pair.Sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static void WriteClauses(Utf8JsonWriter json, ImmutableArray<string> clauses)
    {
        json.WriteStartArray("result");
        foreach (var clause in clauses)
        {
            json.WriteStringValue(clause);
        }

        json.WriteEndArray();
    }
}
