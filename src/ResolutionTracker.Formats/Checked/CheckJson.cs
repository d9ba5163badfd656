using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Checked;

/// <summary>Writes what the reader made of a file as one JSON object on one line.</summary>
public static class CheckJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteLine(TextWriter to, CheckedText check) => JsonLine.Write(to, Options, json => Write(json, check));

    private static void Write(Utf8JsonWriter json, CheckedText check)
    {
        json.WriteString("file", check.File);
        json.WriteStartArray("clauses");
        foreach (var clause in check.Text?.Clauses ?? [])
        {
            json.WriteStartObject();
            json.WriteString("kind", StoredNames.NameOf(clause.Kind));
            json.WriteNumber("degree", clause.Degree);
            json.WriteString("number", clause.Number);
            json.WriteString("text", clause.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("metadata");
        foreach (var note in check.Text?.Metadata ?? [])
        {
            json.WriteStringValue(note.Text);
        }

        json.WriteEndArray();
        json.WriteStartArray("unsure");
        foreach (var doubt in check.Text?.Unsure ?? [])
        {
            json.WriteStartObject();
            json.WriteNumber("clause", doubt.Clause);
            json.WriteString("why", doubt.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("words");
        json.WriteNumber("in", check.Text?.Words.In ?? 0);
        json.WriteNumber("placed", check.Text?.Words.Placed ?? 0);
        json.WriteEndObject();
        if (check.Failure is { } failure)
        {
            json.WriteString("failure", failure);
        }
    }
}
