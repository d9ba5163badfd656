using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>The acts and fields by which a dossier tells a record exactly.</summary>
public sealed class TellingWhatIsRecordedTests
{
    private const string Clause = "00000000-0000-4000-8000-0000000000c1";
    private const string Amendment = "00000000-0000-4000-8000-0000000000a1";
    private const string Change = "00000000-0000-4000-8000-0000000000b1";

    private static string Revised(string clause, string version = "2", string text = "Decides to wait until noon;") =>
        $$$"""{"room":"council","name":"clause-revised.v1","body":{"clause":"{{{clause}}}","version":{{{version}}},"text":"{{{text}}}","through":null}}""";

    private static Draft Final(params string[] acts) => Ferry.Read(acts) is DossierReading.Read read
        ? read.Final
        : throw new AssertionException(string.Join('\n', Summary.Of(Ferry.Read(acts))));

    private static string Why(params string[] acts) => Ferry.Read(acts) is DossierReading.Refused { Why: [var why] }
        ? why.Code
        : throw new AssertionException("It was read.");

    [Test]
    public void An_edit_is_the_penholders_own_drafting_of_one_clause()
    {
        var draft = Final(
            Ferry.Act("edit", "USA", "kind: reword", "clause: OP1") + "*Decides* to wait until noon;",
            Ferry.Act("edit", "USA", "kind: insert", "after: OP2", $"identities: [{Clause}]") + "*Requests* a rope at the pier;",
            Ferry.Act("edit", "USA", "kind: delete", "clause: OP3"));
        Assert.That(draft.Present.Select(clause => $"{clause.Label} {clause.Text}"), Is.EqualTo(
        [
            "PP1 Recalling the tide,", "OP1 Decides to wait until noon;", "OP2 Requests a lamp at the pier;", "OP2 bis Requests a rope at the pier;",
            "OP4 Decides to meet again.",
        ]));
        Assert.That(draft.Present.ElementAt(3).Id.ToString(), Is.EqualTo(Clause));
    }

    [Test]
    public void An_edit_by_somebody_else_is_refused() => Assert.That(
        Why(Ferry.Act("edit", "FRA", "kind: reword", "clause: OP1") + "*Decides* to wait until noon;"), Is.EqualTo("not-penholder"));

    [Test]
    public void Identities_that_are_given_are_kept()
    {
        var amendment = Final(Ferry.Lamp($"identities: [{Amendment}, {Change}]")).Amendments.Values.Single();
        Assert.That((amendment.Id.ToString(), amendment.Changes[0].Id.ToString()), Is.EqualTo((Amendment, Change)));
    }

    [Test]
    public void What_is_no_identity_is_refused() => Assert.That(Why(Ferry.Lamp("identities: [lamp]")), Is.EqualTo("bad-value"));

    [Test]
    public void A_clause_is_named_by_its_identity_too()
    {
        var id = Final().Present.ElementAt(1).Id;
        Assert.That(Final(Ferry.Act("edit", "USA", "kind: reword", $"clause: {id}") + "*Decides* to wait until noon;").Find(id)!.Text, Is.EqualTo("Decides to wait until noon;"));
    }

    [Test]
    public void A_text_is_restated_as_of_a_position()
    {
        var before = Final();
        var draft = Final(
            Ferry.Act("edit", "USA", "kind: reword", "clause: OP1") + "*Decides* to wait until noon;",
            Ferry.Act("restate", "USA", $"to: {before.Position}"));
        Assert.That(draft.Present.Select(clause => clause.Text), Is.EqualTo(before.Present.Select(clause => clause.Text)));
        Assert.That(Why(Ferry.Act("restate", "USA", "to: 999")), Is.EqualTo("no-such-revision"));
    }

