using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class ProposingAnotherTitleTests : AmendmentSpec
{
    private static readonly Change.Retitle AsMission = new(ChangeNo(1), "Stabilization force", "Stabilization mission");

    private static readonly DraftEvent.WorkingTitleChanged Renamed = new("Force");

    [Test]
    public void It_keeps_the_title_it_was_written_against() =>
        Given(Text).When(Prepare(ByFrance, AsMission with { Text = " Stabilization mission " })).Then([InRoomOf(France, Prepared(AsMission))]);

    [Test]
    public void Its_base_stays_when_the_title_has_changed() =>
        Given([InCouncil([.. Text, Renamed]), InRoomOf(France, Prepared(AsMission))])
            .When(Prepare(ByFrance, AsMission with { Text = "Mission" }))
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(AmendmentNo(1), [AsMission with { Text = "Mission" }], null))]);

    [Test]
    public void Accepted_the_draft_has_it() =>
        WithTabled(AsMission).When(Accept(null)).Then(
            Accepted(AsAccepted(AsMission)), new DraftEvent.WorkingTitleChanged("Stabilization mission"));

    [Test]
    public void As_modified_the_draft_has_the_words_given() =>
        WithTabled(AsMission).When(Accept(null, " Mission ")).Then(
            Accepted(AsAccepted(AsMission, "Mission")), new DraftEvent.WorkingTitleChanged("Mission"));

    [Test]
    public void The_title_that_the_draft_has_meanwhile_changes_nothing() =>
        WithTabled(AsMission).With(Renamed).When(Accept(null, "Force")).Then(Accepted(AsAccepted(AsMission, "Force")));

    [Test]
    public void It_is_shown_at_the_head_of_the_text() => Assert.That(
        WithTabled(AsMission).Council!.Touching(null).Select(amendment => amendment.Id), Is.EqualTo([AmendmentNo(1)]));

    [Test]
    public void Behind_another_title_it_needs_a_decision() =>
        WithTabled(AsMission).With(Renamed).When(Accept(null)).ThenRefused(new Refusal.NeedsDecision("the working title"));

    [Test]
    public void An_empty_title_is_refused()
    {
        Given(Text).When(Prepare(ByFrance, AsMission with { Text = " " })).ThenRefused(new Refusal.NotABlank("working title"));
        WithTabled(AsMission).When(Accept(null, " ")).ThenRefused(new Refusal.NotABlank("working title"));
    }

    [Test]
    public void A_title_of_several_lines_is_refused() =>
        Given(Text).When(Prepare(ByFrance, AsMission with { Text = "a\nb" })).ThenRefused(new Refusal.LineBreak());

    [Test]
    public void Two_titles_are_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, AsMission, AsMission with { Id = ChangeNo(2), Text = "Force" }))
            .ThenRefused(new Refusal.ClauseNamedTwice("The working title"));

    [Test]
    public void The_title_that_the_draft_has_is_no_change() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(AsMission with { Text = AsMission.Was }))])
            .When(new DraftCommand.TableAmendment(ByFrance, AmendmentNo(1)))
            .ThenRefused(new Refusal.NoChange());
}
