using System.Globalization;
using System.Text.Json;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>The pages on which decisions are prepared: what still needs one, and what one would do.</summary>
internal static class DecidePages
{
    public static void MapDecidePages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/drafts/{draft}").ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet("/decide", ListAsync);
        group.MapGet("/decide/preview", TogetherAsync);
        group.MapGet("/amendments/{amendment}/revert", RevertAsync);
        group.MapGet("/amendments/{amendment}/consequences", ConsequencesAsync);
        group.MapGet("/restate", RestateAsync);
    }

    private static async Task<IResult> ListAsync(
        string draft, string? clause, string? state, string? only, HttpContext context, Sights sights)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        var chosen = new DecideFilter(
            ClauseId.TryParse(clause, null, out var id) ? id : clause == PlaceKeys.Of(null) ? Draft.Head : null,
            MemberStates.Find(state),
            only);
        return Pages.Show<DecidePage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["Own"] = sight.Own,
            ["Filter"] = chosen,
            ["Viewer"] = sight.Viewer,
        });
    }

    private static async Task<IResult> TogetherAsync(string draft, HttpContext context, Sights sights, TimeProvider clock)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        var ids = context.Request.Query["accept"].OfType<string>()
            .Select(each => AmendmentId.TryParse(each, null, out var id) ? id : (AmendmentId?)null).OfType<AmendmentId>().Distinct().ToList();
        if (ids.Count == 0)
        {
            return Pages.Problem(context, StatusCodes.Status422UnprocessableEntity, "Choose at least one proposal in the list, then look at what accepting it does.");
        }

        return Prospect(
            context,
            sight,
            clock,
            by => DecisionEndpoints.Steps(by, ids),
            string.Create(CultureInfo.InvariantCulture, $"Accept {DraftSentences.Counted(ids.Count, "proposal", "proposals")} together"),
            ids.Count == 1 ? "Accept it" : string.Create(CultureInfo.InvariantCulture, $"Accept all {ids.Count}"),
            "decisions",
            JsonSerializer.Serialize(new { accept = ids.Select(each => each.ToString()) }));
    }

    private static async Task<IResult> RevertAsync(
        string draft, string amendment, HttpContext context, Sights sights, DecisionReverting reverting, TimeProvider clock)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        if (!AmendmentId.TryParse(amendment, null, out var id) || sight.Draft.Find(id) is not { } found)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchAmendment(id));
        }

        var decisions = await reverting.FindAsync(sight.Draft.Id, id, sight.UpTo, context.RequestAborted);
        return Prospect(
            context,
            sight,
            clock,
            by => [now => DecisionReverting.Ask(by, now, id, decisions)],
            string.Create(CultureInfo.InvariantCulture, $"Take back the decision on amendment {found.Ordinal}"),
            "Take it back",
            $"amendments/{id}/revert",
            "{}");
    }

    private static async Task<IResult> ConsequencesAsync(string draft, string amendment, HttpContext context, Sights sights)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        return AmendmentId.TryParse(amendment, null, out var id) && sight.Draft.Find(id) is { } found
            ? Pages.Show<ConsequencesPage>(context, new()
            {
                ["Draft"] = sight.Draft,
                ["Amendment"] = found,
                ["Found"] = FoundConsequences.Of(sight.Draft, found),
                ["Viewer"] = sight.Viewer,
            })
            : DraftPages.NotHere(context, new Refusal.NoSuchAmendment(id));
    }

    private static async Task<IResult> RestateAsync(
        string draft, string? to, HttpContext context, Sights sights, PastTexts texts, DraftingDesk desk, TimeProvider clock)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        if (to is null || await texts.FindAsync(sight, to, context.RequestAborted) is not { } moment
            || await desk.AtAsync(sight.Draft.Id, moment.Position, context.RequestAborted) is not { } past)
        {
            return DraftPages.NotHere(context, NoSuchMoment.Of(sight.Draft, to ?? ""));
        }

        return Prospect(
            context,
            sight,
            clock,
            by => [_ => Asked.For(new DraftCommand.RestateText(by, past))],
            $"Restate the text as of {MomentNames.Of(sight.Draft, moment)}",
            "Restate it",
            "restate",
            JsonSerializer.Serialize(new { to }));
    }

    private static IResult Prospect(
        HttpContext context,
        Sight sight,
        TimeProvider clock,
        Func<ActingFor, IReadOnlyList<Func<Draft, Asked>>> steps,
        string title,
        string button,
        string path,
        string body)
    {
        var by = sight.Viewer.ActingFor ?? ActingFor.Secretariat;
        var (decision, after) = TurnTaken.Decide(sight.Draft, null, steps(by), clock.GetUtcNow());
        return Pages.Show<ProspectPage>(context, new()
        {
            ["Now"] = sight.Draft,
            ["After"] = decision is Decision.Accepted accepted ? after ?? TurnTaken.Of(sight.Draft, accepted, by, clock.GetUtcNow()) : null,
            ["Why"] = (decision as Decision.Refused)?.Why,
            ["Title"] = title,
            ["Button"] = button,
            ["Path"] = path,
            ["Body"] = body,
            ["Viewer"] = sight.Viewer,
        });
    }
}
