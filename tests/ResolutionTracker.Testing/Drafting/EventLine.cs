using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.Drafting;

/// <summary>An event as one line of text, so that lists inside it compare by what they hold.</summary>
public static class EventLine
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DraftEvent happened) =>
        $"{EventJson.NameOf(happened)} {BodyOf(happened)}";

    /// <returns>The body as it is stored.</returns>
    public static string BodyOf(DraftEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            EventJson.WriteBody(json, happened);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
