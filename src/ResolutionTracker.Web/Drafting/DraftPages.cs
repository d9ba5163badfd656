using System.Collections.Immutable;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Presence;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The pages that people read.</summary>
internal static class DraftPages
{
    private const string Start = "head";

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet("/", () => TypedResults.LocalRedirect(Links.Drafts));
        group.MapGet(Links.Drafts, ListAsync);
        group.MapGet(Links.NewDraft, NewAsync);
        group.MapGet("/drafts/{draft}", DraftAsync);
        group.MapGet("/drafts/{draft}/clauses/{clause}", ClauseAsync);
        group.MapGet("/drafts/{draft}/amendments/{amendment}", AmendmentAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext context, DraftList list, IHostEnvironment environment) =>
        Pages.Show<DraftsPage>(context, new()
        {
            ["Drafts"] = await list.OfAsync(context.Viewer(), context.RequestAborted),
            ["Viewer"] = context.Viewer(),
            ["Council"] = environment.IsDevelopment() ? await list.DemoDelegationsAsync(context.RequestAborted) : [],
            ["IsDevelopment"] = environment.IsDevelopment(),
        });

    private static async Task<IResult> NewAsync(HttpContext context, DraftList list) =>
        Pages.Show<NewDraftPage>(context, new()
        {
            ["Viewer"] = context.Viewer(),
            ["Drafts"] = await list.OfAsync(context.Viewer(), context.RequestAborted),
        });

    private static async Task<IResult> DraftAsync(
        string draft,
        string? clause,
        string? since,
        HttpContext context,
        Sights sights,
        PastTexts texts,
        PresenceBoard presence,
        Holders holders,
        IHostEnvironment environment)
    {
        if (await SeeAsync(draft, context, sights) is not { } sight)
        {
            return NotHere(context, new Refusal.NoSuchDraft());
        }

        var past = since is null ? null : await texts.FindAsync(sight, since, context.RequestAborted);
        if (since is not null && past is null)
        {
            return NotHere(context, NoSuchMoment.Of(sight.Draft, since));
        }

        return Pages.Show<DraftPage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["Changes"] = past is null ? null : new ChangesSince(sight.Draft, past),
            ["Own"] = sight.Own,
            ["Viewer"] = sight.Viewer,
            ["Present"] = sight.IsCouncil ? presence.Of(sight.Draft.Id) : [],
            ["Selected"] = ClauseId.TryParse(clause, null, out var selected) ? selected : (ClauseId?)null,
            ["IsHeadSelected"] = clause == Start,
            ["Holders"] = HoldersOf(sight, holders),
            ["IsDevelopment"] = environment.IsDevelopment(),
        });
    }

    private static async Task<IResult> ClauseAsync(
        string draft, string clause, HttpContext context, Sights sights, ClauseVersions versions, CommentPlaces comments)
    {
        if (await SeeAsync(draft, context, sights) is not { } sight)
        {
            return NotHere(context, new Refusal.NoSuchDraft());
        }

        return ClauseId.TryParse(clause, null, out var id) && sight.Draft.Find(id) is { } found
            ? Pages.Show<ClauseHistoryPage>(context, new()
            {
                ["Draft"] = sight.Draft,
                ["Clause"] = found,
                ["Versions"] = (IReadOnlyList<ClauseVersionRow>)await versions.OfAsync(sight, id, context.RequestAborted),
                ["Comments"] = comments.On(sight, id),
                ["Viewer"] = sight.Viewer,
            })
            : NotHere(context, new Refusal.NoSuchClause(id));
    }

    private static async Task<IResult> AmendmentAsync(string draft, string amendment, HttpContext context, Sights sights)
    {
        if (await SeeAsync(draft, context, sights) is not { } sight)
        {
            return NotHere(context, new Refusal.NoSuchDraft());
        }

        return AmendmentId.TryParse(amendment, null, out var id) && (sight.Draft.Find(id) ?? sight.Own?.Find(id)) is { } found
            ? Pages.Show<AmendmentPage>(context, new()
            {
                ["Draft"] = sight.Draft,
                ["Amendment"] = found,
                ["Own"] = sight.Own,
                ["Viewer"] = sight.Viewer,
            })
            : NotHere(context, new Refusal.NoSuchAmendment(id));
    }

    internal static Task<Sight?> SeeAsync(string draft, HttpContext context, Sights sights) =>
        DraftId.TryParse(draft, null, out var id)
            ? sights.SeeAsync(context.Viewer(), id, context.RequestAborted)
            : Task.FromResult<Sight?>(null);

    internal static IResult NotHere(HttpContext context, Refusal why) =>
        Pages.Problem(context, StatusCodes.Status404NotFound, why.Sentence);

    private static ImmutableDictionary<AmendmentId, string> HoldersOf(Sight sight, Holders holders) =>
        (sight.Own?.InPreparation ?? [])
            .Select(amendment => (amendment.Id, Name: holders.NameOf(sight.Draft.Id, amendment.MainSponsor, amendment.Id)))
            .Where(held => held.Name is not null)
            .ToImmutableDictionary(held => held.Id, held => held.Name!);
}
