using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class ProposingAnAlternativeTests : AmendmentSpec
{
    private static readonly Change.Alternative Instead = new(ChangeNo(1), ClauseNo(4), Version(1), "Urges all States;", "Thanks the Secretary-General;");

    [Test]
    public void It_keeps_the_words_of_the_clause_it_is_to_replace() =>
        Given(Text).When(Prepare(ByFrance, Instead)).Then([InRoomOf(France, Prepared(Instead))]);

    [Test]
    public void Its_base_stays_when_the_clause_has_moved_on() =>
        Given([InCouncil([.. Text, Revised(4, 2, "Urges States;")]), InRoomOf(France, Prepared(Instead))])
            .When(Prepare(ByFrance, Instead with { Text = "Thanks all;" }))
            .Then([InRoomOf(France, new DraftEvent.AmendmentWorded(AmendmentNo(1), [Instead with { Text = "Thanks all;" }], null))]);

    [Test]
    public void Accepted_the_clause_has_its_words() =>
        WithTabled(Instead).When(Accept()).Then(
            Accepted(AsAccepted(Instead)), new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Thanks the Secretary-General;", Through()));

    [Test]
    public void As_modified_the_clause_has_the_words_given() =>
        WithTabled(Instead).When(Accept(1, "Thanks all;")).Then(
            Accepted(AsAccepted(Instead, "Thanks all;")), new DraftEvent.ClauseRevised(ClauseNo(4), Version(2), "Thanks all;", Through()));

    [Test]
    public void Once_another_stands_in_the_text_it_is_behind() =>
        Given([.. Text, Tabled(Instead), TabledAs(2, Instead with { Text = "Thanks all;" })])
            .After(Accept(amendment: 2))
            .When(Accept(2))
            .ThenRefused(new Refusal.AmendmentBehind("OP2", Version(1), Version(2)));

    [Test]
    public void Of_a_clause_that_went_away_is_refused() =>
        WithTabled(Instead).With(Deleted(4)).When(Accept()).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void Of_a_clause_no_longer_there_is_refused() =>
        Given([.. Text, Deleted(4)]).When(Prepare(ByFrance, Instead)).ThenRefused(new Refusal.ClauseGone("OP2"));

    [Test]
    public void From_an_old_version_is_refused_as_stale() =>
        Given([.. Text, Revised(4, 2, "Urges States;")])
            .When(Prepare(ByFrance, Instead))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void Without_words_is_refused() =>
        Given(Text).When(Prepare(ByFrance, Instead with { Text = "" })).ThenRefused(new Refusal.EmptyText());

    [Test]
    public void The_clauses_own_words_are_no_alternative() =>
        Given([InCouncil(Text), InRoomOf(France, Prepared(Instead with { Text = Instead.Was }))])
            .When(new DraftCommand.TableAmendment(ByFrance, AmendmentNo(1)))
            .ThenRefused(new Refusal.NoChange());

    [Test]
    public void Two_of_one_amendment_are_refused() =>
        Given(Text)
            .When(Prepare(ByFrance, Instead, Instead with { Id = ChangeNo(2), Text = "Thanks all;" }))
            .ThenRefused(new Refusal.ClauseNamedTwice("OP2"));
}
