using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.AgreedLanguage;

public sealed class FindingWhoElseHasWordsTests : DraftSpec
{
    [TestCase("take all necessary measures to protect civilians", "take all necessary measures to protect civilians", true)]
    [TestCase("TAKE all necessary measures (to protect) civilians", "take all necessary measures to protect civilians", true, TestName = "Capitals and what stands between words do not count")]
    [TestCase("take all appropriate measures to protect civilians", "take all necessary measures to protect civilians", false, TestName = "A word exchanged")]
    [TestCase("take all necessary and proportionate measures to protect civilians", "take all necessary measures to protect civilians", false, TestName = "Words only in the selection")]
    [TestCase("take measures to protect civilians", "take all necessary measures to protect civilians", false, TestName = "Words only in the text")]
    [TestCase("adopt all necessary measures to protect civilians", "take all necessary measures to protect civilians", false, TestName = "The first word exchanged is told with what stands in its place")]
    [TestCase("take all necessary measures to protect refugees", "take all necessary measures to protect civilians", false, TestName = "The last word exchanged is told with what stands in its place")]
    public void The_nearest_passage_of_a_clause_is_found_and_no_more_of_it(string selected, string passage, bool isExact)
    {
        var found = Ask(selected, Council("Authorizes the force, within its means, to take all necessary measures to protect civilians; and to report to the Council;")).Single();
        Assert.That((found.Passage.Words, found.IsExact), Is.EqualTo((passage, isExact)));
    }

    [TestCase("demilitarization of the northern sector")]
    [TestCase("protect measures all to civilians necessary take")]
    [TestCase("Authorizes the Council to report")]
    public void What_is_not_near_is_not_told(string selected) =>
        Assert.That(Ask(selected, Council("Authorizes the force, within its means, to take all necessary measures to protect civilians; and to report to the Council;")), Is.Empty);

    [TestCase("zh", "决定将部队的任务期限再延长", "理事会决定将部队任务期限延长六个月；")]
    [TestCase("ar", "تمديد ولاية القوة لستة أشهر", "يقرر تَمْدِيد وِلاية قوة لستة أشهر أخرى؛")]
    [TestCase("ru", "продлить мандат миссии на шесть месяцев", "Постановляет продлить мандат Миссии на двенадцать месяцев;")]
    public void In_any_language(string language, string selected, string text) => Assert.That(Ask(selected, Council(text), language: language), Has.Length.EqualTo(1));

