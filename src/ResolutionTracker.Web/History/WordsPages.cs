using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.History;

/// <summary>The view of a text in which each word is marked by whose it is.</summary>
internal static class WordsPages
{
    public static void MapWords(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/drafts/{draft}/words").ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet("", ShowAsync);
        group.MapGet("/card", CardAsync);
    }

    private static async Task<IResult> ShowAsync(
        string draft, string? at, string? of, string? clause, int? start, HttpContext context, Sights sights, PastTexts texts, KeptOrigins kept)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        if (await TextAsync(sight, at, texts, context.RequestAborted) is not var (position, clauses))
        {
            return DraftPages.NotHere(context, NoSuchMoment.Of(sight.Draft, at ?? ""));
        }

        var origins = await kept.AtAsync(sight.Draft.Id, position, context.RequestAborted);
        return Pages.Show<WordsPage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["Clauses"] = clauses,
            ["Origins"] = origins,
            ["Only"] = of,
            ["Asked"] = at,
            ["Selected"] = RunAt(origins, clause, start),
            ["Viewer"] = sight.Viewer,
        });
    }

    private static async Task<IResult> CardAsync(
        string draft, string? at, string? clause, int? start, HttpContext context, Sights sights, PastTexts texts, KeptOrigins kept)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight
            || await TextAsync(sight, at, texts, context.RequestAborted) is not var (position, clauses))
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        return RunAt(await kept.AtAsync(sight.Draft.Id, position, context.RequestAborted), clause, start) is var (words, run)
            && clauses.FirstOrDefault(each => each.Id == words.Clause) is { } there
            ? new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<WordCard>(new Dictionary<string, object?>
            {
                ["Draft"] = sight.Draft,
                ["Clause"] = there,
                ["Words"] = words.Text[run.Start..run.End],
                ["Origin"] = run.Of,
            })
            : DraftPages.NotHere(context, new Refusal.NoSuchClause(default));
    }

    // The moment and the clauses that stood in the text then; null where the viewer knows no such moment.
    private static async Task<(long Position, ImmutableArray<Clause> Clauses)?> TextAsync(
        Sight sight, string? at, PastTexts texts, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(at) || at == sight.UpTo.ToString(CultureInfo.InvariantCulture))
        {
            return (sight.UpTo, [.. sight.Draft.Present]);
        }

        return await texts.FindAsync(sight, at, cancellation) is { } past ? (past.Position, past.Clauses) : null;
    }

    private static (ClauseOrigins Words, WordRun<WordOrigin> Run)? RunAt(DraftOrigins origins, string? clause, int? start)
    {
        if (!ClauseId.TryParse(clause, null, out var id) || origins.Find(id) is not { IsPresent: true } words)
        {
            return null;
        }

        var index = words.Runs.Select(run => run.Start).ToImmutableArray().IndexOf(start ?? 0);
        return index < 0 ? null : (words, words.Runs[index]);
    }
}
