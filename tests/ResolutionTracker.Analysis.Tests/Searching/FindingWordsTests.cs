using NUnit.Framework;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Searching;

public sealed class FindingWordsTests : DraftSpec
{
    private static readonly string[] Some =
        ["weapons", "Weapons", "decommissioning", "decommission", "of", "the", "force", "forces", "État", "etat", "المجلس", "مجلس", "安全", "全安", "Secretary-General"];

    [TestCase("decommissioning", "weapons of the Decommissioning;", true)]
    [TestCase("decommission", "the decommissioning;", false, TestName = "A word is a whole word")]
    [TestCase("decommission*", "the decommissioning;", true, TestName = "An asterisk ends a beginning")]
    [TestCase("of weapons", "weapons of war", true, TestName = "Words in any order")]
    [TestCase("\"of weapons\"", "weapons of war", false, TestName = "A phrase in its order")]
    [TestCase("“weapons of”", "WEAPONS, of war", true, TestName = "A phrase over a comma")]
    [TestCase("« weapons of w* »", "weapons of war", true, TestName = "A phrase that ends with a beginning")]
    [TestCase("\"weapons of", "weapons of war", true, TestName = "A phrase that nothing closes")]
    [TestCase("secretary-general", "the Secretary-General shall", true, TestName = "What is written in one")]
    [TestCase("secretary-general", "the General and the Secretary", false, TestName = "What is written in one is not found apart")]
    [TestCase("理事", "安全理事会决定", true, TestName = "Chinese inside a sentence")]
    [TestCase("事理", "安全理事会决定", false, TestName = "Chinese in its order")]
    [TestCase("المجلس", "إن مجلس الأمن", true, TestName = "Arabic with the article in the question")]
    [TestCase("مجلس", "يقرر المَجْلِس", true, TestName = "Arabic with the article in the text")]
    [TestCase("etat", "l’État", true, TestName = "Without accents")]
    [TestCase("ÉTAT", "etat", true, TestName = "With accents that the text has not")]
    public void Looks_for(string asked, string text, bool isFound)
    {
        var query = SearchQuery.Read(asked)!;
        Assert.That(IndexOf(text).Find(query, long.MaxValue), Has.Count.EqualTo(isFound ? 1 : 0));
        Assert.That(query.HitsIn(text).IsEmpty, Is.EqualTo(!isFound && query.Terms.Length == 1));
    }

    [TestCase("")]
    [TestCase("  \"\" * ; ")]
    public void A_question_without_a_word_is_none(string asked) => Assert.That(SearchQuery.Read(asked), Is.Null);

    [Test]
    public void Where_terms_overlap_what_is_found_is_marked_once() => Assert.That(
        SearchQuery.Read("\"of the force\" the")!.HitsIn("weapons of the force, the"), Is.EqualTo([new SearchHit(8, 20), new SearchHit(22, 25)]));

    [Test]
    public void An_index_finds_what_reading_everything_finds()
    {
        var chance = new Random(11);
        for (var round = 0; round < 60; round++)
        {
            string[] texts = [.. Enumerable.Range(0, 12).Select(_ => $"{Words(chance, 8)};")];
            var index = IndexOf(texts);
            for (var asked = 0; asked < 20; asked++)
            {
                var question = (chance.Next(4)) switch
                {
                    0 => $"\"{Words(chance, 2)}\"",
                    1 => $"{Words(chance, 1)[..1]}*",
                    2 => Words(chance, 2),
                    _ => Words(chance, 1),
                };
                var query = SearchQuery.Read(question)!;
                var upTo = chance.Next(2, 16);
                var expected = texts.Where((text, i) => i + 2 <= upTo && query.Terms.All(term => !new SearchQuery([term]).HitsIn(text).IsEmpty));
                Assert.That(index.Find(query, upTo).Select(found => found.Text), Is.EqualTo(expected), $"{question} up to {upTo}");
            }
        }
    }

    [Test]
    public void When_a_word_enters_and_leaves_is_told()
    {
        var history = Given([
            InCouncil(Opened, ZeroDraft),
            InCouncil(
                new DraftEvent.ClauseInserted(ClauseNo(1), null, ClauseKind.Operative, 0, true, "Decides to wait;", false, null),
                new DraftEvent.ClauseRevised(ClauseNo(1), new ClauseVersion(2), "Decides on decommissioning;", null),
                new DraftEvent.ClauseRevised(ClauseNo(1), new ClauseVersion(3), "Decides on decommissioning at once;", null),
                new DraftEvent.ClauseRevised(ClauseNo(1), new ClauseVersion(4), "Decides at once;", null),
                new DraftEvent.ClauseRevised(ClauseNo(1), new ClauseVersion(5), "Decides on the decommissioning;", null),
                new DraftEvent.ClauseDeleted(ClauseNo(1), new ClauseVersion(5), null))]);
        var index = new StreamIndex();
        foreach (var recorded in history.In(new Room.Council()))
        {
            index.Add(recorded);
        }

        var found = index.Find(SearchQuery.Read("decommissioning")!, long.MaxValue);
        var (moves, isThere) = WordMoves.Of(index.WordingsOf(ClauseNo(1), long.MaxValue), found.Contains);
        Assert.That(isThere, Is.False);
        Assert.That(moves.Select(move => $"{(move.IsEntry ? "in" : "out")} {move.To.Version}: {move.Before} → {move.To.Text}"), Is.EqualTo(
        [
            "in 2: Decides to wait; → Decides on decommissioning;",
            "out 4: Decides on decommissioning at once; → Decides at once;",
            "in 5: Decides at once; → Decides on the decommissioning;",
            "out 5: Decides on the decommissioning; → ",
        ]));
    }

    private static string Words(Random chance, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Some[chance.Next(Some.Length)]));

    /// <summary>A room in which each text is a clause, from position 2 on.</summary>
    private static StreamIndex IndexOf(params string[] texts)
    {
        var index = new StreamIndex();
        var history = DraftHistory.Empty.With([
            Opened with { WorkingTitle = "Nothing", AgendaItem = null },
            .. texts.Select((text, i) => new DraftEvent.ClauseInserted(ClauseNo(i + 1), null, ClauseKind.Operative, 0, true, text, false, null))]);
        foreach (var recorded in history.In(new Room.Council()))
        {
            index.Add(recorded);
        }

        return index;
    }
}
