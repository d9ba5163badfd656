using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Amendments;

/// <summary>France's amendment 1 has other words for OP2 and deletes OP3; Pakistan's amendment 2 has other words for its first change.</summary>
public sealed class AmendingAnAmendmentTests : AmendmentSpec
{
    private static readonly ImmutableList<Authorship> OfPakistan = [new(Pakistan, AuthorshipRole.MainSponsor)];

    private static readonly Change.Amend Shorter = new(ChangeNo(2), ChangeNo(1), ClauseNo(4), "Calls upon all States;", "Calls upon States;");

    private static readonly DraftEvent.AmendmentTabled Sub = new(AmendmentNo(2), OfPakistan, [Shorter], null, null, AmendmentNo(1));

    private static readonly Change.Delete WithoutTheLast = new(ChangeNo(3), ClauseNo(5), Version(1), "Remains seized.");

    private static readonly DraftHistory Amended = WithTabled(CallsUpon, WithoutTheLast);

    private static readonly DraftHistory WithSub = Amended.With(Sub);

    private static readonly DraftEvent.AmendmentWithdrawn Withdrawn = new(AmendmentNo(1));

    [Test]
    public void It_keeps_the_words_that_it_amends() =>
        Amended.When(PrepareSub(Shorter)).Then([InRoomOf(Pakistan, Begun)]);

    [Test]
    public void Its_words_are_put_to_use_again_on_the_same_base() =>
        Amended.With(InRoomOf(Pakistan, Begun), ByPakistan).When(PrepareSub(Shorter with { Text = "Calls;" })).Then([
            InRoomOf(Pakistan, new DraftEvent.AmendmentWorded(AmendmentNo(2), [Shorter with { Text = "Calls;" }], null))]);

    [Test]
    public void The_Council_sees_it_beside_the_clause_and_in_the_amendment()
    {
        var tabled = Amended.With(InRoomOf(Pakistan, Begun), ByPakistan);
        tabled.When(TableSub).Then([InCouncil(Sub), InRoomOf(Pakistan, Sub)]);

        var council = tabled.After(TableSub).Council!;
        Assert.That(council.Find(AmendmentNo(1))!.AmendedBy, Is.EqualTo([AmendmentNo(2)]));
        Assert.That(council.Touching(ClauseNo(4)).Select(amendment => amendment.Id), Is.EqualTo([AmendmentNo(1), AmendmentNo(2)]));
        Assert.That(council.OpenAt(ClauseNo(4)), Is.EqualTo(2));
    }

    [Test]
    public void The_submitter_may_amend_its_own() =>
        Amended.When(PrepareSub(Shorter) with { By = ByFrance }).Then([InRoomOf(France, Begun with { Authors = OfFrance })]);

    [Test]
    public void A_title_that_is_proposed_may_be_amended()
    {
        var title = new Change.Retitle(ChangeNo(1), "Stabilization force", "Mission");
        var sub = new Change.Amend(ChangeNo(2), ChangeNo(1), null, "Mission", "Office");
        WithTabled(title).When(PrepareSub(sub)).Then([InRoomOf(Pakistan, Begun with { Changes = [sub] })]);
        WithTabled(title).When(PrepareSub(sub with { Text = " " })).ThenRefused(new Refusal.NotABlank("working title"));
    }

    [Test]
    public void Accepted_its_words_go_into_the_amendment_and_not_into_the_text([Values("USA", "FRA")] string by)
    {
        var accept = AcceptSub() with { By = ActingFor.Of(MemberState.Parse(by, null)) };
        WithSub.When(accept).Then(
            Accepted(2, AsAccepted(Shorter)),
            new DraftEvent.ChangeAmended(AmendmentNo(1), ChangeNo(1), "Calls upon States;", Through(2, 2)));

        var council = WithSub.After(accept).Council!;
        Assert.That(council.Find(AmendmentNo(2))!.Status, Is.EqualTo("accepted"));
        Assert.That(council.Find(AmendmentNo(1)), Has.Property("Changes").EqualTo(new Change[] { CallsUpon with { Text = "Calls upon States;" }, WithoutTheLast }));
        Assert.That(council.Find(ClauseNo(4))!.Text, Is.EqualTo("Urges all States;"));
    }

    [Test]
    public void As_modified_the_amendment_has_the_words_given() =>
        WithSub.When(AcceptSub("Calls;")).Then(
            Accepted(2, AsAccepted(Shorter, "Calls;")),
            new DraftEvent.ChangeAmended(AmendmentNo(1), ChangeNo(1), "Calls;", Through(2, 2)));

    [Test]
    public void With_the_words_that_the_amendment_has_meanwhile_it_changes_nothing() =>
        Overtaken("Calls;").When(AcceptSub("Calls;")).Then(Accepted(2, AsAccepted(Shorter, "Calls;")));

