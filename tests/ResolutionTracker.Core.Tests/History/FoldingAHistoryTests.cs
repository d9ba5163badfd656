using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class FoldingAHistoryTests : DraftSpec
{
    private static readonly Change Reword = new Change.Reword(ChangeNo(1), ClauseNo(1), Version(1), "Decides;", "Urges;");
    private static readonly DraftEvent.AmendmentTabled Tabled = new(AmendmentNo(1), [new(France, AuthorshipRole.MainSponsor)], [Reword], null);
    private static readonly DraftEvent.AmendmentPrepared Prepared = new(AmendmentNo(1), Tabled.Authors, [Reword], null);
    private static readonly DraftEvent.AmendmentWithdrawn Withdrawn = new(AmendmentNo(1));
    private static readonly DraftEvent.AmendmentAccepted Accepted = new(
        AmendmentNo(1), [new(ChangeNo(1), ClauseNo(1), Version(1), "Decides;", "Urges;", "Urges;")]);

    private static readonly DraftHistory Text = Given(Opened, Inserted(1, 0, "Decides;"), Inserted(2, 1, "Urges."), ZeroDraft);
    private static readonly DraftHistory Ended = Text.With(Tabled, new DraftEvent.StageEntered(DraftStage.Adopted));

    private static IEnumerable<TestCaseData> Impossible()
    {
        yield return Case("Nothing before the opening", DraftHistory.Empty, ZeroDraft);
        yield return Case("A second opening", Text, Opened);
        yield return Case("A second base", Text.With(new DraftEvent.BaseTextNamed("a", null)), new DraftEvent.BaseTextNamed("b", null));
        yield return Case("A base after the zero draft", Text, new DraftEvent.BaseTextNamed("a", null));
        yield return Case("A clause a second time", Text, Inserted(1, 2, "Decides;"));
        yield return Case("A clause after none", Text, Inserted(3, 9, "Decides;"));
        yield return Case("New words of no clause", Text, Revised(9, 2));
        yield return Case("New words of a deleted clause", Text.With(Deleted(1, 1)), Revised(1, 2));
        yield return Case("A version left out", Text, Revised(1, 3));
        yield return Case("A version twice", Text, Revised(1, 1));
        yield return Case("A deletion of no clause", Text, Deleted(9, 1));
        yield return Case("A deletion twice", Text.With(Deleted(1, 1)), Deleted(1, 1));
        yield return Case("A deletion of another version", Text, Deleted(1, 2));
        yield return Case("A revision left out", Text, new DraftEvent.RevisionIssued(2, "Rev.2"));
        yield return Case("A revision twice", Text, ZeroDraft);
        yield return Case("The stage it has", Text, new DraftEvent.StageEntered(DraftStage.Zero));
        yield return Case("A way back to the zero draft", Text.With(new DraftEvent.StageEntered(DraftStage.InBlue)), new DraftEvent.StageEntered(DraftStage.Zero));
        yield return Case("A stage after the end", Ended, new DraftEvent.StageEntered(DraftStage.InBlue));
        yield return Case("New words after the end", Ended, Revised(1, 2));
        yield return Case("A clause after the end", Ended, Inserted(3, 2, "Decides;"));
        yield return Case("A deletion after the end", Ended, Deleted(1, 1));
        yield return Case("A revision after the end", Ended, new DraftEvent.RevisionIssued(1, "Rev.1"));
        yield return Case("A title after the end", Ended, new DraftEvent.WorkingTitleChanged("a"));
        yield return Case("A withdrawal after the end", Ended, Withdrawn);
        yield return Case("A sponsor twice", Text, new DraftEvent.SponsorJoined(UnitedStates));
        yield return Case("A sponsor from outside", Text, new DraftEvent.SponsorJoined(Kenya));
        yield return Case("A sponsor that was none leaves", Text, new DraftEvent.SponsorLeft(France));
        yield return Case("A member admitted", Text, new DraftEvent.StateAdmitted(France, false));
        yield return Case("A state admitted twice alike", Text.With(new DraftEvent.StateAdmitted(Kenya, true)), new DraftEvent.StateAdmitted(Kenya, true));
        yield return Case("The Secretariat admitted twice", Text.With(new DraftEvent.SecretariatAdmitted()), new DraftEvent.SecretariatAdmitted());
        yield return Case("Opened up to nothing", Text, new DraftEvent.OpenedToObservers(0));
        yield return Case("Opened up to what has not happened", Text, new DraftEvent.OpenedToObservers(5));
        yield return Case("What was opened taken back", Text.With(new DraftEvent.OpenedToObservers(3)), new DraftEvent.OpenedToObservers(2));
        yield return Case("Tabled twice", Text.With(Tabled), Tabled);
        yield return Case("Tabled without a change", Text, Tabled with { Changes = [] });
        yield return Case("Tabled by nobody", Text, Tabled with { Authors = [] });
        yield return Case("Accepted untabled", Text, Accepted);
        yield return Case("Rejected untabled", Text, new DraftEvent.AmendmentRejected(AmendmentNo(1), "No."));
        yield return Case("Withdrawn untabled", Text, Withdrawn);
        yield return Case("Accepted after it was withdrawn", Text.With(Tabled, Withdrawn), Accepted);
        yield return Case("Accepted other changes than were tabled", Text.With(Tabled), Accepted with { Changes = [] });
        yield return Case(
            "Words through an amendment that was not accepted",
            Text.With(Tabled),
            Revised(1, 2) with { Through = new ChangeReference(AmendmentNo(1), ChangeNo(1)) });
        yield return Case("Preparation before the Council", Text, Prepared);
        yield return Case("Wording before the Council", Text, new DraftEvent.AmendmentWorded(AmendmentNo(1), [Reword], null));
        yield return Case("Giving up before the Council", Text, new DraftEvent.PreparationEnded(AmendmentNo(1)));
    }

    [TestCaseSource(nameof(Impossible))]
    public void What_no_decision_wrote_stops_the_replay(DraftHistory history, DraftEvent next) => Assert.That(
        () => history.With(next).Council, Throws.TypeOf<InconsistentHistoryException>());

    private static IEnumerable<TestCaseData> ImpossibleInARoom()
    {
        var begun = Given([InRoomOf(France, Prepared)]);
        yield return Case("Begun twice", begun, Prepared);
        yield return Case("Worded before it was begun", DraftHistory.Empty, new DraftEvent.AmendmentWorded(AmendmentNo(1), [Reword], null));
        yield return Case("Given up before it was begun", DraftHistory.Empty, new DraftEvent.PreparationEnded(AmendmentNo(1)));
        yield return Case("Tabled before it was begun", DraftHistory.Empty, Tabled);
        yield return Case("Begun by another state", DraftHistory.Empty, Prepared with { Authors = [new(Pakistan, AuthorshipRole.MainSponsor)] });
        yield return Case("Begun by nobody", DraftHistory.Empty, Prepared with { Authors = [] });
        yield return Case("Begun without a change", DraftHistory.Empty, Prepared with { Changes = [] });
        yield return Case("Worded away", begun, new DraftEvent.AmendmentWorded(AmendmentNo(1), [], null));
        yield return Case("Tabled with other words", begun, Tabled with { Changes = [Reword with { Id = ChangeNo(2) }] });
        yield return Case("Withdrawn in the room", begun, Withdrawn);
        yield return Case("A draft opened in the room", DraftHistory.Empty, Opened);
        yield return Case("A clause in the room", begun, Inserted(1, 0, "Decides;"));
    }

    [TestCaseSource(nameof(ImpossibleInARoom))]
    public void What_no_decision_wrote_stops_the_replay_of_a_delegations_room(DraftHistory history, DraftEvent next) => Assert.That(
        () => history.With(InRoomOf(France, next)).RoomOf(France), Throws.TypeOf<InconsistentHistoryException>());

    [Test]
    public void An_event_of_another_draft_stops_the_replay()
    {
        var next = Text.With(new DraftEvent.SecretariatAdmitted()).Recorded[^1];
        Assert.That(
            () => Draft.Evolve(Text.Council, next with { Draft = new DraftId(Guid.Empty) }), Throws.TypeOf<InconsistentHistoryException>());
    }

    [Test]
    public void An_event_of_another_room_stops_the_replay()
    {
        var next = Text.With(InRoomOf(France, Prepared)).Recorded[^1];
        Assert.That(() => Draft.Evolve(Text.Council, next), Throws.TypeOf<InconsistentHistoryException>());
        Assert.That(() => DelegationRoom.Empty(Pakistan).After(next), Throws.TypeOf<InconsistentHistoryException>());
        Assert.That(() => DelegationRoom.Empty(France).After(Text.Recorded[0]), Throws.TypeOf<InconsistentHistoryException>());
    }

    [TestCase(-1)]
    [TestCase(1)]
    public void A_hole_or_a_repetition_stops_the_replay(int off)
    {
        var next = Text.With(new DraftEvent.SecretariatAdmitted()).Recorded[^1];
        Assert.That(() => Draft.Evolve(Text.Council, next with { Position = next.Position + off }), Throws.TypeOf<InconsistentHistoryException>());
        var begun = Given([InRoomOf(France, Prepared)]).Recorded[0];
        Assert.That(() => DelegationRoom.Empty(France).After(begun with { Position = 1 + off }), Throws.TypeOf<InconsistentHistoryException>());
    }

    private static DraftEvent.ClauseRevised Revised(int clause, int version) => new(ClauseNo(clause), Version(version), "Other words;", null);

    private static DraftEvent.ClauseDeleted Deleted(int clause, int version) => new(ClauseNo(clause), Version(version), null);

    private static TestCaseData Case(string name, DraftHistory history, DraftEvent next) =>
        new TestCaseData(history, next).SetArgDisplayNames(name);
}
