using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Web.Tests.Hosting;

/// <summary>An answer as a test looks at it.</summary>
internal sealed partial record Reply(int Status, string Body, HttpResponseMessage Message)
{
    public JsonNode Json => JsonNode.Parse(Body) ?? throw new InvalidOperationException("The body is null.");

    public string? Code => (string?)Json["code"];

    public string? Sentence => (string?)Json["detail"];

    /// <summary>Status and body, without the number by which a log finds a request; what a test compares where two answers must be the same.</summary>
    public string Said => $"{Status} {Trace().Replace(Body, "")}";

    /// <summary>A page as a person reads it.</summary>
    public string Page => WebUtility.HtmlDecode(Body);

    public string? Header(string name) =>
        Message.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    public static async Task<Reply> OfAsync(Task<HttpResponseMessage> sent)
    {
        var message = await sent;
        return new Reply((int)message.StatusCode, await message.Content.ReadAsStringAsync(), message);
    }

    [GeneratedRegex(",\"traceId\":\"[^\"]*\"")]
    private static partial Regex Trace();
}
