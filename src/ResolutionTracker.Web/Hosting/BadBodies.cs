using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Turns what goes wrong outside the rules into a problem with a sentence: a body that can't be read, a record that takes nothing more.</summary>
internal sealed partial class BadBodies(ILogger<BadBodies> logger) : IExceptionHandler
{
    public const string TooLarge = "This is more than the server takes at once; send a shorter text.";

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
                (StatusCodes.Status413PayloadTooLarge, "too-large", TooLarge),
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => (
                StatusCodes.Status415UnsupportedMediaType, "not-json", "The body must be JSON, sent as application/json."),
            BadHttpRequestException { InnerException: JsonException json } => (StatusCodes.Status400BadRequest, "bad-body", SentenceOf(json)),
            BadHttpRequestException bad => (StatusCodes.Status400BadRequest, "bad-request", SentenceOf(bad)),
            LogClosedException => (
                StatusCodes.Status503ServiceUnavailable,
                "record-closed",
                "Nothing was recorded: the record takes nothing more until the server is started again. Your words are still before you; keep them."),
            OperationCanceledException when context.RequestAborted.IsCancellationRequested => (499, "", ""),
            _ => (StatusCodes.Status500InternalServerError, "unexpected", "Something went wrong here, and nothing was recorded; try again, and tell whoever runs the server if it stays so."),
        };
        if (problem.Item1 == 499)
        {
            return true;
        }

        if (problem.Item1 == StatusCodes.Status500InternalServerError)
        {
            LogUnexpected(logger, exception, context.Request.Path);
        }

        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || problem.Item1 != StatusCodes.Status500InternalServerError)
        {
            await Problems.Of(problem.Item1, problem.Item2, problem.Item3).ExecuteAsync(context);
            return true;
        }

        return false;
    }

    private static string SentenceOf(JsonException json)
    {
        var quoted = Quoted().Matches(json.Message).Select(match => match.Groups[1].Value).Where(name => !name.Contains('.', StringComparison.Ordinal)).ToList();
        return json.Message switch
        {
            var said when said.Contains("could not be mapped", StringComparison.Ordinal) =>
                $"The field “{quoted.FirstOrDefault()}” is not known here; leave it out, or see /openapi/v1.json for the ones that are.",
            var said when said.Contains("missing required", StringComparison.Ordinal) =>
                $"The body lacks {string.Join(", ", quoted.Select(name => $"“{name}”"))}; see /openapi/v1.json for what it needs.",
            _ when json.Path is { Length: > 2 } path =>
                $"The value at “{path[2..]}” is not of the kind that is needed there; see /openapi/v1.json.",
            _ => "The body is not the JSON that is needed here; see /openapi/v1.json.",
        };
    }

    private static string SentenceOf(BadHttpRequestException bad)
    {
        var named = Quoted().Match(bad.Message.Replace('"', '\''));
        return bad.Message.Contains("body", StringComparison.OrdinalIgnoreCase)
            ? "A body of JSON is needed here; see /openapi/v1.json."
            : named.Success
                ? $"“{named.Groups[1].Value.Split(' ')[^1]}” is not of the form that is needed in the address; see /openapi/v1.json."
                : "The request can't be understood; see /openapi/v1.json.";
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [LoggerMessage(LogLevel.Error, "Unexpected at {Path}")]
    private static partial void LogUnexpected(ILogger logger, Exception exception, string path);
}
