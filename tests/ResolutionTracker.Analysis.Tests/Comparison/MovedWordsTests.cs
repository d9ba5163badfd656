using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Tests.Comparison;

public sealed class MovedWordsTests
{
    [TestCase(
        "Decides, in accordance with international law, to extend the mandate of the mission",
        "Decides to extend the mandate of the mission in accordance with international law",
        "in accordance with international law")]
    [TestCase(
        "Requests the Secretary-General to report every six months, in close consultation with the parties, on progress",
        "Requests the Secretary-General, in close consultation with the parties, to report on progress every six months",
        "every six months")]
    [TestCase("Prie le Secrétaire général, agissant en toute indépendance, de faire rapport", "Prie le Secrétaire général de faire rapport, agissant en toute indépendance", ", agissant en toute indépendance")]
    public void Words_that_go_here_and_come_there_have_moved(string old, string @new, string moved) =>
        Assert.That(Of(old, @new).Select(words => old[words.OldStart..words.OldEnd]), Is.EqualTo([moved]));

    [Test]
    public void Ideographs_move_too()
    {
        var (old, @new) = ("决定根据国际法延长特派团的任务期限", "决定延长特派团的任务期限，根据国际法");
        Assert.That(Of(old, @new).Select(words => old[words.OldStart..words.OldEnd]), Has.Exactly(1).EqualTo("根据国际法"));
    }

    [TestCase("The Council meets in May and reports", "The Council reports in June and meets", TestName = "One word of substance is none")]
    [TestCase("Urges all parties to cooperate", "Demands that all parties cooperate", TestName = "What stayed is none")]
    [TestCase("", "Decides to remain seized of the matter", TestName = "What came is none")]
    [TestCase("Decides to remain seized", "Decides to remain seized", TestName = "Nor is what is the same")]
    public void What_has_not_moved_is_not_told_as_moved(string old, string @new) => Assert.That(Of(old, @new), Is.Empty);

    [Test]
    public void In_any_two_texts_they_are_the_same_words_once_and_inside_what_changed()
    {
        var found = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var (old, @new) = Shuffled(new Random(seed));
            var changes = WordDiff.Compare(old, @new);
            var moved = MovedWords.Of(old, @new, changes);
            found += moved.Length;
            foreach (var words in moved)
            {
                Assert.That(Tokens(old[words.OldStart..words.OldEnd]), Is.EqualTo(Tokens(@new[words.NewStart..words.NewEnd])), "to the letter");
                Assert.That(changes.Count(change => change.OldStart <= words.OldStart && words.OldEnd <= change.OldEnd), Is.EqualTo(1), "went");
                Assert.That(changes.Count(change => change.NewStart <= words.NewStart && words.NewEnd <= change.NewEnd), Is.EqualTo(1), "came");
            }

            Assert.That(moved.FromOld().Zip(moved.FromOld().Skip(1)).All(pair => pair.First.End <= pair.Second.Start), "no word twice");
            Assert.That(moved.ToNew().Zip(moved.ToNew().Skip(1)).All(pair => pair.First.End <= pair.Second.Start), "no place twice");
            Assert.That(
                MovedWords.Of(@new, old, WordDiff.Compare(@new, old)).Select(words => (words.NewStart, words.NewEnd, words.OldStart, words.OldEnd)).Order(),
                Is.EqualTo(moved.Select(words => (words.OldStart, words.OldEnd, words.NewStart, words.NewEnd)).Order()),
                "the other way round");
        }

        Assert.That(found, Is.GreaterThan(200), "stretches moved in the texts that were made");
    }

    private static ImmutableArray<MovedWords> Of(string old, string @new) => MovedWords.Of(old, @new, WordDiff.Compare(old, @new));

    private static List<string> Tokens(string text) => [.. WordTokenizer.Tokens(text).Where(token => !string.IsNullOrWhiteSpace(token))];

    // Sentences of made-up words, in which stretches change places and some words are others.
    private static (string Old, string New) Shuffled(Random random)
    {
        string[] stock = ["mandate", "mission", "security", "border", "report", "council", "of", "the", "and", "to", "peaceful", "settlement", "parties", "ceasefire", ",", "in"];
        var words = Enumerable.Range(0, random.Next(8, 60)).Select(_ => stock[random.Next(stock.Length)]).ToList();
        var changed = words.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var length = Math.Min(random.Next(2, 7), changed.Count);
            var from = random.Next(changed.Count - length + 1);
            var part = changed.GetRange(from, length);
            changed.RemoveRange(from, length);
            changed.InsertRange(random.Next(changed.Count + 1), part);
            changed[random.Next(changed.Count)] = stock[random.Next(stock.Length)];
        }

        return (string.Join(' ', words), string.Join(' ', changed));
    }
}
