using System.Text;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>The pictures of a negotiation: their page, and each as a file. All of it is made of what the one who asks may read.</summary>
internal static class PictureEndpoints
{
    private const string Svg = "svg";
    private const string Csv = "csv";

    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/drafts/{draft}/pictures").ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        pages.MapGet("", PageAsync);
        pages.MapGet("/{picture}.{form}", FileAsync);

        routes.MapApiGroup("/api/drafts/{draft}/pictures", "Pictures").MapGet("/{picture}", ProgramAsync)
            .Produces(StatusCodes.Status200OK, contentType: "text/csv").Produces(StatusCodes.Status200OK, contentType: "image/svg+xml");
    }

    /// <param name="at">The moment: a position, or a name that it has (<see cref="MomentNames"/>); the newest where it is left out.</param>
    private static async Task<IResult> PageAsync(
        string draft, string? at, HttpContext context, Sights sights, PastTexts texts, DraftingDesk desk, KeptPictures kept)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        return await ThenAsync(sight, at, texts, desk, context.RequestAborted) is { } then
            ? Pages.Show<PicturesPage>(context, new()
            {
                ["Newest"] = sight.Draft,
                ["Pictures"] = await kept.OfAsync(then, context.RequestAborted),
                ["Asked"] = at,
                ["IsCouncil"] = sight.IsCouncil,
                ["Viewer"] = sight.Viewer,
            })
            : DraftPages.NotHere(context, NoSuchMoment.Of(sight.Draft, at!));
    }

    private static async Task<IResult> FileAsync(
        string draft, string picture, string form, string? at, HttpContext context, Sights sights, PastTexts texts, DraftingDesk desk, KeptPictures kept)
    {
        var (file, refusal) = await AnswerAsync(await DraftPages.SeeAsync(draft, context, sights), picture, form, at, context, texts, desk, kept);
        return file ?? DraftPages.NotHere(context, refusal!);
    }

    private static async Task<IResult> ProgramAsync(
        DraftId draft, string picture, string? format, string? at, Request request, HttpContext context, PastTexts texts, DraftingDesk desk, KeptPictures kept)
    {
        var (file, refusal) = await AnswerAsync(await request.SeeAsync(draft), picture, format ?? Csv, at, context, texts, desk, kept);
        return file ?? Problems.Of(refusal!);
    }

    private static async Task<(IResult? File, Refusal? Refusal)> AnswerAsync(
        Sight? seen, string name, string form, string? at, HttpContext context, PastTexts texts, DraftingDesk desk, KeptPictures kept)
    {
        if (seen is not { } sight)
        {
            return (null, new Refusal.NoSuchDraft());
        }

        if (await ThenAsync(sight, at, texts, desk, context.RequestAborted) is not { } then)
        {
            return (null, NoSuchMoment.Of(sight.Draft, at!));
        }

        var found = (await kept.OfAsync(then, context.RequestAborted)).Find(name);
        return found is not null && form is Svg or Csv
            ? (File(found!, form, then, context), null)
            : (null, NoSuchPicture.Of($"{name}.{form}"));
    }

    private static IResult File(Picture picture, string form, Draft draft, HttpContext context)
    {
        var notice = Notices.Of(draft);
        if (notice is not null)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }

        // The address ends like a file's, but what it holds is not for everybody.
        context.Response.Headers.CacheControl = "no-store";
        var origin = ServerAddress.Of(context);
        return Results.File(
            form == Csv
                ? TableFile.Write(picture.Table, notice)
                : Encoding.UTF8.GetBytes(PictureSheet.Of(picture, draft, origin, $"{origin}{Links.Pictures(draft, draft.Position)}#{picture.Name}")),
            form == Csv ? "text/csv; charset=utf-8" : "image/svg+xml",
            $"draft-{draft.Id.Value.ToString("N")[..8]}-{picture.Name}-{draft.Position}.{form}");
    }

    /// <returns>The draft at a moment; null where the viewer knows no such moment.</returns>
    private static async Task<Draft?> ThenAsync(Sight sight, string? at, PastTexts texts, DraftingDesk desk, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(at) ? sight.Draft
        : await texts.FindAsync(sight, at, cancellation) is not { } past ? null
        : past.Position == sight.UpTo ? sight.Draft
        : await desk.AtAsync(sight.Draft.Id, past.Position, cancellation);
}
