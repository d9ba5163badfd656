using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What the reader makes of a text, before anything of it becomes a draft. Nothing is stored.</summary>
internal static class ReadingEndpoints
{
    private const string Bytes = "application/octet-stream";

    // The reader's own limit is of the text; as JSON each of its characters may be escaped once more.
    private const long TextLimit = (ResolutionText.SizeLimit * 6L / 5) + 1_000_000;
    private const long FileLimit = ResolutionText.SizeLimit + 1_000_000;

    public static RouteGroupBuilder MapReadings(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/readings", "Readings");

        group.MapPost("/", ReadText)
            .WithMetadata(new RequestSizeLimitAttribute(TextLimit))
            .WithSummary("What the reader recognizes in a text; nothing is stored.")
            .WithDescription("The same address takes a file's bytes as application/octet-stream, with the file's name in the query parameter “file”; "
                + "the answer then has the decoded text in “source”.");
        // The description has one entry for an address and its method; the one above tells of this too.
        group.MapPost("/", ReadFileAsync)
            .Accepts<IFormFile>(Bytes)
            .ExcludeFromDescription()
            .WithMetadata(new RequestSizeLimitAttribute(FileLimit));

        return group;
    }

    private static Results<Ok<ReadingBody>, ProblemHttpResult> ReadText(NewReading body, Request request) =>
        AnswerOf(Readings.Read(body, request.Viewer));

    private static async Task<Results<Ok<ReadingBody>, ProblemHttpResult>> ReadFileAsync(
        string? file, HttpContext context, Request request) =>
        AnswerOf(await Readings.ReadAsync(file, context.Request.Body, request.Viewer, request.Aborted));

    private static Results<Ok<ReadingBody>, ProblemHttpResult> AnswerOf(Reading reading) => reading switch
    {
        Reading.Done done => TypedResults.Ok(done.Body),
        Reading.Refused refused => Problems.Of(refused.Why),
        _ => throw new InvalidOperationException("A reading is one of two."),
    };
}

/// <summary>A text to be looked at.</summary>
/// <param name="Text">The text, as it is typed or pasted.</param>
/// <param name="File">The name of the file that it comes from; <c>.md</c> at its end makes it Markdown, <c>.txt</c> plain text. Null, and its marks tell.</param>
public sealed record NewReading(string Text, string? File = null);
