using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.History.Replay;
using ResolutionTracker.Web.History.Replay.Files;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Presence;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Renders the places of the draft page as fragments, with the components that the page itself is made of.</summary>
internal sealed class PlaceRenderer(IServiceScopeFactory scopes, ILoggerFactory loggers, Holders holders) : IDisposable
{
    // What a renderer asks of its services is the same for every fragment, so one scope serves all.
    private readonly IServiceScope _scope = Opened(scopes);

    public void Dispose() => _scope.Dispose();

    public Task<PlaceFragment> HeadAsync(Draft draft) => RenderAsync<DraftHead>(PlaceKeys.Head, new() { ["Draft"] = draft });

    public Task<PlaceFragment> OutlineAsync(Draft draft) => RenderAsync<DraftOutline>(PlaceKeys.Outline, new() { ["Draft"] = draft });

    public Task<PlaceFragment> TimeAsync(Draft draft) => RenderAsync<TimeStrip>(PlaceKeys.Time, new() { ["Draft"] = draft });

    /// <param name="clause">Null for what is proposed at the head of the text.</param>
    public Task<PlaceFragment> ClauseAsync(Draft draft, Clause? clause, ShownBefore shown) => clause is null
        ? RenderAsync<HeadBlock>(PlaceKeys.Clause(null), new() { ["Draft"] = draft, ["Shown"] = shown })
        : RenderAsync<ClauseBlock>(PlaceKeys.Clause(clause.Id), new() { ["Draft"] = draft, ["Clause"] = clause, ["Shown"] = shown });

    /// <summary>A clause as changes since a moment.</summary>
    public Task<PlaceFragment> ClauseAsync(ChangesSince changes, Clause clause, ShownBefore shown) =>
        RenderAsync<ChangedClauseBlock>(PlaceKeys.Clause(clause.Id), new() { ["Changes"] = changes, ["Clause"] = clause, ["Shown"] = shown });

    /// <param name="changes">Null in the clean text.</param>
    public Task<PlaceFragment> ViewAsync(Draft draft, ChangesSince? changes) =>
        RenderAsync<ViewBar>(PlaceKeys.View, new() { ["Draft"] = draft, ["Changes"] = changes });

    /// <param name="clause">Null for what is proposed at the head of the text.</param>
    public Task<PlaceFragment> PanelAsync(Draft draft, Clause? clause, ShownBefore shown) => clause is null
        ? RenderAsync<HeadPanel>(PlaceKeys.Panel(null), new() { ["Draft"] = draft, ["Shown"] = shown })
        : RenderAsync<ClausePanel>(PlaceKeys.Panel(clause.Id), new() { ["Draft"] = draft, ["Clause"] = clause, ["Shown"] = shown });

    public Task<PlaceFragment> OwnAsync(Draft draft, DelegationRoom own, ClauseId? clause) => RenderAsync<OwnClauseBlock>(
        PlaceKeys.Own(clause), new() { ["Draft"] = draft, ["Own"] = own, ["ClauseId"] = clause });

    public Task<PlaceFragment> OwnPanelAsync(Draft draft, DelegationRoom own, ClauseId? clause) => RenderAsync<OwnClausePanel>(
        PlaceKeys.OwnPanel(clause),
        new()
        {
            ["Draft"] = draft,
            ["Own"] = own,
            ["ClauseId"] = clause,
            ["Holders"] = own.InPreparation
                .Select(amendment => (amendment.Id, Name: holders.NameOf(draft.Id, own.State, amendment.Id)))
                .Where(held => held.Name is not null)
                .ToImmutableDictionary(held => held.Id, held => held.Name!),
        });

    public static PlaceFragment Working(AmendmentId amendment, Change change, string text, string language) => new(
        PlaceKeys.Working(amendment, change.Id), WorkingDiff.Html(change.BaseText ?? "", text, language));

    public Task<PlaceFragment> HolderAsync(AmendmentId amendment, string? name) =>
        RenderAsync<HolderLine>(PlaceKeys.Hold(amendment), new() { ["Name"] = name });

    public Task<PlaceFragment> PresenceAsync(IReadOnlyList<MemberState> states) =>
        RenderAsync<PresenceBar>(PlaceKeys.Presence, new() { ["States"] = states });

    public Task<PlaceFragment> JustNowAsync(ReplayMoment moment) => RenderAsync<JustNow>(PlaceKeys.JustNow, new() { ["Moment"] = moment });

    public Task<PlaceFragment> AgreedAsync(Draft draft) => RenderAsync<AgreedThen>(PlaceKeys.Agreed, new() { ["Draft"] = draft });

    public Task<PlaceFragment> StillOpenAsync(Draft draft) => RenderAsync<OpenThen>(PlaceKeys.StillOpen, new() { ["Draft"] = draft });

    public Task<PlaceFragment> ProposedAsync(Draft draft) => RenderAsync<ProposedThen>(PlaceKeys.Proposed, new() { ["Draft"] = draft });

    public Task<PlaceFragment> OwnThenAsync(OwnMoment own) => RenderAsync<OwnThen>(PlaceKeys.InOurRoom, new() { ["Own"] = own });

    /// <summary>A whole page: a replay as a file, without the moments and the history that are put in.</summary>
    /// <param name="own">The delegation's room that is in it, at the last moment; null where it holds the Council room only.</param>
    public Task<string> ReplayFileAsync(ReplayMoment last, OwnMoment? own, ExportScope scope, Citation citation, bool hasLinks) => HtmlAsync<ReplayFile>(
        new() { ["Moment"] = last, ["Own"] = own, ["Scope"] = scope, ["Citation"] = citation, ["HasLinks"] = hasLinks });

    private static IServiceScope Opened(IServiceScopeFactory scopes)
    {
        var scope = scopes.CreateScope();

        // A fragment is of no page; still the renderer asks where it is when it meets a form.
        if (scope.ServiceProvider.GetService<NavigationManager>() is IHostEnvironmentNavigationManager navigation)
        {
            navigation.Initialize("http://localhost/", "http://localhost/");
        }

        return scope;
    }

    private async Task<PlaceFragment> RenderAsync<TComponent>(string place, Dictionary<string, object?> parameters)
        where TComponent : IComponent => new(place, await HtmlAsync<TComponent>(parameters));

    private async Task<string> HtmlAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        // A renderer keeps what it rendered for as long as it lives, so each fragment has one of its own.
        await using var renderer = new HtmlRenderer(_scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
