using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>Where a place is, and what the text reads like when it is taken over.</summary>
public sealed class TakingConsequencesOverTests : ConsequenceSpec
{
    private const string Before = "Decides to extend the mandate of UNIFIL until 31 October 2025;";
    private const string After = "Decides to extend the mandate of MINUSMA until 31 December 2025;";
    private const string Twice = "Requests UNIFIL to report by 31 October 2025, and calls upon UNIFIL to do so in full;";

    [Test]
    public void A_place_says_which_words_of_which_version_and_how_the_clause_would_read()
    {
        var draft = Text("en", After, "Thanks UNIFIL;");
        Assert.That(
            ConsequentialChanges.Of(Before, After, draft),
            Is.EqualTo(
            [
                new ConsequentialPlace.InClause(
                    ClauseNo(2), Version(1), new ConsequentialChange(ConsequentialKind.Term, "UNIFIL", "MINUSMA"), 7, 13, "Thanks MINUSMA;"),
            ]));
    }

    [Test]
    public void Two_places_of_a_clause_are_taken_over_one_by_one_or_together()
    {
        var places = ConsequentialChanges.Of(Before, After, Text("en", After, Twice));
        Assert.Multiple(() =>
        {
            Assert.That(places.Select(place => place.Wording), Is.EqualTo(
            [
                "Requests MINUSMA to report by 31 October 2025, and calls upon UNIFIL to do so in full;",
                "Requests UNIFIL to report by 31 December 2025, and calls upon UNIFIL to do so in full;",
                "Requests UNIFIL to report by 31 October 2025, and calls upon MINUSMA to do so in full;",
            ]));
            Assert.That(places.Select(place => ConsequentialChanges.Apply(Twice, [place])), Is.EqualTo(places.Select(place => place.Wording)));
            Assert.That(
                ConsequentialChanges.Apply(Twice, [places[2], places[0]]),
                Is.EqualTo("Requests MINUSMA to report by 31 October 2025, and calls upon MINUSMA to do so in full;"));
            Assert.That(
                ConsequentialChanges.Apply(Twice, places),
                Is.EqualTo("Requests MINUSMA to report by 31 December 2025, and calls upon MINUSMA to do so in full;"));
            Assert.That(ConsequentialChanges.Apply(Twice, []), Is.EqualTo(Twice));
        });
    }

    [Test]
    public void A_place_is_not_taken_over_where_other_words_stand_there_now()
    {
        var places = ConsequentialChanges.Of(Before, After, Text("en", After, Twice));
        Assert.Multiple(() =>
        {
            Assert.That(ConsequentialChanges.Apply("Urges" + Twice, places), Is.Null);
            Assert.That(ConsequentialChanges.Apply("UNIFIL", places), Is.Null);
            Assert.That(ConsequentialChanges.Apply(Twice, [places[0], places[0]]), Is.Null);
        });
    }

    [TestCase(Before, After, Twice, "Thanks UNIFIL for its work until 31 October 2025.")]
    [TestCase(
        "Requests the Mission to report;", "Requests the United Nations Mission in Mali to report;", "Thanks the Mission;", "The Mission, the Mission in Chad.")]
    [TestCase("Supports Mali;", "Supports the Government of Mali;", "Thanks Mali and the people of Mali;", "Mali, Niger and Mali.")]
    [TestCase("Thanks the Council;", "Thanks the Security Council;", "The Council and the European Council", "the Council’s report")]
    public void After_all_are_taken_over_nothing_is_left(string before, string after, params string[] others)
    {
        var draft = Text("en", [after, .. others]);
        var places = ConsequentialChanges.Of(before, after, draft);
        Assert.Multiple(() =>
        {
            Assert.That(places, Is.Not.Empty);
            Assert.That(ConsequentialChanges.Of(before, after, ConsequenceLaws.WithAll(places, draft)), Is.Empty);
        });
    }

    [Test]
    public void Open_amendments_follow_the_text_in_the_order_of_their_tabling()
    {
        var draft = Given(
            Opened, Inserted(1, 0, Before), Inserted(2, 1, Twice), Inserted(3, 2, "Thanks UNIFIL;"), ZeroDraft,
            Tabled(9, new Change.Delete(ChangeNo(1), ClauseNo(3), Version(1), "Thanks UNIFIL;")),
            Tabled(8, new Change.Insert(ChangeNo(2), ClauseNo(4), null, ClauseKind.Operative, 0, true, "Commends UNIFIL;")),
            Tabled(
                7,
                new Change.Insert(ChangeNo(3), ClauseNo(5), null, ClauseKind.Operative, 0, true, "Notes the weather;"),
                new Change.Reword(ChangeNo(4), ClauseNo(3), Version(1), "Thanks UNIFIL;", "Thanks UNIFIL; regrets that nobody joined UNIFIL;")),
            Tabled(6, new Change.Insert(ChangeNo(5), ClauseNo(6), null, ClauseKind.Operative, 0, true, "Regrets UNIFIL;")),
            new DraftEvent.AmendmentWithdrawn(AmendmentNo(6)),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), After, null)).Council!;
        var places = ConsequentialChanges.Of(Before, After, draft);
        Assert.Multiple(() =>
        {
            Assert.That(places.Select(Line), Is.EqualTo(
            [
                "clause 2: UNIFIL → MINUSMA", "clause 2: 31 October 2025 → 31 December 2025", "clause 2: UNIFIL → MINUSMA",
                "clause 3: UNIFIL → MINUSMA",
                "amendment 8: UNIFIL → MINUSMA", "amendment 7: UNIFIL → MINUSMA", "amendment 7: UNIFIL → MINUSMA",
            ]));
            Assert.That(
                places.OfType<ConsequentialPlace.InAmendment>().Select(place => (place.Through, place.IsInBase, place.Start, place.Wording)),
                Is.EqualTo(
                [
                    (ChangeNo(2), false, 9, "Commends MINUSMA;"),
                    (ChangeNo(4), true, 7, "Thanks MINUSMA; regrets that nobody joined UNIFIL;"),
                    (ChangeNo(4), false, 42, "Thanks UNIFIL; regrets that nobody joined MINUSMA;"),
                ]));
        });
    }

    [Test]
    public void A_deleted_clause_is_left_alone()
    {
        var draft = Given(
            Opened, Inserted(1, 0, After), Inserted(2, 1, Twice), new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null)).Council!;
        Assert.That(ConsequentialChanges.Of(Before, After, draft), Is.Empty);
    }
}
