using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Compared;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History;

/// <summary>A draft as changes since a moment, for programs: what <c>compare</c> writes of two texts.</summary>
internal static class ChangeEndpoints
{
    public static RouteGroupBuilder MapChanges(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/changes", "Changes");

        group.MapGet("", ChangesAsync).Produces(StatusCodes.Status200OK, contentType: "application/json");

        return group;
    }

    private static async Task<IResult> ChangesAsync(DraftId draft, string? since, Request request, PastTexts texts, HttpContext context)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        if (await texts.FindAsync(sight, since ?? "", request.Aborted) is not { } past)
        {
            return Problems.Of(NoSuchMoment.Of(sight.Draft, since ?? ""));
        }

        if (Notices.Of(sight.Draft) is { } notice)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }

        using var json = new StringWriter();
        ComparisonJson.Write(json, DraftComparison.Of(past, PastText.Of(sight.Draft, isBase: false), sight.Draft.Language));
        return Results.Text(json.ToString(), "application/json");
    }
}
