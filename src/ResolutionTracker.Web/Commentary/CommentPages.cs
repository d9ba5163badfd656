using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The pages that show the commentary. What changes it is in <see cref="CommentForming"/>.</summary>
internal static class CommentPages
{
    private const int OnePage = 50;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void MapCommentPages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/drafts/{draft}").ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet("/commentary", ListAsync);
        group.MapGet("/commentary/at", AtAsync);
        group.MapGet("/commentary.csv", CsvAsync);
        group.MapGet("/commentary.json", JsonAsync);
        group.MapGet("/commentary/{comment}", CommentAsync);
    }

    private static async Task<IResult> ListAsync(
        string draft, string? by, string? about, string? kind, string? order, int? page, HttpContext context, Sights sights, SeenComments seen, CommentPlaces places)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        var all = seen.All(sight);
        var filter = CommentaryFilter.Of(by, about, kind, order);
        var fitting = filter.Ordered(await seen.PlacedAsync(sight, all.Where(filter.Fits), context.RequestAborted)).ToList();
        var first = Math.Clamp((page ?? 1) - 1, 0, Math.Max(0, (fitting.Count - 1) / OnePage)) * OnePage;
        return Pages.Show<CommentaryPage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["All"] = all,
            ["Shown"] = (IReadOnlyList<ShownComment>)await places.ShownAsync(sight, fitting.Skip(first).Take(OnePage), context.RequestAborted),
            ["Filter"] = filter,
            ["Count"] = fitting.Count,
            ["First"] = first,
            ["Before"] = first > 0 ? PageAt(first / OnePage) : null,
            ["After"] = first + OnePage < fitting.Count ? PageAt((first / OnePage) + 2) : null,
            ["Own"] = sight.Own,
            ["Viewer"] = sight.Viewer,
        });

        string PageAt(int number)
        {
            var asked = new Dictionary<string, string?>
            {
                ["by"] = by,
                ["about"] = about,
                ["kind"] = kind,
                ["order"] = order,
                ["page"] = number.ToString(CultureInfo.InvariantCulture),
            };
            return QueryHelpers.AddQueryString(CommentLinks.All(sight.Draft), asked.Where(each => !string.IsNullOrEmpty(each.Value)));
        }
    }

    /// <summary>A part of the replay's page: what was said of the moment that it shows.</summary>
    private static async Task<IResult> AtAsync(string draft, long? position, HttpContext context, Sights sights, CommentPlaces places)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        return CommentDoorkeeper.MayRead(sight, new CommentSubject.Moment(position ?? sight.UpTo))
            ? new RazorComponentResult<MomentComments>(new Dictionary<string, object?>
            {
                ["Draft"] = sight.Draft,
                ["Viewer"] = sight.Viewer,
                ["Said"] = await places.AtAsync(sight, position ?? sight.UpTo, context.RequestAborted),
            })
            : DraftPages.NotHere(context, new CommentRefusals.NoSuchSubject());
    }

    private static async Task<IResult> CommentAsync(
        string draft, string comment, int? version, HttpContext context, Sights sights, SeenComments seen, CommentPlaces places)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        return CommentId.TryParse(comment, null, out var id) && seen.Find(sight, id) is { } found
            && (version is null || (version >= 1 && version <= found.Current.Number))
                ? await ShowAsync(context, sight, found, version, null, null, places)
                : DraftPages.NotHere(context, new CommentRefusals.NoSuchComment());
    }

    internal static async Task<IResult> ShowAsync(
        HttpContext context, Sight sight, Comment comment, int? version, WrittenComment? written, string? problem, CommentPlaces places) =>
        Pages.Show<CommentPage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["Comment"] = comment,
            ["About"] = await places.AboutAsync(sight, comment.Subject, context.RequestAborted),
            ["Version"] = version,
            ["Address"] = $"{ServerAddress.Of(context)}{CommentLinks.Of(comment, version ?? comment.Current.Number)}",
            ["Written"] = written,
            ["Problem"] = problem,
            ["Viewer"] = sight.Viewer,
        });

    private static Task<IResult> CsvAsync(string draft, HttpContext context, Sights sights, SeenComments seen) =>
        FileAsync(draft, context, sights, seen, sight => Results.File(
            TableFile.Write(CommentTable.Of(sight.Viewer, seen.All(sight), context), Notices.Of(sight.Draft)), "text/csv; charset=utf-8", NameOf(sight, "csv")));

    private static Task<IResult> JsonAsync(string draft, HttpContext context, Sights sights, SeenComments seen) =>
        FileAsync(draft, context, sights, seen, sight => Results.File(
            JsonSerializer.SerializeToUtf8Bytes(
                new { draft = sight.Draft.Id.ToString(), notice = Notices.Of(sight.Draft), comments = seen.All(sight).Select(comment => CommentBody.Of(sight.Viewer, comment)) },
                Json),
            "application/json",
            NameOf(sight, "json")));

    private static async Task<IResult> FileAsync(string draft, HttpContext context, Sights sights, SeenComments seen, Func<Sight, IResult> file)
    {
        // A file's name keeps the header away that every page has, and this one differs from reader to reader.
        context.Response.Headers.CacheControl = "no-store";
        return await DraftPages.SeeAsync(draft, context, sights) is { } sight
            ? file(sight)
            : DraftPages.NotHere(context, new Refusal.NoSuchDraft());
    }

    private static string NameOf(Sight sight, string format) => $"draft-{sight.Draft.Id.Value.ToString("N")[..8]}-commentary.{format}";
}
