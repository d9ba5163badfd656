using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Tests.Pages;

public sealed class ShowingADraftTests : PageSpec
{
    private const string Proposed = "Decides that the force may observe the ceasefire;";

    [Test]
    public async Task A_tabled_amendment_stands_beneath_its_clause_as_a_diff()
    {
        var html = Place(await DraftPageOf(Tabled(Opened(), Proposed), Penholder), PlaceKeys.Clause(Decides));

        Assert.That(html, Does.Contain("<del>shall oversee the handing over of weapons by armed groups</del>"));
        Assert.That(html, Does.Contain("<ins>may observe the ceasefire</ins>"));
    }

    [Test]
    public async Task What_is_in_preparation_is_on_its_own_delegations_page_only()
    {
        var history = Opened().After(Rewording(France, 1, Decides, "Decides that zanzibar;"));

        Assert.That(await DraftPageOf(history, Delegate), Does.Contain("zanzibar").And.Contain("our delegation only"));
        Assert.That(await DraftPageOf(history, Penholder), Does.Not.Contain("zanzibar"));
    }

    [Test]
    public async Task Each_place_reads_the_same_in_the_page_and_as_a_fragment()
    {
        var history = Tabled(Opened(), Proposed).After(Rewording(France, 2, Requests, "Requests a report every month."));
        var draft = history.Council!;
        var own = history.RoomOf(France);
        var page = await DraftPageOf(history, Delegate);

        Assert.Multiple(async () =>
        {
            Assert.That(Place(page, PlaceKeys.Head), Is.EqualTo(await RenderAsync<DraftHead>(new() { ["Draft"] = draft })));
            Assert.That(Place(page, PlaceKeys.Outline), Is.EqualTo(await RenderAsync<DraftOutline>(new() { ["Draft"] = draft })));
            Assert.That(Place(page, PlaceKeys.Time), Is.EqualTo(await RenderAsync<TimeStrip>(new() { ["Draft"] = draft })));
            Assert.That(Place(page, PlaceKeys.Clause(null)), Is.EqualTo(await RenderAsync<HeadBlock>(new() { ["Draft"] = draft })));
            Assert.That(Place(page, PlaceKeys.Panel(null)), Is.EqualTo(await RenderAsync<HeadPanel>(new() { ["Draft"] = draft })));
            foreach (var clause in draft.Clauses)
            {
                Dictionary<string, object?> council = new() { ["Draft"] = draft, ["Clause"] = clause };
                Dictionary<string, object?> delegation = new() { ["Draft"] = draft, ["Own"] = own, ["ClauseId"] = clause.Id };
                Assert.That(Place(page, PlaceKeys.Clause(clause.Id)), Is.EqualTo(await RenderAsync<ClauseBlock>(council)));
                Assert.That(Place(page, PlaceKeys.Panel(clause.Id)), Is.EqualTo(await RenderAsync<ClausePanel>(council)));
                Assert.That(Place(page, PlaceKeys.Own(clause.Id)), Is.EqualTo(await RenderAsync<OwnClauseBlock>(delegation)));
                Assert.That(Place(page, PlaceKeys.OwnPanel(clause.Id)), Is.EqualTo(await RenderAsync<OwnClausePanel>(delegation)));
            }
        });
    }

    [Test]
    public async Task The_words_being_typed_read_the_same_in_the_page_and_as_a_fragment()
    {
        var history = Opened().After(Rewording(France, 1, Decides, Proposed));
        var page = await DraftPageOf(history, Delegate);

        Assert.That(
            Place(page, PlaceKeys.Working(Amendment(1), Change(1))),
            Is.EqualTo(await RenderAsync<WorkingDiff>(new()
            {
                ["BaseText"] = history.Council!.Find(Decides)!.Text,
                ["Text"] = Proposed,
                ["Language"] = "en",
            })));
    }

    [Test]
    public async Task The_root_says_who_looks_on_and_what_they_may()
    {
        var history = Tabled(Opened(), Proposed);

        Assert.That(await DraftPageOf(history, Penholder), Does.Contain(
            """data-acting="USA" data-role="penholder delegation" data-may-propose="true" """.TrimEnd()));
        Assert.That(await DraftPageOf(history, Delegate), Does.Contain(
            """data-acting="FRA" data-role="delegation" data-may-propose="true" """.TrimEnd()));
        Assert.That(await RenderAsync<DraftPage>(PageOf(history, Observer)), Does.Contain(
            """data-acting="" data-role="observer" data-may-propose="false" """.TrimEnd()));
    }

