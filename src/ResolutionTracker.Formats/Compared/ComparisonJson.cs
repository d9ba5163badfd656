using System.Collections.Immutable;
using System.Text.Json;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Writes a comparison for programs: places from 0, ranges half-open in UTF-16 code units of the clause (of several, joined by a line feed).</summary>
public static class ComparisonJson
{
    /// <summary>Writes <c>{"clauses": [{"status", "old", "new", "changes": [{"oldStart", "oldEnd", "newStart", "newEnd", "kind"}]}]}</c>
    /// and a line end.</summary>
    public static void Write(TextWriter writer, JudgedComparison compared)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(compared);
        JsonLine.Write(writer, default, json =>
        {
            json.WriteStartArray("clauses");
            foreach (var row in compared.Rows)
            {
                WriteRow(json, row);
            }

            json.WriteEndArray();
        });
    }

    private static void WriteRow(Utf8JsonWriter json, JudgedRow row)
    {
        json.WriteStartObject();
        json.WriteString("status", ComparisonCount.NameOf(row.Status));
        WritePlaces(json, "old", row.Row.Old);
        WritePlaces(json, "new", row.Row.New);
        json.WriteStartArray("changes");
        foreach (var (change, kind, _) in row.Changes)
        {
            json.WriteStartObject();
            json.WriteNumber("oldStart", change.OldStart);
            json.WriteNumber("oldEnd", change.OldEnd);
            json.WriteNumber("newStart", change.NewStart);
            json.WriteNumber("newEnd", change.NewEnd);
            json.WriteString("kind", NameOf(kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Style => "style",
        ChangeKind.Force => "force",
        _ => "substance",
    };

    private static void WritePlaces(Utf8JsonWriter json, string name, ImmutableArray<int> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteNumberValue(place);
        }

        json.WriteEndArray();
    }
}
