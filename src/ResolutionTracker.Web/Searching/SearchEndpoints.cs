using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Searching;

/// <summary>Words, in all that whoever asks may read: a page for people, and the same for programs.</summary>
internal static class SearchEndpoints
{
    private const int LastPage = 1_000;

    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapApiGroup("/api/search", "Search").MapGet("", SearchAsync);
        routes.MapGet(Links.Search, PageAsync).ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));
    }

    private static async Task<Results<Ok<SearchBody>, ProblemHttpResult>> SearchAsync(
        string? q, string? draft, int? page, HttpContext context, Searches searches)
    {
        var asked = q ?? "";
        return SearchQuery.Read(asked) is not { } query ? Problems.Of(new NothingToLookFor())
            : await FindAsync(query, draft, page, context, searches) is { } result ? TypedResults.Ok(SearchBody.Of(asked, result))
            : Problems.Of(new Refusal.NoSuchDraft());
    }

    private static async Task<IResult> PageAsync(string? q, string? draft, int? page, HttpContext context, Searches searches)
    {
        var query = SearchQuery.Read(q ?? "");
        var result = query is null ? null : await FindAsync(query, draft, page, context, searches);
        return query is not null && result is null
            ? Pages.Problem(context, StatusCodes.Status404NotFound, new Refusal.NoSuchDraft().Sentence)
            : Pages.Show<SearchPage>(context, new()
            {
                ["Asked"] = q ?? "",
                ["Result"] = result,
                ["Only"] = string.IsNullOrEmpty(draft) ? null : draft,
                ["Viewer"] = context.Viewer(),
            });
    }

    /// <returns>Null where the one draft to look in is none.</returns>
    private static async Task<SearchResult?> FindAsync(SearchQuery query, string? draft, int? page, HttpContext context, Searches searches)
    {
        var number = Math.Clamp(page ?? 1, 1, LastPage);
        return string.IsNullOrEmpty(draft) ? await searches.FindAsync(context.Viewer(), query, null, number, context.RequestAborted)
            : DraftId.TryParse(draft, null, out var only) ? await searches.FindAsync(context.Viewer(), query, only, number, context.RequestAborted)
            : null;
    }
}
