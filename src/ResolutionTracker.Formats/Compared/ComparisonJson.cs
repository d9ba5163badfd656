using System.Collections.Immutable;
using System.Text.Json;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Writes a comparison for programs: places from 0, ranges half-open in UTF-16 code units of the clause.</summary>
public static class ComparisonJson
{
    /// <summary>Writes <c>{"clauses": [{"status", "old", "new", "changes": [{"oldStart", "oldEnd", "newStart", "newEnd"}]}]}</c>
    /// and a line end.</summary>
    public static void Write(TextWriter writer, IEnumerable<ClauseComparison> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        JsonLine.Write(writer, default, json =>
        {
            json.WriteStartArray("clauses");
            foreach (var row in rows)
            {
                WriteRow(json, row);
            }

            json.WriteEndArray();
        });
    }

    private static void WriteRow(Utf8JsonWriter json, ClauseComparison row)
    {
        json.WriteStartObject();
        json.WriteString("status", ComparisonCount.NameOf(row.Status));
        WritePlaces(json, "old", row.Old);
        WritePlaces(json, "new", row.New);
        json.WriteStartArray("changes");
        foreach (var change in row.Changes)
        {
            json.WriteStartObject();
            json.WriteNumber("oldStart", change.OldStart);
            json.WriteNumber("oldEnd", change.OldEnd);
            json.WriteNumber("newStart", change.NewStart);
            json.WriteNumber("newEnd", change.NewEnd);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

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
