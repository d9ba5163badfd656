using ResolutionTracker.Storage.Embedded.Texts;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>The pages on which a delegation looks through the texts that it sent in, and removes one. Plain forms.</summary>
internal static class SentTextPages
{
    private const int OnePage = 50;

    public static void MapSentTextPages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(Links.SentTexts).ExcludeFromDescription().DisableAntiforgery().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet("", List);
        group.MapGet("/{key}/remove", Ask);
        group.MapPost("/{key}/remove", Remove);
    }

    private static IResult List(int? page, string? removed, HttpContext context, SentTexts sent)
    {
        var all = sent.List(context.Viewer());
        var number = Math.Clamp(page ?? 1, 1, Math.Max(1, (all.Count + OnePage - 1) / OnePage));
        return Pages.Show<SentTextsPage>(context, new()
        {
            ["Texts"] = (IReadOnlyList<KeptText>)[.. all.Skip((number - 1) * OnePage).Take(OnePage)],
            ["Count"] = all.Count,
            ["Before"] = number > 1 ? $"{Links.SentTexts}?page={number - 1}" : null,
            ["After"] = number * OnePage < all.Count ? $"{Links.SentTexts}?page={number + 1}" : null,
            // An address says what it likes; that something was removed is said where it was.
            ["HasRemoved"] = removed is not null && sent.WhyNot(context.Viewer(), removed) is TextRemoved,
            ["Viewer"] = context.Viewer(),
        });
    }

    private static IResult Ask(string key, HttpContext context, SentTexts sent)
    {
        var viewer = context.Viewer();
        return sent.Kept(viewer, key) is { } found
            ? Pages.Show<RemoveTextPage>(context, new() { ["Text"] = found, ["Viewer"] = viewer })
            : DraftPages.NotHere(context, sent.WhyNot(viewer, key));
    }

    private static IResult Remove(string key, HttpContext context, SentTexts sent) => sent.Remove(context.Viewer(), key) is { } refusal
        ? DraftPages.NotHere(context, refusal)
        : TypedResults.LocalRedirect($"{Links.SentTexts}?removed={Uri.EscapeDataString(key)}");
}
