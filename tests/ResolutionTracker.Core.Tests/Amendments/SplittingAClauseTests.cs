using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class SplittingAClauseTests : AmendmentSpec
{
    private static readonly Change.Split InTwo = new(
        ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", [new(ClauseNo(4), "Urges;"), new(ClauseNo(20), "Asks all States;")]);

    [Test]
    public void It_keeps_the_words_of_its_base() =>
        Given(Text).When(Prepare(ByFrance, InTwo)).Then([InRoomOf(France, Prepared(InTwo))]);

    [Test]
    public void Prepared_again_it_keeps_its_base() =>
        Given([InCouncil([.. Text, Revised(4, 2, "Urges States;")]), InRoomOf(France, Prepared(InTwo))]).When(Prepare(ByFrance, InTwo)).ThenNothing();

    [Test]
    public void Accepted_the_first_part_keeps_the_identity_of_the_clause() =>
        WithTabled(InTwo).When(Accept()).Then(
            Accepted(AsAccepted(InTwo)),
            new DraftEvent.ClauseSplit(ClauseNo(4), Version(2), "Urges;", [new(ClauseNo(20), "Asks all States;")], Through()));

    [Test]
    public void Sub_paragraphs_hang_under_the_last_part() => Assert.That(
        Standing(WithTabled(new Change.Split(
            ChangeNo(1), ClauseNo(1), Version(1), "Decides:", [new(ClauseNo(1), "Decides;"), new(ClauseNo(20), "Asks:")])).After(Accept())),
        Is.EqualTo([1, 20, 2, 3, 4, 5]));

    [Test]
    public void New_parts_are_labelled_between_those_that_stay_put()
    {
        var split = WithTabled(InTwo with { Parts = InTwo.Parts.Add(new(ClauseNo(21), "Invites;")) }).After(Accept()).Council!;
        Assert.That(
            split.Present.Select(clause => clause.Label.Value),
            Is.EqualTo(["OP1", "OP1 (a)", "OP1 (b)", "OP2", "OP2 bis", "OP2 ter", "OP3"]));
    }

    [Test]
    public void As_modified_each_paragraph_given_is_a_part() =>
        WithTabled(InTwo).When(Accept(1, "Urges all;\r\n Asks States;")).Then(
            Accepted(AsAccepted(InTwo, "Urges all;\nAsks States;")),
            new DraftEvent.ClauseSplit(ClauseNo(4), Version(2), "Urges all;", [new(ClauseNo(20), "Asks States;")], Through()));

    [TestCase("Urges all States;")]
    [TestCase("Urges;\nAsks;\nInvites;")]
    public void As_many_paragraphs_as_parts_are_needed(string text) =>
        WithTabled(InTwo).When(Accept(1, text)).ThenRefused(new Refusal.NothingToSplit());

    [Test]
    public void A_part_needs_words() => WithTabled(InTwo).When(Accept(1, "Urges;\n")).ThenRefused(new Refusal.EmptyText());

    [Test]
    public void Of_words_that_moved_on_is_behind() =>
        WithTabled(InTwo).With(Revised(4, 2, "Urges States;")).When(Accept(2)).ThenRefused(new Refusal.AmendmentBehind("OP2", Version(1), Version(2)));

    [Test]
    public void Of_a_clause_that_went_away_is_refused() =>
        WithTabled(InTwo).With(Deleted(4)).When(Accept()).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void Of_an_agreed_clause_is_refused() =>
        WithTabled(InTwo).With(new DraftEvent.ClauseAgreed(ClauseNo(4), Version(1), false)).When(Accept()).ThenRefused(new Refusal.ClauseIsAgreed("OP2"));

    [Test]
    public void Into_one_is_refused() =>
        Given(Text).When(Prepare(ByFrance, InTwo with { Parts = [InTwo.Parts[0]] })).ThenRefused(new Refusal.NothingToSplit());

    [Test]
    public void A_first_part_that_is_not_the_clause_is_refused() =>
        Given(Text).When(Prepare(ByFrance, InTwo with { Parts = [.. InTwo.Parts.Reverse()] })).ThenRefused(new Refusal.NothingToSplit());

    [TestCase(4)]
    [TestCase(5)]
    public void A_part_with_a_taken_identity_is_refused(int taken) =>
        Given(Text)
            .When(Prepare(ByFrance, InTwo with { Parts = InTwo.Parts.SetItem(1, new(ClauseNo(taken), "Asks;")) }))
            .ThenRefused(new Refusal.AlreadyExists("clause"));

    [Test]
    public void A_part_that_another_change_brings_in_is_refused()
    {
        var other = new Change.Split(
            ChangeNo(2), ClauseNo(5), Version(1), "Remains seized.", [new(ClauseNo(5), "Remains;"), new(ClauseNo(20), "seized.")]);
        Given(Text).When(Prepare(ByFrance, InTwo, other)).ThenRefused(new Refusal.ClauseNamedTwice("OP3"));
        Given(Text).When(Prepare(ByFrance, InTwo, Demands with { Id = ChangeNo(2) })).ThenRefused(new Refusal.ClauseNamedTwice("The new clause"));
        Given(Text).When(Prepare(ByFrance, Demands with { Id = ChangeNo(2) }, InTwo)).ThenRefused(new Refusal.AlreadyExists("clause"));
    }

    [Test]
    public void A_part_without_words_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, InTwo with { Parts = InTwo.Parts.SetItem(1, new(ClauseNo(20), " ")) }))
            .ThenRefused(new Refusal.EmptyText());

    [Test]
    public void From_an_old_version_is_refused_as_stale() =>
        Given([.. Text, Revised(4, 2, "Urges States;")])
            .When(Prepare(ByFrance, InTwo))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void Of_a_clause_never_there_is_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, InTwo with { Clause = ClauseNo(9), Parts = InTwo.Parts.SetItem(0, new(ClauseNo(9), "Urges;")) }))
            .ThenRefused(new Refusal.NoSuchClause(ClauseNo(9)));
}
