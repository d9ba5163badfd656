using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Tests.Pages;

/// <summary>Renders a component as the server does, and a negotiation to render.</summary>
public abstract class PageSpec
{
    protected static MemberState France { get; } = MemberState.Parse("FRA", null);

    protected static MemberState Pakistan { get; } = MemberState.Parse("PAK", null);

    protected static MemberState UnitedStates { get; } = MemberState.Parse("USA", null);

    protected static ClauseId Recalling { get; } = Clause(1);

    protected static ClauseId Decides { get; } = Clause(2);

    protected static ClauseId Requests { get; } = Clause(3);

    protected static Viewer Delegate { get; } = new(default, "Camille <Martin>", ViewerKind.Delegation, France);

    protected static Viewer Penholder { get; } = new(default, "Jo Smith", ViewerKind.Delegation, UnitedStates);

    protected static Viewer Observer { get; } = new(default, "An observer", ViewerKind.Observer, null);

    protected static ClauseId Clause(int number) => new(new Guid(number, 1, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    protected static AmendmentId Amendment(int number) => new(new Guid(number, 2, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    protected static ChangeId Change(int number) => new(new Guid(number, 3, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    /// <summary>A draft of three clauses held by the United States.</summary>
    protected static DraftHistory Opened(
        string decides = "Decides that the force shall oversee the handing over of weapons by armed groups;",
        bool isIllustrative = true,
        string language = "en",
        string title = "Stabilization force") => DraftHistory.Empty.After(new DraftCommand.OpenDraft(
            ActingFor.Of(UnitedStates),
            title,
            "Security Council",
            null,
            null,
            language,
            "America/New_York",
            [UnitedStates],
            [],
            [France, Pakistan, UnitedStates],
            isIllustrative,
            null,
            [],
            [
                new ClauseEdit.Insert(Recalling, null, ClauseKind.Preambular, 0, false, "Recalling its previous decisions,"),
                new ClauseEdit.Insert(Decides, Recalling, ClauseKind.Operative, 0, true, decides),
                new ClauseEdit.Insert(Requests, Decides, ClauseKind.Operative, 0, true, "Requests a report every six months."),
            ]));

    protected static DraftCommand.PrepareAmendment Rewording(
        MemberState by, int number, ClauseId clause, string text, int version = 1, string? reason = null) => new(
            ActingFor.Of(by),
            Amendment(number),
            [new ProposedChange.Reword(Change(number), clause, new ClauseVersion(version), text)],
            reason,
            []);

    /// <summary>A rewording of the second clause by France, tabled.</summary>
    protected static DraftHistory Tabled(DraftHistory history, string text, string? reason = null) => history
        .After(Rewording(France, 1, Decides, text, reason: reason))
        .After(new DraftCommand.TableAmendment(ActingFor.Of(France), Amendment(1)));

    protected static Dictionary<string, object?> PageOf(
        DraftHistory history, Viewer viewer, ClauseId? selected = null, bool isDevelopment = false) => new()
        {
            ["Draft"] = history.Council,
            ["Own"] = viewer.State is { } state ? history.RoomOf(state) : null,
            ["Viewer"] = viewer,
            ["Present"] = (IReadOnlyList<MemberState>)[France, UnitedStates],
            ["Selected"] = selected,
            ["Holders"] = ImmutableDictionary<AmendmentId, string>.Empty,
            ["IsDevelopment"] = isDevelopment,
        };

    protected static Task<string> DraftPageOf(DraftHistory history, Viewer viewer, ClauseId? selected = null) =>
        RenderAsync<DraftPage>(PageOf(history, viewer, selected));

    protected static async Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    /// <summary>The inner HTML of a place of a page: from its opening tag to the tag that closes it.</summary>
    protected static string Place(string html, string key)
    {
        var mark = html.IndexOf($"data-place=\"{key}\"", StringComparison.Ordinal);
        var tag = html[(html.LastIndexOf('<', mark) + 1)..];
        var name = tag[..tag.IndexOf(' ')];
        var start = html.IndexOf('>', mark) + 1;
        for (int at = start, depth = 1; ; at++)
        {
            at = html.IndexOf('<', at);
            if (html.AsSpan(at).StartsWith($"</{name}>"))
            {
                if (--depth == 0)
                {
                    return html[start..at];
                }
            }
            else if (html.AsSpan(at).StartsWith($"<{name}>") || html.AsSpan(at).StartsWith($"<{name} "))
            {
                depth++;
            }
        }
    }
}