    [Test]
    public void Behind_another_sub_amendment_it_needs_a_decision() =>
        Overtaken("Calls;").When(AcceptSub()).ThenRefused(new Refusal.NeedsDecision("amendment 1"));

    [Test]
    public void Carried_over_it_is_accepted_on_the_words_that_now_stand() =>
        Overtaken("Calls now upon all States;")
            .When(AcceptChanges(2, new ChangeAcceptance(ChangeNo(2), Carried: new CarriedWords("Calls now upon States;", []))))
            .Then(
                Accepted(2, AsAccepted(Shorter, carried: "Calls now upon States;")),
                new DraftEvent.ChangeAmended(AmendmentNo(1), ChangeNo(1), "Calls now upon States;", Through(2, 2)));

    [Test]
    public void A_co_sponsor_of_the_amended_one_may_not_accept_it() =>
        WithSub.With(new DraftEvent.CoSponsorJoined(AmendmentNo(1), Kenya))
            .When(AcceptSub() with { By = ByKenya })
            .ThenRefused(new Refusal.NotPenholder("United States of America"));

    [Test]
    public void Its_own_submitter_may_not_accept_it() =>
        WithSub.When(AcceptSub() with { By = ByPakistan }).ThenRefused(new Refusal.NotPenholder("United States of America"));

    [Test]
    public void Its_words_must_be_a_clauses() =>
        WithSub.When(AcceptSub("a\nb")).ThenRefused(new Refusal.LineBreak());

    [TestCase("accepted", "accepted")]
    [TestCase("rejected", "rejected")]
    [TestCase("withdrawn", "withdrawn")]
    public void It_lapses_once_the_amended_one_is_settled(string settled, string status)
    {
        var council = WithSub.After(Settling(settled)).Council!;
        Assert.That(council.Find(AmendmentNo(1))!.Status, Is.EqualTo(status));
        Assert.That(council.Find(AmendmentNo(2))!.Status, Is.EqualTo("lapsed"));
        Assert.That((council.OpenAmendments, council.OpenAt(ClauseNo(4))), Is.EqualTo((0, 0)));
    }

    [TestCase("accepted")]
    [TestCase("rejected")]
    [TestCase("withdrawn")]
    public void It_comes_back_once_the_amended_one_is_open_again(string settled)
    {
        DraftCommand reopen = settled == "withdrawn"
            ? new DraftCommand.TakeOverAmendment(ByPakistan, AmendmentNo(1))
            : new DraftCommand.RevertDecision(ByPenholder, AmendmentNo(1), []);
        var council = WithSub.After(Settling(settled)).After(reopen).Council!;
        Assert.That(council.Find(AmendmentNo(2))!.Status, Is.EqualTo("tabled"));
        Assert.That((council.OpenAmendments, council.OpenAt(ClauseNo(4))), Is.EqualTo((2, 2)));
    }

