using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>The replay of a negotiation: its page at any moment, what leads from one moment to another, and its time axis.</summary>
internal static class ReplayEndpoints
{
    private const string ContentType = "application/json";

    // What goes this way is parsed as JSON and never stands in a page, so its HTML needs no escapes: a quarter of its bytes.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapReplay(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapApiGroup("/api/drafts/{draft}/replay", "Replay");

        api.MapGet("", BetweenAsync).Produces<ReplayAnswer>();
        api.MapGet("/acts", ActsAsync).Produces<ReplayAxis>();

        routes.MapGet("/drafts/{draft}/replay", PageAsync).ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));
    }

    private static async Task<IResult> BetweenAsync(DraftId draft, long? from, long? to, Request request, ReplayMoments moments, HttpContext context)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        var wanted = to ?? sight.UpTo;
        if (await moments.BetweenAsync(sight, from ?? 0, wanted, request.Aborted) is not { } answer)
        {
            return Problems.Of(NoSuchMoment.Of(sight.Draft, Written(from is null or 0 || IsIn(sight, from.Value) ? wanted : from.Value)));
        }

        Notice(sight, context);
        return Results.Json(answer, Json, ContentType);
    }

    private static async Task<IResult> ActsAsync(DraftId draft, Request request, ReplayActs acts, HttpContext context)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        Notice(sight, context);
        var axis = await acts.OfAsync(sight.Draft, request.Aborted);
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            return Results.Json(axis, Json, ContentType);
        }

        // Of a hundred thousand acts it makes a sixth.
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.Headers.Vary = "Accept-Encoding";
        return Results.Stream(
            async stream =>
            {
                await using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
                await JsonSerializer.SerializeAsync(packed, axis, Json, context.RequestAborted);
            },
            ContentType);
    }

    /// <param name="at">The moment: a position, or a name that it has (<see cref="MomentNames"/>); the newest where it is left out.</param>
    /// <param name="revision">The same, from the list of revisions; it comes before the scrubber, which always says something.</param>
    /// <param name="on">A day, at whose end the moment is; likewise.</param>
    /// <param name="follow">The clause, or the state, whose acts alone are stepped through.</param>
    private static async Task<IResult> PageAsync(
        string draft, string? at, string? revision, string? on, string? follow, HttpContext context, Sights sights, PastTexts texts, ReplayMoments moments, ReplayActs acts, CommentPlaces comments)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        at = string.IsNullOrEmpty(revision) ? at : revision;
        var position = await PositionAsync(sight, at, on, texts, acts, context.RequestAborted);
        if (position is not { } found || await moments.AtAsync(sight, found, context.RequestAborted) is not { } moment)
        {
            return DraftPages.NotHere(context, NoSuchMoment.Of(sight.Draft, at ?? on ?? ""));
        }

        return Pages.Show<ReplayPage>(context, new()
        {
            ["Moment"] = moment,
            ["Newest"] = sight.Draft,
            ["Own"] = await moments.OwnAsync(sight, moment.Now, context.RequestAborted),
            ["Viewer"] = sight.Viewer,
            ["Clause"] = ClauseId.TryParse(follow, null, out var clause) && sight.Draft.Find(clause) is not null ? clause : (ClauseId?)null,
            ["State"] = MemberStates.Find(follow),
            ["Said"] = await comments.AtAsync(sight, found, context.RequestAborted),
        });
    }

    private static async Task<long?> PositionAsync(
        Sight sight, string? at, string? on, PastTexts texts, ReplayActs acts, CancellationToken cancellation) => (at, on) switch
        {
            (_, { Length: > 0 }) => DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 9999
                ? await acts.EndOfAsync(sight.Draft, day, cancellation)
                : null,
            ({ Length: > 0 }, _) => (await texts.FindAsync(sight, at, cancellation))?.Position,
            _ => sight.UpTo,
        };

    private static void Notice(Sight sight, HttpContext context)
    {
        if (Notices.Of(sight.Draft) is { } notice)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }
    }

    private static bool IsIn(Sight sight, long position) => position >= 1 && position <= sight.UpTo;

    private static string Written(long position) => position.ToString(CultureInfo.InvariantCulture);
}
