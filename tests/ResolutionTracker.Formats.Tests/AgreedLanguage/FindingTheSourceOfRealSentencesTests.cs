using NUnit.Framework;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Testing;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Formats.Tests.AgreedLanguage;

/// <summary>A sentence of a real resolution with some of its words exchanged, left out or added: the resolution that it is from has to come first.</summary>
[Category("RealTexts")]
public sealed class FindingTheSourceOfRealSentencesTests : DraftSpec
{
    private const double Least = 0.98;
    private const int Asked = 450;

    private static readonly string[] Strangers = ["expeditious", "lighthouse", "comprehensive", "inclusive", "tentatively", "multilateral", "quarterly", "sustained"];

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Comes_first(int altered)
    {
        if (RealTexts.Folder is null)
        {
            Assert.Pass("No real texts beside the checkout: set RESOLUTION_TEXTS to their folder.");
        }

        var texts = RealTexts.Files("resolutions-en", "*.txt").Select(Read).ToList();
        var chance = new Random(20 + altered);
        var sentences = texts.SelectMany((text, i) => text.Draft.Present.Where(clause => Words(clause.Text).Length is >= 8 and <= 110).Select(clause => (Text: i, clause.Text)))
            .OrderBy(_ => chance.Next()).Take(Asked).ToList();
        var missed = new List<string>();
        foreach (var (source, sentence) in sentences)
        {
            var asked = Altered(chance, Words(sentence), altered);
            var wordings = Find(texts, asked);
            if (wordings.IsEmpty || !wordings[0].Places.Any(place => place.Draft.Id == texts[source].Draft.Id))
            {
                missed.Add($"{asked}\n   → {(wordings.IsEmpty ? "nothing" : wordings[0].Passage.Words)}");
            }
        }

        var rate = 1 - (missed.Count / (double)sentences.Count);
        TestContext.Progress.WriteLine($"Agreed language: {altered} words altered, {sentences.Count} sentences of {texts.Count} resolutions, source first in {rate:P1}");
        Assert.That(rate, Is.GreaterThanOrEqualTo(Least), string.Join('\n', missed));
    }

    private static System.Collections.Immutable.ImmutableArray<AgreedWording> Find(List<(Draft Draft, StreamIndex Index)> texts, string asked)
    {
        var sought = (SelectedWords.Sought)SelectedWords.Read(asked, "en");
        var counts = new WordCounts(sought);
        texts.ForEach(text => counts.Add(text.Index, long.MaxValue));
        var search = new PassageSearch(sought, counts.Weights());
        var candidates = texts.SelectMany(text => search.CandidatesIn(text.Index, long.MaxValue).Select(candidate => (text.Draft, Candidate: candidate))).ToList();
        var passages = search.PassagesIn(candidates.ConvertAll(each => each.Candidate));
        return AgreedWording.Of(candidates.Zip(passages, (from, passage) => (from.Draft, Passage: passage)).Where(each => each.Passage is not null)
            .GroupBy(each => each.Draft, each => each.Passage!)
            .SelectMany(found => DraftPassages.Of(found.Key, null, [.. found], [], null).Places));
    }

    private static (Draft Draft, StreamIndex Index) Read(string file)
    {
        var reading = (TextReading.Read)ResolutionText.Read(Path.GetFileName(file), File.ReadAllBytes(file));
        var number = 0;
        var history = Given([InCouncil([
            Opened with { WorkingTitle = Path.GetFileName(file) },
            .. reading.Text.Clauses.Select(clause => Inserted(++number, number - 1, clause.Text))])]);
        var index = new StreamIndex();
        foreach (var recorded in history.In(new Room.Council()))
        {
            index.Add(recorded);
        }

        return (history.Council! with { Id = new DraftId(Guid.NewGuid()) }, index);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Altered(Random chance, string[] words, int count)
    {
        var altered = words.ToList();
        for (var i = 0; i < count; i++)
        {
            var at = chance.Next(altered.Count);
            switch (chance.Next(3))
            {
                case 0:
                    altered[at] = Strangers[chance.Next(Strangers.Length)];
                    break;
                case 1:
                    altered.RemoveAt(at);
                    break;
                default:
                    altered.Insert(at, Strangers[chance.Next(Strangers.Length)]);
                    break;
            }
        }

        return string.Join(' ', altered);
    }
}