    [Test]
    public void It_lapses_with_the_only_change_that_it_amends_and_comes_back_with_it()
    {
        var decided = WithSub.After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1))));
        Assert.That(decided.Council!.Find(AmendmentNo(1))!.Status, Is.EqualTo("decided in part"));
        Assert.That(decided.Council!.Find(AmendmentNo(2))!.Status, Is.EqualTo("lapsed"));
        Assert.That(
            decided.After(new DraftCommand.RevertDecision(ByPenholder, AmendmentNo(1), [])).Council!.Find(AmendmentNo(2))!.Status,
            Is.EqualTo("tabled"));
    }

    [Test]
    public void A_decision_on_another_change_leaves_it_open() => Assert.That(
        WithSub.After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(3)))).Council!.Find(AmendmentNo(2))!.Status, Is.EqualTo("tabled"));

    [Test]
    public void One_to_it_lapses_and_comes_back_with_it()
    {
        var further = new DraftEvent.AmendmentTabled(
            AmendmentNo(3),
            OfFrance,
            [new Change.Amend(ChangeNo(4), ChangeNo(2), ClauseNo(4), "Calls upon States;", "Calls;")],
            null,
            null,
            AmendmentNo(2));
        var withdrawn = WithSub.With(further, Withdrawn);
        Assert.That(withdrawn.Council!.Find(AmendmentNo(3))!.Status, Is.EqualTo("lapsed"));
        var back = withdrawn.After(new DraftCommand.TakeOverAmendment(ByPakistan, AmendmentNo(1)));
        Assert.That(back.Council!.Find(AmendmentNo(3))!.Status, Is.EqualTo("tabled"));
    }

    [Test]
    public void To_an_amendment_that_is_settled_is_refused() =>
        Amended.With(Withdrawn).When(PrepareSub(Shorter)).ThenRefused(new Refusal.AmendedOneSettled("withdrawn"));

    [Test]
    public void To_an_amendment_that_nobody_tabled_is_refused() =>
        Given(Text).When(PrepareSub(Shorter)).ThenRefused(new Refusal.NoSuchAmendment(AmendmentNo(1)));

    [Test]
    public void To_a_change_that_the_amendment_does_not_have_is_refused() =>
        Amended.When(PrepareSub(Shorter with { Of = ChangeNo(9) })).ThenRefused(new Refusal.NoSuchChange());

    [Test]
    public void To_a_change_without_words_is_refused() =>
        Amended.When(PrepareSub(Shorter with { Of = ChangeNo(3) })).ThenRefused(new Refusal.NoSuchChange());

    [Test]
    public void To_a_change_that_is_decided_is_refused() =>
        Amended.After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1)))).When(PrepareSub(Shorter)).ThenRefused(new Refusal.NoSuchChange());

    [Test]
    public void Without_words_is_refused() =>
        Amended.When(PrepareSub(Shorter with { Text = "" })).ThenRefused(new Refusal.EmptyText());

    [Test]
    public void To_one_change_twice_is_refused() =>
        Amended.When(PrepareSub(Shorter, Shorter with { Id = ChangeNo(5) })).ThenRefused(new Refusal.ClauseNamedTwice("OP2"));

    [Test]
    public void A_change_of_the_text_in_it_is_refused() =>
        Amended.When(PrepareSub(Shorter, WithoutTheLast)).ThenRefused(new Refusal.SubAmendmentOnly());

    [Test]
    public void A_change_of_an_amendment_in_one_to_the_text_is_refused() =>
        Amended.When(PrepareSub(Shorter) with { Amends = null }).ThenRefused(new Refusal.NoSuchChange());

    [Test]
    public void Words_that_change_nothing_are_not_tabled() =>
        Amended.With(InRoomOf(Pakistan, Begun with { Changes = [Shorter with { Text = Shorter.Was }] }), ByPakistan)
            .When(TableSub)
            .ThenRefused(new Refusal.NoChange());

    [Test]
    public void Once_the_amended_one_is_settled_it_is_not_tabled() =>
        Amended.With(InRoomOf(Pakistan, Begun), ByPakistan).With(Withdrawn).When(TableSub).ThenRefused(new Refusal.AmendedOneSettled("withdrawn"));

    [Test]
    public void Once_the_change_is_decided_it_is_not_tabled() =>
        Amended.With(InRoomOf(Pakistan, Begun), ByPakistan)
            .After(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1))))
            .When(TableSub)
            .ThenRefused(new Refusal.AmendedOneSettled("decided on that change"));

    [Test]
    public void Lapsed_it_can_not_be_accepted() =>
        WithSub.With(Withdrawn).When(AcceptSub()).ThenRefused(new Refusal.AlreadySettled("lapsed"));

    [Test]
    public void A_decision_on_it_is_not_taken_back() =>
        WithSub.After(AcceptSub())
            .When(new DraftCommand.RevertDecision(ByPenholder, AmendmentNo(2), []))
            .ThenRefused(new Refusal.NotDecided("accepted"));

    private static DraftEvent.AmendmentPrepared Begun => new(AmendmentNo(2), OfPakistan, [Shorter], null, null, AmendmentNo(1));

    private static DraftCommand.TableAmendment TableSub => new(ByPakistan, AmendmentNo(2));

    private static DraftCommand.PrepareAmendment PrepareSub(params Change[] changes) =>
        Prepare(ByPakistan, changes) with { Amendment = AmendmentNo(2), Amends = AmendmentNo(1) };

    private static DraftCommand.AcceptAmendment AcceptSub(string? text = null) => AcceptChanges(2, new ChangeAcceptance(ChangeNo(2), Text: text));

    // The amendment has other words through a third one meanwhile.
    private static DraftHistory Overtaken(string text)
    {
        var change = Shorter with { Id = ChangeNo(4), Text = text };
        return WithSub.With(
            Sub with { Amendment = AmendmentNo(3), Changes = [change] },
            Accepted(3, AsAccepted(change)),
            new DraftEvent.ChangeAmended(AmendmentNo(1), ChangeNo(1), text, Through(3, 4)));
    }

    private static DraftCommand Settling(string how) => how switch
    {
        "accepted" => AcceptChanges(1),
        "rejected" => new DraftCommand.RejectAmendment(ByPenholder, AmendmentNo(1), "No.", []),
        _ => new DraftCommand.WithdrawAmendment(ByFrance, AmendmentNo(1)),
    };
}
