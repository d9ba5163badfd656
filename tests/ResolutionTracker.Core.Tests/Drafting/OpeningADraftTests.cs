using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

public sealed class OpeningADraftTests : DraftSpec
{
    private static readonly DraftCommand.OpenDraft Open = new(
        ByPenholder,
        Opened.WorkingTitle,
        Opened.Organ,
        Opened.AgendaItem,
        Opened.Symbol,
        Opened.Language,
        Opened.Zone,
        [UnitedStates],
        [UnitedStates],
        [France, Pakistan, UnitedStates],
        IsIllustrative: true,
        Base: null,
        BaseClauses: [],
        Text: []);

    private static readonly ClauseEdit.Insert Recalling = new(ClauseNo(1), null, ClauseKind.Preambular, 0, false, "Recalling its resolutions,");
    private static readonly ClauseEdit.Insert Decides = new(ClauseNo(2), ClauseNo(1), ClauseKind.Operative, 0, true, "Decides to act.");

    [Test]
    public void Its_text_is_laid_as_the_zero_draft() =>
        Given(ImmutableList<RoomEvents>.Empty)
            .When(Open with { Text = [Recalling, Decides] })
            .Then(
                Opened,
                Inserted(1, 0, "Recalling its resolutions,", ClauseKind.Preambular),
                Inserted(2, 1, "Decides to act."),
                ZeroDraft);

    [Test]
    public void From_a_base_text_its_words_stay_the_bases_and_the_changes_follow() =>
        Given(ImmutableList<RoomEvents>.Empty)
            .When(Open with
            {
                Base = new BaseText("Resolution 2803 (2025)", "S/RES/2803 (2025)"),
                BaseClauses = [Recalling, Decides],
                Text =
                [
                    new ClauseEdit.Revise(ClauseNo(2), Version(1), "Decides to act again."),
                    new ClauseEdit.Delete(ClauseNo(1), Version(1)),
                    new ClauseEdit.Insert(ClauseNo(3), ClauseNo(2), ClauseKind.Operative, 1, true, "at once;"),
                ],
            })
            .Then(
                Opened,
                new DraftEvent.BaseTextNamed("Resolution 2803 (2025)", "S/RES/2803 (2025)"),
                Inserted(1, 0, "Recalling its resolutions,", ClauseKind.Preambular) with { IsFromBase = true },
                Inserted(2, 1, "Decides to act.") with { IsFromBase = true },
                new DraftEvent.ClauseRevised(ClauseNo(2), Version(2), "Decides to act again.", null),
                new DraftEvent.ClauseDeleted(ClauseNo(1), Version(1), null),
                Inserted(3, 2, "at once;", degree: 1),
                ZeroDraft);

    [Test]
    public void A_penholder_is_a_participant_without_being_named_twice() =>
        Given(ImmutableList<RoomEvents>.Empty)
            .When(Open with { Participants = [France] })
            .Then(
                Opened with { Participants = [new Participant(France, true, true), new Participant(UnitedStates, true, true)] },
                ZeroDraft);

    [Test]
    public void A_state_named_twice_is_recorded_once() =>
        Given(ImmutableList<RoomEvents>.Empty)
            .When(Open with { Penholders = [UnitedStates, UnitedStates], Sponsors = [UnitedStates, UnitedStates] })
            .Then(Opened, ZeroDraft);

    [Test]
    public void Blanks_around_its_particulars_are_cut_off_and_empty_ones_are_none() =>
        Given(ImmutableList<RoomEvents>.Empty)
            .When(Open with { WorkingTitle = " Stabilization force ", Organ = "Security Council ", AgendaItem = " ", Symbol = "" })
            .Then(Opened with { AgendaItem = null }, ZeroDraft);

    [Test]
    public void A_second_time_is_refused() =>
        Given(Opened, ZeroDraft).When(Open).ThenRefused(new Refusal.AlreadyExists("draft"));

    private static IEnumerable<TestCaseData> Refused()
    {
        yield return Case("No working title", Open with { WorkingTitle = " " }, new Refusal.NotABlank("working title"));
        yield return Case("A long working title", Open with { WorkingTitle = new string('a', 301) }, new Refusal.TextTooLong(301, 300));
        yield return Case("A working title of two lines", Open with { WorkingTitle = "a\nb" }, new Refusal.LineBreak());
        yield return Case("No organ", Open with { Organ = "" }, new Refusal.NotABlank("organ"));
        yield return Case("A broken organ", Open with { Organ = "Security\u0000Council" }, new Refusal.UnwritableCharacter("U+0000", 8));
        yield return Case("A broken agenda item", Open with { AgendaItem = "a\uD800" }, new Refusal.UnwritableCharacter("U+D800", 1));
        yield return Case("A long agenda item", Open with { AgendaItem = new string('a', 301) }, new Refusal.TextTooLong(301, 300));
        yield return Case("A broken symbol", Open with { Symbol = "S/2026\n" + "1" }, new Refusal.LineBreak());
        yield return Case("A broken zone", Open with { Zone = "\uDC00" }, new Refusal.UnwritableCharacter("U+DC00", 0));
        yield return Case("No zone", Open with { Zone = "" }, new Refusal.NotABlank("time zone"));
        yield return Case("A base without a name", Open with { Base = new BaseText("", null) }, new Refusal.NotABlank("name of the base text"));
        yield return Case("A broken base", Open with { Base = new BaseText("\uD800", null) }, new Refusal.UnwritableCharacter("U+D800", 0));
        yield return Case("A broken symbol of the base", Open with { Base = new BaseText("b", "\uD800") }, new Refusal.UnwritableCharacter("U+D800", 0));
        yield return Case("Clauses of a base without its name", Open with { BaseClauses = [Recalling] }, new Refusal.NotABlank("name of the base text"));
        yield return Case("A seventh language", Open with { Language = "de" }, new Refusal.UnknownLanguage("de"));
        yield return Case("Nobody who holds the pen", Open with { Penholders = [] }, new Refusal.NoPenholder());
        yield return Case("A clause twice", Open with { Text = [Recalling, Recalling] }, new Refusal.AlreadyExists("clause"));
        yield return Case("A clause after none", Open with { Text = [Decides] }, new Refusal.NoSuchClause(ClauseNo(1)));
        yield return Case("A clause without words", Open with { Text = [Recalling with { Text = "" }] }, new Refusal.EmptyText());
        yield return Case(
            "A broken clause of the base",
            Open with { Base = new BaseText("b", null), BaseClauses = [Recalling with { Degree = 1 }] },
            new Refusal.BadDegree(1));
    }

    [TestCaseSource(nameof(Refused))]
    public void Without_what_it_needs_is_refused(DraftCommand.OpenDraft command, Refusal why) =>
        Given(ImmutableList<RoomEvents>.Empty).When(command).ThenRefused(why);

    private static TestCaseData Case(string name, DraftCommand.OpenDraft command, Refusal why) =>
        new TestCaseData(command, why).SetArgDisplayNames(name);
}
