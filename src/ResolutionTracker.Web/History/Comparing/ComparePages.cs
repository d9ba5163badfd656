using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>The pages that compare: any two texts, and two amendments with each other and with what they amend.</summary>
internal static class ComparePages
{
    public static void MapComparePages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription().DisableAntiforgery().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet(Links.Compare, CompareAsync);
        group.MapPost(Links.Compare, (Delegate)ChooseAsync);
        group.MapGet("/drafts/{draft}/compare", OfDraftAsync);
        group.MapGet("/drafts/{draft}/rivals", RivalsAsync);
    }

    private static async Task<IResult> CompareAsync(
        string? from, string? to, string? view, string? only, string? style, HttpContext context, ComparedSides sides, DraftList list)
    {
        var options = CompareView.Of(view, only, style);
        if (from is null && to is null)
        {
            return await PageAsync(context, list, options, null, null, null, null);
        }

        var (texts, refusal) = await FindAsync(context, sides, from ?? "", to ?? "");
        if (refusal is not null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return await PageAsync(context, list, options, texts, from, to, refusal?.Sentence);
    }

    /// <summary>The same within one draft, by the names of its moments alone.</summary>
    private static async Task<IResult> OfDraftAsync(
        string draft, string? from, string? to, string? view, string? only, string? style, HttpContext context, Sights sights)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        var options = CompareView.Of(view, only, style);
        var start = MomentNames.Of(sight.Draft).FirstOrDefault()?.Value ?? "1";
        return TypedResults.LocalRedirect(Links.Comparison(
            $"{sight.Draft.Id}@{from ?? start}", $"{sight.Draft.Id}@{to ?? $"{sight.Draft.Position}"}", options));
    }

    private static async Task<IResult> ChooseAsync(HttpContext context, SentTexts sent, DraftList list)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (from, why) = await AddressOfAsync(context, form, "from", sent);
        var (to, whyNot) = why is null ? await AddressOfAsync(context, form, "to", sent) : (null, why);
        if (from is not null && to is not null)
        {
            return TypedResults.LocalRedirect(Links.Comparison(from, to, CompareView.Plain));
        }

        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(context, list, CompareView.Plain, null, from, to, whyNot!);
    }

    // What was typed for this comparison counts before what was chosen from a list.
    private static async Task<(string? Address, string? Problem)> AddressOfAsync(HttpContext context, IFormCollection form, string name, SentTexts sent)
    {
        var chosen = form[name].ToString();
        if (form.Files[$"{name}-file"] is { Length: > 0 } file)
        {
            await using var content = file.OpenReadStream();
            return Sent(sent.Keep(context.Viewer(), Path.GetFileName(file.FileName), await ResolutionText.BytesOfAsync(content, context.RequestAborted)));
        }

        if (form[$"{name}-text"].ToString() is var text && !string.IsNullOrWhiteSpace(text))
        {
            return Sent(sent.Keep(context.Viewer(), "", System.Text.Encoding.UTF8.GetBytes(text)));
        }

        var position = form[$"{name}-position"].ToString().Trim();
        return (chosen, position) switch
        {
            ("", _) => (null, $"Choose what to compare {(name == "from" ? "from" : "with")}: a moment of a draft, a file or a pasted text."),
            (_, "") => (chosen, null),
            _ => ($"{chosen.Split('@')[0]}@{position}", null),
        };

        static (string?, string?) Sent((string? Key, Refusal? Refusal) kept) => kept.Key is { } key ? ($"text/{key}", null) : (null, kept.Refusal!.Sentence);
    }

    private static async Task<IResult> RivalsAsync(string draft, string? a, string? b, HttpContext context, Sights sights)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        if (Find(sight, a) is not { } one || Find(sight, b) is not { } other)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchAmendment(default));
        }

        return Pages.Show<RivalsPage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["One"] = one,
            ["Other"] = other,
            ["Others"] = (IReadOnlyList<Amendment>)[.. sight.Draft.RivalsOf(one)],
            ["Viewer"] = sight.Viewer,
        });
    }

    private static Amendment? Find(Sight sight, string? amendment) =>
        AmendmentId.TryParse(amendment, null, out var id) ? sight.Draft.Find(id) ?? sight.Own?.Find(id) : null;

    internal static async Task<(ComparedTexts? Texts, Refusal? Refusal)> FindAsync(HttpContext context, ComparedSides sides, string from, string to)
    {
        var (old, refusal) = await sides.FindAsync(context.Viewer(), from, context.RequestAborted);
        var (@new, other) = refusal is null ? await sides.FindAsync(context.Viewer(), to, context.RequestAborted) : (null, refusal);
        return other is null ? (ComparedTexts.Of(old!, @new!), null) : (null, other);
    }

    private static async Task<IResult> PageAsync(
        HttpContext context, DraftList list, CompareView options, ComparedTexts? texts, string? from, string? to, string? problem) =>
        Pages.Show<ComparePage>(context, new()
        {
            ["Texts"] = texts,
            ["Options"] = options,
            ["Drafts"] = (IReadOnlyList<Draft>)await list.OfAsync(context.Viewer(), context.RequestAborted),
            ["From"] = from,
            ["To"] = to,
            ["Problem"] = problem,
            ["Viewer"] = context.Viewer(),
        });
}
