using System.Globalization;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Comparing;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History.Importing;

/// <summary>
/// The page on which a drafting history is brought in: send the texts, look through what became of each clause from one to the next, settle what
/// is in doubt, create. The texts are kept for the delegation; all else is in the form, so that nothing is lost by going back.
/// </summary>
internal static class ImportPages
{
    private const int MostTexts = 60;

    public static void MapImportPages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription().DisableAntiforgery().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet(Links.ImportHistory, (HttpContext context) => Page(context, null, null, [], null));
        group.MapPost(Links.ImportHistory, (Delegate)LookAsync);
    }

    private static async Task<IResult> LookAsync(HttpContext context, SentTexts sent, DraftingDesk desk, TimeProvider clock)
    {
        if (context.Viewer().State is not { } own)
        {
            return Refused(context, null, null, [], new OnlyDelegations().Sentence);
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (texts, refusal) = await TextsOfAsync(context, form, sent);
        if (refusal is not null)
        {
            return Refused(context, null, form, texts, refusal.Sentence);
        }

        var (history, problem) = DraftingHistory.Of(texts, step => Settled(form, step));
        if (history is null)
        {
            return Refused(context, null, form, texts, problem!);
        }

        var title = form["title"].ToString().Trim() is { Length: > 0 } given ? given : history.Title;
        if (form["act"] != "create")
        {
            return Page(context, history, form, texts, null);
        }

        var draft = new DraftId(Guid.CreateVersion7());
        return await history.RunAsync(desk, draft, title, own, context.Viewer().Account, clock.GetUtcNow(), context.RequestAborted) is { } why
            ? Refused(context, history, form, texts, why.Sentence)
            : TypedResults.LocalRedirect($"{Links.Drafts}/{draft}");
    }

    // Those that were sent before, as the form says, then those that are sent now.
    private static async Task<(List<DatedText> Texts, Refusal? Refusal)> TextsOfAsync(HttpContext context, IFormCollection form, SentTexts sent)
    {
        var keys = form["text"].OfType<string>().Where(key => form[$"leave-{key}"].Count == 0).ToList();
        if (keys.Exists(key => sent.WhyNot(context.Viewer(), key) is TextRemoved))
        {
            // A history is never recorded with a step missing of which nobody was told.
            return (Dated(context, form, keys, sent), new TextWasRemoved());
        }

        foreach (var file in form.Files.Where(file => file.Length > 0))
        {
            await using var content = file.OpenReadStream();
            var (key, refusal) = sent.Keep(context.Viewer(), Path.GetFileName(file.FileName), await ResolutionText.BytesOfAsync(content, context.RequestAborted));
            if (refusal is not null)
            {
                return (Dated(context, form, keys, sent), refusal);
            }

            keys.Add(key!);
        }

        return keys.Distinct().Count() > MostTexts
            ? (Dated(context, form, keys.Take(MostTexts), sent), new TooManyTexts())
            : (Dated(context, form, keys, sent), null);
    }

    private static List<DatedText> Dated(HttpContext context, IFormCollection form, IEnumerable<string> keys, SentTexts sent)
    {
        var texts = new List<DatedText>();
        foreach (var key in keys.Distinct())
        {
            if (sent.Read(context.Viewer(), key) is var (name, text))
            {
                texts.Add(new DatedText(name, DayOf(form[$"day-{key}"].ToString()) ?? TextDate.Of(name, text), text, key));
            }
        }

        return texts;
    }

    private static DateTimeOffset? DayOf(string day) =>
        DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? new DateTimeOffset(read.Year, read.Month, read.Day, 12, 0, 0, TimeSpan.Zero)
            : null;

    // pair-STEP-OLD-NEW is same or other; what is left alone is not settled.
    private static List<SettledPair> Settled(IFormCollection form, int step)
    {
        var settled = new List<SettledPair>();
        foreach (var (name, value) in form)
        {
            if (name.Split('-') is ["pair", var at, var old, var @new] && at == step.ToString(CultureInfo.InvariantCulture)
                && int.TryParse(old, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
                && int.TryParse(@new, NumberStyles.None, CultureInfo.InvariantCulture, out var j)
                && value.ToString() is "same" or "other")
            {
                settled.Add(new SettledPair(i, j, value == "same"));
            }
        }

        return settled;
    }

    private static IResult Refused(HttpContext context, DraftingHistory? history, IFormCollection? form, IReadOnlyList<DatedText> texts, string problem)
    {
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(context, history, form, texts, problem);
    }

    private static IResult Page(
        HttpContext context, DraftingHistory? history, IFormCollection? form, IReadOnlyList<DatedText> texts, string? problem) =>
        Pages.Show<ImportHistoryPage>(context, new()
        {
            ["Shown"] = new ImportShown(history, history?.Texts ?? texts, form?["title"].ToString() is { Length: > 0 } title ? title : history?.Title ?? "", problem),
            ["Viewer"] = context.Viewer(),
        });

    private sealed record TextWasRemoved() : Refusal.Overtaken(
        "text-removed", "A text of this history was removed meanwhile, by you or a colleague; send it in again, or go on with those that are left.");

    private sealed record TooManyTexts() : Refusal("too-many-texts", $"A drafting history has {MostTexts} texts at most; leave some out.");
}
