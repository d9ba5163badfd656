using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Compared;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Comparisons for programs, and the texts that they send in for one.</summary>
internal static class CompareEndpoints
{
    public static void MapComparisons(this IEndpointRouteBuilder routes)
    {
        routes.MapApiGroup("/api/drafts/{draft}/compare", "Comparison")
            .MapGet("", OfDraftAsync)
            .WithSummary("Two moments of a draft compared; each is base, start, now, the name of a revision, or a position.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        routes.MapApiGroup("/api/compare", "Comparison")
            .MapGet("", CompareAsync)
            .WithSummary("Any two texts compared, by the addresses that the comparison page has for them.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        var texts = routes.MapApiGroup("/api/texts", "Comparison");
        texts.MapPost("", Keep)
            .WithSummary("Keeps a text for the sender's delegation, so that it can be compared by its address.");
        texts.MapGet("", List)
            .WithSummary("The texts that are kept for the asker's delegation, the last one sent in first.");
        texts.MapDelete("/{key}", Remove)
            .WithSummary("Removes a text that is kept for the asker's delegation; each comparison with it ends. Its key is what its address has after text/.");
    }

    private static async Task<IResult> OfDraftAsync(
        DraftId draft, string? from, string? to, Request request, ComparedSides sides, HttpContext context)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        if (from is null)
        {
            return Problems.Of(NoSuchMoment.Of(sight.Draft, ""));
        }

        var (old, why) = await sides.OfMomentAsync(sight, from, request.Aborted);
        var (@new, whyNot) = why is null ? await sides.OfMomentAsync(sight, to ?? "now", request.Aborted) : (null, why);
        return whyNot is null ? Written(ComparedTexts.Of(old!, @new!), context) : Problems.Of(whyNot);
    }

    private static async Task<IResult> CompareAsync(string? from, string? to, HttpContext context, ComparedSides sides)
    {
        var (texts, refusal) = await ComparePages.FindAsync(context, sides, from ?? "", to ?? "");
        return texts is not null ? Written(texts, context) : Problems.Of(refusal!);
    }

    private static IResult Keep(TextToCompare body, HttpContext context, SentTexts sent) =>
        sent.Keep(context.Viewer(), body.Name ?? "", System.Text.Encoding.UTF8.GetBytes(body.Text)) switch
        {
            ({ } key, _) => TypedResults.Ok(new KeptTextBody($"text/{key}")),
            (_, var refusal) => Problems.Of(refusal!),
        };

    private static Ok<List<SentTextBody>> List(HttpContext context, SentTexts sent) => TypedResults.Ok(
        sent.List(context.Viewer()).Select(text => new SentTextBody($"text/{text.Key}", text.Name, SentTextWords.BeginningOf(text))).ToList());

    private static Results<NoContent, ProblemHttpResult> Remove(string key, HttpContext context, SentTexts sent) =>
        sent.Remove(context.Viewer(), key) is { } refusal ? Problems.Of(refusal) : TypedResults.NoContent();

    private static IResult Written(ComparedTexts texts, HttpContext context)
    {
        if (texts.IsIllustrative)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = Drafting.Notices.Illustrative;
        }

        using var json = new StringWriter();
        ComparisonJson.Write(json, texts.Compared);
        return Results.Text(json.ToString(), "application/json");
    }
}

/// <summary>A text to be compared with others.</summary>
/// <param name="Name">What the sender calls it; a name that ends in <c>.md</c> makes it Markdown.</param>
public sealed record TextToCompare(string Text, string? Name = null);

/// <param name="Address">How a comparison names it.</param>
public sealed record KeptTextBody(string Address);

/// <summary>A text that is kept to be compared with others.</summary>
/// <param name="Address">How a comparison names it.</param>
/// <param name="Name">What its sender called it; empty where it got no name.</param>
/// <param name="Beginning">Its first words.</param>
public sealed record SentTextBody(string Address, string Name, string Beginning);
