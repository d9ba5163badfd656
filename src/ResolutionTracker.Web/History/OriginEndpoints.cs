using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History;

/// <summary>Whose each word of a draft is, for programs.</summary>
internal static class OriginEndpoints
{
    public static RouteGroupBuilder MapOrigins(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/origins", "Origins");

        group.MapGet("", OriginsAsync);

        return group;
    }

    private static async Task<Results<Ok<IEnumerable<OriginBody>>, ProblemHttpResult>> OriginsAsync(
        DraftId draft, long? at, Request request, KeptOrigins kept, HttpContext context)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        var position = at ?? sight.UpTo;
        var text = position == sight.UpTo ? sight.Draft
            : position >= 1 && position < sight.UpTo ? await request.Desk.AtAsync(draft, position, request.Aborted)
            : null;
        if (text is null)
        {
            return Problems.Of(new Refusal.BadPosition(position, sight.UpTo));
        }

        if (Notices.Of(sight.Draft) is { } notice)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }

        return TypedResults.Ok(OriginBody.Of(await kept.AtAsync(draft, position, request.Aborted), text.Present));
    }
}
