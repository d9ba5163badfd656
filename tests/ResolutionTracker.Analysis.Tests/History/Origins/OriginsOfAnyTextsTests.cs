using System.Diagnostics;
using NUnit.Framework;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

/// <summary>Whatever a clause says, each of its characters has an origin, and finding it takes a moment.</summary>
public sealed class OriginsOfAnyTextsTests : OriginSpec
{
    private static readonly string[] Pieces =
    [
        "the", "Mission", "shall", "report", "to", "Council", "every", "six", "months", "30", "June", "2026", "1 000", "30-day", "l’État", "Совет", "и", "месяцев",
        "ستة", "أشهر", "في", "القوة", "六", "个", "月", "的", "部队", "，", "؛", ".", ",", ";", "(", ")", "“", "”", " ", "  ", "\u00A0", "\t", "\uD800", "\uDC00", "😀", "e\u0301", "\u200F", "\u202E",
    ];

    [TestCase(400)]
    [TestCase(20_000, Category = "Long")]
    public void Every_text_is_covered_whatever_it_holds(int cases)
    {
        for (var seed = 0; seed < cases; seed++)
        {
            var chance = new Random(seed);
            var origins = DraftOrigins.Empty.After(Next(0, Opened));
            var texts = new List<string>();
            for (var version = 1; version <= 12; version++)
            {
                var text = texts.Count > 2 && chance.Next(4) == 0 ? texts[chance.Next(texts.Count)] : Any(chance);
                texts.Add(text);
                origins = origins.After(Next(origins.Position, version == 1
                    ? Inserted(1, 0, text) with { IsFromBase = chance.Next(2) == 0 }
                    : new DraftEvent.ClauseRevised(ClauseNo(1), Version(version), text, null)));
                var clause = origins.Find(ClauseNo(1))!;
                Assert.That(string.Concat(clause.Runs.Select(run => clause.Text[run.Start..run.End])), Is.EqualTo(text), $"seed {seed}");
                Assert.That(clause.Runs.Zip(clause.Runs.Skip(1)).All(pair => pair.First.End == pair.Second.Start), $"seed {seed}");
                Assert.That(origins.Removed.Select(removed => removed.Text), Has.All.Matches<string>(removed => removed.Trim().Length > 0), $"seed {seed}");
            }
        }
    }

    [TestCase("report ")]
    [TestCase("report the ")]
    [TestCase("report , , , , , , , , ")]
    [TestCase("the of and ")]
    [TestCase("部队的")]
    [TestCase("a report of the Mission on its work in the northern part of the country, ")]
    public void The_longest_clause_said_over_and_over_takes_a_moment(string words)
    {
        var full = string.Concat(Enumerable.Repeat(words, ClauseText.Limit / words.Length));
        var (half, mixed) = (full[..(full.Length / 2)], string.Concat(Enumerable.Repeat($"{words}{words.ToUpperInvariant()}", ClauseText.Limit / words.Length / 2)));
        var watch = Stopwatch.StartNew();
        var origins = DraftOrigins.Empty.After(Next(0, Opened)).After(Next(1, Inserted(1, 0, full)));
        string[] texts = [half, mixed, full, "Decides;", mixed, half, full];
        foreach (var text in texts)
        {
            origins = origins.After(Next(origins.Position, new DraftEvent.ClauseRevised(ClauseNo(1), Version((int)origins.Position), text, null)));
        }

        TestContext.Out.WriteLine($"{texts.Length} versions in {watch.ElapsedMilliseconds} ms");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), "a moment, even on a machine that has much else to do");
    }

    [Test]
    public void A_whole_text_of_seventeen_thousand_words_laid_and_taken_away_and_laid_again_takes_a_moment()
    {
        var chance = new Random(1);
        var texts = Enumerable.Range(0, 280).Select(_ => string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"{Pieces[chance.Next(20)]}{chance.Next(40)}"))).ToList();
        var watch = Stopwatch.StartNew();
        var origins = DraftOrigins.Empty.After(Next(0, Opened));
        for (var i = 0; i < texts.Count; i++)
        {
            origins = origins.After(Next(origins.Position, Inserted(i + 1, i, texts[i])));
        }

        for (var i = 0; i < texts.Count; i++)
        {
            origins = origins.After(Next(origins.Position, new DraftEvent.ClauseDeleted(ClauseNo(i + 1), Version(1), null), command: 2));
        }

        // Under other identities and in another decision: every paragraph is found again among all that left.
        for (var i = 0; i < texts.Count; i++)
        {
            origins = origins.After(Next(origins.Position, Inserted(i + 1_000, i == 0 ? 0 : i + 999, texts[i]), command: 3));
        }

        TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)), "a moment, even on a machine that has much else to do");
        Assert.That(origins.Clauses.Where(clause => clause.IsPresent).SelectMany(clause => clause.Runs), Has.All.Matches<WordRun<WordOrigin>>(run => run.Of.Returned is not null));
    }

    private static string Any(Random chance)
    {
        var text = string.Concat(Enumerable.Range(0, chance.Next(1, 30)).Select(_ => Pieces[chance.Next(Pieces.Length)] + (chance.Next(3) == 0 ? "" : " ")));
        return text.Length == 0 ? "a" : text;
    }

    private static Recorded Next(long position, DraftEvent happened, int? command = null) => new(
        DraftHistory.Id,
        new Room.Council(),
        position + 1,
        new CommandId(new Guid(command ?? (int)position + 10, 4, 0, [0, 0, 0, 0, 0, 0, 0, 0])),
        DateTimeOffset.UnixEpoch.AddMinutes(position),
        DateTimeOffset.UnixEpoch.AddMinutes(position),
        ByPenholder,
        new AccountId(Guid.Empty),
        position,
        happened,
        new StoredText(ReadOnlyMemory<byte>.Empty),
        "",
        "");
}
