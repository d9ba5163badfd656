using System.Text;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Replay.Files;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History;

/// <summary>A draft's data to take away, and how it is cited: a page for people, and the files. Each is made of what the one who asks may read.</summary>
internal static class ExportEndpoints
{
    private const string Lines = "application/x-ndjson";

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        routes.MapApiGroup("/api/drafts/{draft}/export", "Export").MapGet("", FileAsync)
            .Produces(StatusCodes.Status200OK, contentType: Lines).Produces(StatusCodes.Status200OK, contentType: "application/zip")
            .Produces(StatusCodes.Status200OK, contentType: "text/html");
        routes.MapGet("/drafts/{draft}/export", PageAsync).ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));
    }

    private static async Task<IResult> PageAsync(
        string draft, string? format, string? room, string? at, HttpContext context, Sights sights, PastTexts texts, Exports exports, ReplayFiles replays)
    {
        var (scope, sight, refusal) = DraftId.TryParse(draft, null, out var id)
            ? await ScopeAsync(id, room, at, context, sights, texts, exports)
            : (null, null, new Refusal.NoSuchDraft());
        if (scope is null)
        {
            return Pages.Problem(context, Problems.StatusOf(refusal!), refusal!.Sentence);
        }

        if (format is not null)
        {
            var (file, why) = await AnswerAsync(format, scope, context, exports, replays);
            return file ?? Pages.Problem(context, StatusCodes.Status422UnprocessableEntity, why!.Sentence);
        }

        return Pages.Show<ExportPage>(context, new()
        {
            ["Draft"] = sight!.Draft,
            ["Scope"] = scope,
            ["Citation"] = CitationOf(scope, context),
            ["Own"] = sight.Own?.Room,
            ["IsPast"] = !string.IsNullOrEmpty(at),
            ["Viewer"] = sight.Viewer,
        });
    }

    private static async Task<IResult> FileAsync(
        DraftId draft, string? format, string? room, string? at, HttpContext context, Sights sights, PastTexts texts, Exports exports, ReplayFiles replays)
    {
        var (scope, _, refusal) = await ScopeAsync(draft, room, at, context, sights, texts, exports);
        if (scope is null)
        {
            return Problems.Of(refusal!);
        }

        var (file, why) = await AnswerAsync(format ?? "jsonl", scope, context, exports, replays);
        return file ?? Problems.Of(why!);
    }

    private static async Task<(ExportScope? Scope, Sight? Sight, Refusal? Refusal)> ScopeAsync(
        DraftId draft, string? room, string? at, HttpContext context, Sights sights, PastTexts texts, Exports exports)
    {
        Room? named = new Room.Council();
        if (await sights.SeeRecordedAsync(context.Viewer(), draft, context.RequestAborted) is not { } sight
            || (!string.IsNullOrEmpty(room) && !Room.TryParse(room, null, out named))
            || Doorkeeper.Admit(sight.Viewer, sight.Draft, named!) is null)
        {
            return (null, null, new Refusal.NoSuchDraft());
        }

        if (string.IsNullOrEmpty(at))
        {
            return (await exports.ScopeAsync(sight.Draft, OwnOf(sight, named!), null, context.RequestAborted), sight, null);
        }

        return await texts.FindAsync(sight, at, context.RequestAborted) is { } past
            ? (await exports.ScopeAsync(sight.Draft, OwnOf(sight, named!), past.Position, context.RequestAborted), sight, null)
            : (null, null, NoSuchMoment.Of(sight.Draft, at));
    }

    private static DelegationRoom? OwnOf(Sight sight, Room named) => named is Room.Delegation ? sight.Own : null;

    /// <returns>The file, or why there is none.</returns>
    private static async Task<(IResult? File, Refusal? Refusal)> AnswerAsync(
        string format, ExportScope scope, HttpContext context, Exports exports, ReplayFiles replays)
    {
        if (format == "html" && ReplayFiles.Refuse(scope) is { } tooLong)
        {
            return (null, tooLong);
        }

        if (Notices.Of(scope.Draft) is { } notice)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }

        var file = format switch
        {
            "jsonl" => Results.Stream(stream => exports.WriteLinesAsync(scope, stream, context.RequestAborted), Lines, $"{scope.FileName}.jsonl"),
            "csv" => await ZipAsync(scope, context, exports),
            "html" => Results.Stream(
                stream => replays.WriteAsync(scope, CitationOf(scope, context), ServerAddress.Of(context), stream, progress: null, context.RequestAborted),
                "text/html; charset=utf-8",
                $"{scope.FileName}.html"),
            "dossier" => await DossierAsync(scope, context, exports),
            "bibtex" => Results.File(
                Encoding.UTF8.GetBytes(CitationOf(scope, context).BibTeX), "application/x-bibtex; charset=utf-8", $"{scope.FileName}.bib"),
            _ => null,
        };
        return (file, file is null ? NoSuchFormat.Of(format) : null);
    }

    private static async Task<IResult> ZipAsync(ExportScope scope, HttpContext context, Exports exports)
    {
        var files = await exports.TablesAsync(scope, CitationOf(scope, context), context.RequestAborted);
        return Results.File(ExportFiles.Zip(files, scope.Draft.LastAt), "application/zip", $"{scope.FileName}-csv.zip");
    }

    private static async Task<IResult> DossierAsync(ExportScope scope, HttpContext context, Exports exports)
    {
        var dossier = await exports.DossierAsync(scope, CitationOf(scope, context), scope.FileName, context.RequestAborted);
        return Results.File(
            ExportFiles.Zip(dossier.Files.Select(file => ($"{scope.FileName}/{file.Name}", file.Content.ToArray())), scope.Draft.LastAt),
            "application/zip",
            $"{scope.FileName}-dossier.zip");
    }

    private static Citation CitationOf(ExportScope scope, HttpContext context) => Exports.Cite(
        scope, ServerAddress.Of(context) + Links.Cited(scope.Draft));
}
