using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.Drafting;

/// <summary>An event as one line of text, so that lists inside it compare by what they hold.</summary>
public static class EventLine
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DraftEvent happened)
    {
        var (name, body) = EventJson.Write(happened);
        return $"{name} {body.ToJsonString(Plain)}";
    }
}