    [Test]
    public void An_act_may_be_entered_after_later_ones()
    {
        var late = Ferry.Act("sponsor", "FRA", "entered-late: true").Replace("2025-11-04T09:00", "2025-11-03T10:00:00.1234567", StringComparison.Ordinal);
        Assert.That(Final(Ferry.Act("sponsor", "GBR"), late).Sponsors.Select(state => state.Code), Is.EqualTo(["GBR", "FRA"]));
        Assert.That(Why(Ferry.Act("sponsor", "GBR"), late.Replace("entered-late: true\n", "", StringComparison.Ordinal)), Is.EqualTo("out-of-order"));
    }

    [Test]
    public void Events_are_told_as_the_record_has_them()
    {
        var clause = Final().Present.ElementAt(1);
        var told = Final(Ferry.Act("recorded", "USA") + Revised(clause.Id.ToString()));
        Assert.That((told.Find(clause.Id)!.Text, told.Find(clause.Id)!.Version.Number), Is.EqualTo(("Decides to wait until noon;", 2)));
    }

    [Test]
    public void Events_that_somebody_had_no_right_to_are_refused() =>
        Assert.That(Why(Ferry.Act("recorded", "FRA") + Revised(Final().Present.ElementAt(1).Id.ToString())), Is.EqualTo("not-penholder"));

    [Test]
    public void Events_that_do_not_follow_are_refused() => Assert.Multiple(() =>
    {
        Assert.That(Why(Ferry.Act("recorded", "USA") + Revised(Final().Present.ElementAt(1).Id.ToString(), version: "7")), Is.EqualTo("does-not-follow"));
        Assert.That(Why(Ferry.Act("recorded", "USA") + Revised(Clause)), Is.EqualTo("does-not-follow"));
    });

    [Test]
    public void Words_that_no_clause_may_have_are_refused() => Assert.That(
        Why(Ferry.Act("recorded", "USA") + Revised(Final().Present.ElementAt(1).Id.ToString(), text: "Decides\\nto wait;")), Is.EqualTo("line-break"));

    [TestCase("""{"room":"council"}""")]
    [TestCase("Decides to wait.")]
    [TestCase("""{"room":"council","name":"clause-burned.v1","body":{}}""")]
    [TestCase("""{"room":"caucus","name":"secretariat-admitted.v1","body":{}}""")]
    public void What_is_no_event_is_refused(string line) => Assert.That(Why(Ferry.Act("recorded", "USA") + line), Is.EqualTo("no-event"));

    [Test]
    public void An_amendment_of_another_state_is_not_told_for_it()
    {
        var tabled = $$$"""{"room":"council","name":"amendment-withdrawn.v1","body":{"amendment":"{{{Amendment}}}"}}""";
        Assert.That(Why(Ferry.Lamp($"identities: [{Amendment}]"), Ferry.Act("recorded", "GBR") + tabled), Is.EqualTo("not-author"));
    }

    [Test]
    public void A_room_of_another_delegation_is_not_told_for_it() => Assert.That(
        Why(Ferry.Act("recorded", "GBR") + $$$"""{"room":"delegation-FRA","name":"preparation-ended.v1","body":{"amendment":"{{{Amendment}}}"}}"""),
        Is.EqualTo("may-not-propose"));

    [Test]
    public void What_is_begun_so_is_spoken_of_by_its_short_name()
    {
        var clause = Final().Present.ElementAt(1);
        var tabled = $$$"""{"room":"council","name":"amendment-tabled.v1","body":{"amendment":"{{{Amendment}}}","authors":[{"state":"FRA","role":"main-sponsor"}],"changes":[{"id":"{{{Change}}}","kind":"reword","clause":"{{{clause.Id}}}","base":1,"baseText":"{{{clause.Text}}}","text":"Decides to wait until noon;"}],"reason":null}}""";
        var told = Final(Ferry.Act("recorded", "FRA", "id: noon") + tabled, Ferry.Act("accept", "USA", "amendment: noon"));
        Assert.That(told.Find(clause.Id)!.Text, Is.EqualTo("Decides to wait until noon;"));
    }
}