    [Test]
    public void The_nearest_version_is_told_and_the_one_that_stands_and_no_other_of_the_same_clause()
    {
        var history = Given([InCouncil(
            Opened,
            ZeroDraft,
            Inserted(1, 0, "Decides to extend the mandate of the mission for six months;"),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), "Decides to extend the mandate of the mission for nine months;", null),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(3), "Decides to extend the mandate of the mission for ten months;", null),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(4), "Decides, noting the report, to extend the mandate of the mission for ten months;", null))]);
        Assert.That(
            Ask("extend the mandate of the mission for nine months", history).Select(Told),
            Is.EqualTo(["extend the mandate of the mission for nine months 2–2 exact gone", "extend the mandate of the mission for ten months 3–4 near stands"]));
    }

    [Test]
    public void The_clause_in_which_the_words_were_selected_is_no_answer_but_says_since_when_it_has_them()
    {
        var history = Given([InCouncil(
            Opened,
            ZeroDraft,
            Inserted(1, 0, "Decides to wait;"),
            Inserted(2, 1, "Urges all parties to cooperate fully with the mission;"),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), "Urges all parties to cooperate fully with the mission;", null))]);
        var told = Passages("cooperate fully with the mission", history, new SelectedIn(DraftHistory.Id, ClauseNo(1), null));
        Assert.That((told.Here!.Version, told.Places.Single().Clause!.Id), Is.EqualTo((Version(2), ClauseNo(2))));
    }

    [Test]
    public void What_the_base_text_said_there_is_an_answer_where_the_clause_has_moved_on()
    {
        var history = Given([InCouncil(
            Opened,
            Inserted(1, 0, "Urges all parties to cooperate fully with the mission;") with { IsFromBase = true },
            ZeroDraft,
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), "Urges all parties to cooperate closely with the mission;", null))]);
        var told = Passages("Urges all parties to cooperate closely with the mission", history, new SelectedIn(DraftHistory.Id, ClauseNo(1), null));
        Assert.That(told.Here!.Version, Is.EqualTo(Version(2)));
        Assert.That(told.Places.Select(place => (place.Passage.Words, place.Rank)), Is.EqualTo([("Urges all parties to cooperate fully with the mission", PlaceRank.Adopted)]));
    }

    [Test]
    public void A_proposal_is_told_for_what_it_brings_and_not_for_what_it_leaves()
    {
        var history = Given([InCouncil(
            Opened,
            ZeroDraft,
            Inserted(1, 0, "Urges all parties to cooperate fully with the mission in the northern sector;"),
            Tabled(1, "Urges all parties to cooperate fully with the mission in every sector;"),
            Tabled(2, "Urges all parties to cooperate at once with the mission in the northern sector;"))]);
        Assert.That(
            Ask("Urges all parties to cooperate fully with the mission", history).Select(wording => $"{wording.Passage.Words} {wording.Shown.Amendment?.Id == AmendmentNo(2)}"),
            Is.EqualTo(["Urges all parties to cooperate fully with the mission False", "Urges all parties to cooperate at once with the mission True"]));
        Assert.That(Passages("cooperate at once with the mission", history, new SelectedIn(DraftHistory.Id, ClauseNo(1), AmendmentNo(2))).Places, Is.Empty, "its own words are no answer");
    }

    [Test]
    public void One_wording_in_several_texts_is_told_once_and_an_adopted_text_stands_for_all()
    {
        const string Words = "Decides to remain actively seized of the matter.";
        var places = new[]
        {
            Given([InCouncil(Opened, ZeroDraft, Inserted(1, 0, Words))]),
            Given([InCouncil(Opened, ZeroDraft, Inserted(1, 0, Words), new DraftEvent.StageEntered(DraftStage.Adopted))]),
            Given([InCouncil(Opened, ZeroDraft, Inserted(1, 0, "Decides to remain seized of the matter."))]),
        }.SelectMany((history, i) => Passages("decides to remain actively seized of the matter", history, null).Places.Select(place => place with { Draft = place.Draft with { Id = new DraftId(new Guid(i + 1, 0, 0, new byte[8])) } }));
        var wordings = AgreedWording.Of(places);
        Assert.That(wordings.Select(wording => (wording.IsExact, wording.Texts, wording.Shown.Rank)), Is.EqualTo([(true, 2, PlaceRank.Adopted), (false, 1, PlaceRank.Drafted)]));
    }

    [Test]
    public void Nothing_beyond_what_may_be_read_is_found_or_weighed()
    {
        var history = Council("Decides on the decommissioning of all heavy weapons;", "Requests a report on the decommissioning of all heavy weapons;");
        var sought = (SelectedWords.Sought)SelectedWords.Read("decommissioning of all heavy weapons", "en");
        Assert.That(Passages(sought, history, null, 3).Places.Select(place => place.Clause!.Id), Is.EqualTo([ClauseNo(1)]));
        Assert.That(Weights(history, 3), Is.EqualTo(Weights(Council("Decides on the decommissioning of all heavy weapons;"), 3)));

        ImmutableArray<double> Weights(DraftHistory of, long upTo)
        {
            var counts = new WordCounts(sought);
            counts.Add(IndexOf(of), upTo);
            return counts.Weights();
        }
    }

    private static string Told(AgreedWording wording) =>
        $"{wording.Passage.Words} {wording.Shown.First.Version}–{wording.Passage.Text.Version} {(wording.IsExact ? "exact" : "near")} {(wording.Shown.Stands ? "stands" : "gone")}";

    private static ImmutableArray<AgreedWording> Ask(string selected, DraftHistory history, SelectedIn? source = null, string language = "en") =>
        AgreedWording.Of(Passages((SelectedWords.Sought)SelectedWords.Read(selected, language), history, source, long.MaxValue).Places);

    private static DraftPassages Passages(string selected, DraftHistory history, SelectedIn? source) =>
        Passages((SelectedWords.Sought)SelectedWords.Read(selected, "en"), history, source, long.MaxValue);

    private static DraftPassages Passages(SelectedWords.Sought sought, DraftHistory history, SelectedIn? source, long upTo)
    {
        var index = IndexOf(history);
        var counts = new WordCounts(sought);
        counts.Add(index, upTo);
        var search = new PassageSearch(sought, counts.Weights());
        return DraftPassages.Of(history.Council!, null, [.. search.PassagesIn(search.CandidatesIn(index, upTo)).OfType<FoundPassage>()], [], source);
    }

    private static DraftEvent.AmendmentTabled Tabled(int number, string text) => new(
        AmendmentNo(number),
        [new Authorship(France, AuthorshipRole.MainSponsor)],
        [new Change.Reword(ChangeNo(number), ClauseNo(1), Version(1), "Urges all parties to cooperate fully with the mission in the northern sector;", text)],
        null);

    /// <summary>Texts, each a clause, from position 3 on.</summary>
    private static DraftHistory Council(params string[] texts) =>
        Given([InCouncil([Opened with { WorkingTitle = "Nothing", AgendaItem = null }, ZeroDraft, .. texts.Select((text, i) => Inserted(i + 1, i, text))])]);

    private static StreamIndex IndexOf(DraftHistory history)
    {
        var index = new StreamIndex();
        foreach (var recorded in history.In(new Room.Council()))
        {
            index.Add(recorded);
        }

        return index;
    }
}
