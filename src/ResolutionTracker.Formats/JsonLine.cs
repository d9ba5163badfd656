using System.Text;
using System.Text.Json;

namespace ResolutionTracker.Formats;

/// <summary>Writes one JSON object as one line of text.</summary>
internal static class JsonLine
{
    /// <param name="fields">Writes what stands between the braces.</param>
    public static void Write(TextWriter writer, JsonWriterOptions options, Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
