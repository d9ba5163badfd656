using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History;

/// <summary>A room's events as they are recorded, one line of JSON each, with their links in the room's chain.</summary>
internal static class RoomEndpoints
{
    private const string ContentType = "application/x-ndjson";

    public static RouteGroupBuilder MapRooms(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/rooms", "Rooms");

        group.MapGet("/{room}/events", EventsAsync).Produces(StatusCodes.Status200OK, contentType: ContentType);

        return group;
    }

    // A room's name is parsed here and not by the route, so that one that is no name is answered like one that may not be entered.
    private static async Task<IResult> EventsAsync(
        DraftId draft, string room, long? after, Request request, IDraftLog log, HttpContext context)
    {
        if (await request.SeeAsync(draft) is not { } sight
            || !Room.TryParse(room, null, out var named)
            || Doorkeeper.Admit(request.Viewer, sight.Draft, named) is null)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        var upTo = named is Room.Council ? sight.UpTo : sight.Own!.Position;
        if (Notices.Of(sight.Draft) is { } notice)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }

        return Results.Stream(
            async stream =>
            {
                await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                await foreach (var recorded in log.ReadAsync(draft, named, Math.Max(0, after ?? 0), context.RequestAborted))
                {
                    if (recorded.Position > upTo)
                    {
                        break;
                    }

                    await writer.WriteLineAsync(EventText.Export(recorded));
                }
            },
            ContentType);
    }
}