    [Test]
    public async Task What_only_some_may_press_is_marked_for_them()
    {
        var panel = Place(await DraftPageOf(Tabled(Opened(), Proposed), Observer), PlaceKeys.Panel(Decides));

        Assert.That(panel, Does.Contain("""<div class="only-penholder needs-script">"""));
        Assert.That(panel, Does.Contain("""<div data-only="FRA">"""));
        Assert.That(panel, Does.Contain("""<div class="only-proposer needs-script">"""));
    }

    [Test]
    public async Task An_amendment_behind_the_text_says_so_and_is_not_accepted_as_it_stands()
    {
        var history = Tabled(Opened(), Proposed).After(new DraftCommand.EditClauses(
            ActingFor.Of(UnitedStates), [new ClauseEdit.Revise(Decides, new ClauseVersion(1), "Decides otherwise;")]));
        var panel = Place(await DraftPageOf(history, Penholder), PlaceKeys.Panel(Decides));

        Assert.That(panel, Does.Contain("Needs a decision: OP1 has moved on."));
        Assert.That(panel, Does.Not.Match("data-act=\"accept\"(?![^>]*data-choice)"));
        Assert.That(panel, Does.Match("data-act=\"accept\"[^>]*data-choice=\"mine\""));
        Assert.That(panel, Does.Contain("data-form=\"accept-modified\""));
    }

    [Test]
    public async Task A_settled_amendment_is_folded_away_with_its_fate()
    {
        var history = Tabled(Opened(), Proposed).After(new DraftCommand.RejectAmendment(
            ActingFor.Of(UnitedStates), Amendment(1), "Not <now>", []));
        var panel = Place(await DraftPageOf(history, Penholder), PlaceKeys.Panel(Decides));

        Assert.That(panel, Does.Contain("1 settled proposal").And.Contain("Not &lt;now&gt;").And.Contain("data-pending=\"false\""));
        Assert.That(panel, Does.Not.Contain("data-act=\"accept\""));
    }

    [Test]
    public async Task A_deleted_clause_with_an_open_proposal_stays_in_sight()
    {
        var history = Tabled(Opened(), Proposed).After(new DraftCommand.EditClauses(
            ActingFor.Of(UnitedStates), [new ClauseEdit.Delete(Decides, new ClauseVersion(1))]));
        var page = await DraftPageOf(history, Penholder);

        Assert.That(Place(page, PlaceKeys.Clause(Decides)), Does.Contain("OP1 is no longer in the text.").And.Contain("<ins>"));
        Assert.That(DraftText.OrderOf(history.Council!), Does.Contain(Decides.ToString()));
    }

    [Test]
    public async Task Without_script_the_chosen_clauses_panel_is_shown_and_no_other()
    {
        var page = await DraftPageOf(Opened(), Observer, Decides);

        Assert.That(page, Does.Contain($"""data-clause="{Decides}" id="panel-{Decides}">"""));
        Assert.That(page, Does.Contain($"""data-clause="{Requests}" id="panel-{Requests}" hidden>"""));
        Assert.That(page, Does.Contain("""<div class="panel-hint" hidden>"""));
    }

    [Test]
    public async Task Times_are_shown_in_the_drafts_zone_which_is_named() => Assert.That(
        await RenderAsync<Moment>(new() { ["At"] = new DateTimeOffset(2026, 3, 2, 19, 2, 0, TimeSpan.Zero), ["Zone"] = "America/New_York" }),
        Is.EqualTo("""<time datetime="2026-03-02T19:02:00Z">2 Mar 2026, 14:02 New York</time>"""));

    [Test]
    public async Task The_paper_of_an_Arabic_draft_runs_from_right_to_left_and_the_tool_does_not()
    {
        var page = await DraftPageOf(Opened("يقرر أن يبقي المسألة قيد نظره؛", language: "ar"), Observer);

        Assert.That(page, Does.Contain("<html lang=\"en\" dir=\"ltr\">"));
        Assert.That(page, Does.Contain("<article class=\"paper\" aria-label=\"Draft resolution\" dir=\"rtl\">"));
    }
}
