using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Adoption;

public sealed class EnteringAStageTests : DraftSpec
{
    private static readonly DraftStage[] Living =
        [DraftStage.Zero, DraftStage.UnderNegotiation, DraftStage.UnderSilence, DraftStage.InBlue];

    private static readonly DraftStage[] Ended = [DraftStage.Adopted, DraftStage.NotAdopted, DraftStage.Withdrawn];

    private static IEnumerable<DraftStage[]> Steps =>
        from stage in Living
        from next in Enum.GetValues<DraftStage>()
        where next != stage && next != DraftStage.Zero
        select (DraftStage[])[stage, next];

    [TestCaseSource(nameof(Steps))]
    public void Each_living_stage_leads_to_any_other_but_the_first(DraftStage from, DraftStage to) =>
        At(from).When(new DraftCommand.EnterStage(ByPenholder, to)).Then(new DraftEvent.StageEntered(to));

    [Test]
    public void The_stage_it_has_changes_nothing([Values] DraftStage stage) =>
        At(stage).When(new DraftCommand.EnterStage(ByPenholder, stage)).ThenNothing();

    [Test]
    public void None_leads_back_to_the_zero_draft() =>
        At(DraftStage.InBlue)
            .When(new DraftCommand.EnterStage(ByPenholder, DraftStage.Zero))
            .ThenRefused(new Refusal.StageNotReachable(DraftStage.InBlue, DraftStage.Zero));

    [Test]
    public void An_end_is_an_end([ValueSource(nameof(Ended))] DraftStage end) =>
        At(end)
            .When(new DraftCommand.EnterStage(ByPenholder, DraftStage.UnderNegotiation))
            .ThenRefused(new Refusal.StageNotReachable(end, DraftStage.UnderNegotiation));

    private static DraftHistory At(DraftStage stage) => stage == DraftStage.Zero
        ? Given(Opened, ZeroDraft)
        : Given(Opened, ZeroDraft, new DraftEvent.StageEntered(stage));
}
