using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Amendments;

/// <summary>What a change says on a text that has moved on is worked out elsewhere; the rules hold that it was worked out on this text.</summary>
public sealed class AcceptingCarriedWordsTests : AmendmentSpec
{
    private static readonly ClauseEdit OnVersionTwo = new ClauseEdit.Revise(ClauseNo(4), Version(2), "Calls upon States;");

    [Test]
    public void They_are_what_was_proposed_and_nobodys_addition()
    {
        var history = WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"));
        history.When(Carry("Calls upon States;", OnVersionTwo)).Then(
            Accepted(AsAccepted(CallsUpon, carried: "Calls upon States;")),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Calls upon States;", Through()));
        Assert.That(history.After(Carry("Calls upon States;", OnVersionTwo)).Council!.Find(AmendmentNo(1))!.Status, Is.EqualTo("accepted"));
    }

    [Test]
    public void Words_given_by_hand_are_kept_beside_what_it_was_carried_over_to()
    {
        var history = WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"));
        var accept = AcceptChanges(1, new ChangeAcceptance(
            ChangeNo(1), Version(2), "Calls;", new CarriedWords("Calls upon States;", [new ClauseEdit.Revise(ClauseNo(4), Version(2), "Calls;")])));
        history.When(accept).Then(
            Accepted(AsAccepted(CallsUpon, "Calls;", "Calls upon States;")),
            new DraftEvent.ClauseRevised(ClauseNo(4), Version(3), "Calls;", Through()));
        Assert.That(history.After(accept).Council!.Find(AmendmentNo(1))!.Status, Is.EqualTo("accepted as modified"));
    }

    [Test]
    public void What_the_text_says_already_is_accepted_without_an_edit() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Calls upon all States;")).When(Carry("Calls upon all States;")).Then(Accepted(AsAccepted(CallsUpon)));

    [Test]
    public void A_deletion_of_a_clause_that_is_gone_is_contained() =>
        WithTabled(WithoutIt).With(Deleted(4)).When(Carry(null)).Then(Accepted(AsAccepted(WithoutIt)));

    [Test]
    public void A_clause_that_is_gone_may_come_back_with_them() =>
        WithTabled(CallsUpon).With(Deleted(4)).When(Carry("Calls upon all States;", new ClauseEdit.Reinstate(ClauseNo(4), "Calls upon all States;"))).Then(
            Accepted(AsAccepted(CallsUpon)),
            new DraftEvent.ClauseReinstated(ClauseNo(4), Version(2), "Calls upon all States;", Through()));

    [Test]
    public void Worked_out_on_an_older_text_they_are_stale() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"), Revised(4, 3, "Asks States;"))
            .When(Carry("Calls upon States;", OnVersionTwo))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(2), Version(3)));

    [Test]
    public void Seen_on_an_older_text_they_are_stale() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"))
            .When(AcceptChanges(1, new ChangeAcceptance(ChangeNo(1), Version(1), null, new CarriedWords("Calls upon States;", [OnVersionTwo]))))
            .ThenRefused(new Refusal.StaleVersion("OP2", Version(1), Version(2)));

    [Test]
    public void An_agreed_clause_is_protected_from_them() =>
        WithTabled(CallsUpon).With(Revised(4, 2, "Urges States;"), new DraftEvent.ClauseAgreed(ClauseNo(4), Version(2), false))
            .When(Carry("Calls upon States;", OnVersionTwo))
            .ThenRefused(new Refusal.ClauseIsAgreed("OP2"));

    private static DraftCommand.AcceptAmendment Carry(string? text, params ImmutableList<ClauseEdit> edits) =>
        AcceptChanges(1, new ChangeAcceptance(ChangeNo(1), null, null, new CarriedWords(text, edits)));
}
