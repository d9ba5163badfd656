using System.Diagnostics;
using System.Text;
using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Analysis.Tests.Amendments;

public sealed class FindingConsequencesInAnyTextTests : ConsequenceSpec
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "ar", "zh", "xx"];

    private static readonly string[] Pieces =
    [
        "UNIFIL", "MINUSMA", "the", "Mission", "Mission", "United", "Nations", "in", "of", "Mali", "Chad", "report", "requests", "the embargo",
        "31", "October", "December", "2025", "2026", "de", "octobre", "six", "three", "17,000", "troops", "months", "30-day", "per cent", "%", "$5",
        "resolution", "2720", "(2023)", "(“the Mission”)", "“", "”", "\"", "(", ")", "(UN)", "«Misión»", "l’État", "’s", "Kenya’s", ".", ",", ";", " ",
        "\u00A0", "\t", "31 октября 2025", "шесть", "месяцев", "Совет", "ستة", "أشهر", "القوة", "تشرين", "الأول/أكتوبر", "بعثة الأمم المتحدة", "六", "个", "月",
        "年", "2025年10月31日", "部队", "联黎部队", "（联黎部队）", "\uD800", "\uDC00", "😀", "e\u0301", "\u200F", "\uFDD0", "-", "'", "1 000", "½", "Ⅳ", "〇",
    ];

    [TestCase(300)]
    [TestCase(20_000, Category = "Long")]
    public void The_laws_hold_whatever_a_text_holds(int cases)
    {
        var found = 0;
        for (var seed = 0; seed < cases; seed++)
        {
            var chance = new Random(seed);
            var before = AnyPieces(chance);
            var (other, after) = (Edited(before, chance), Joined(Edited(before, chance), chance));
            var language = Languages[chance.Next(Languages.Length)];
            Assert.That(
                () => found += ConsequenceLaws.Hold(
                    Joined(before, chance), after, Text(language, after, Joined(other, chance), Joined(AnyPieces(chance), chance))),
                Throws.Nothing,
                $"seed {seed}");
        }

        Assert.That(found, Is.GreaterThan(cases / 10), "texts in which nothing is found prove nothing");
    }

    [Test]
    public void The_longest_clause_takes_a_moment()
    {
        var chance = new Random(1);
        var (before, after) = (Long(), Long());
        var watch = Stopwatch.StartNew();
        ConsequentialChanges.Of(before, after, Text("en", after, Long()));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));

        string Long()
        {
            var text = new StringBuilder();
            while (text.Length < ClauseText.Limit - 200)
            {
                text.Append(Joined(AnyPieces(chance), chance)).Append(' ');
            }

            return text.ToString();
        }
    }

    [Test]
    [Category("RealTexts")]
    public void After_a_clause_of_a_mandate_is_renewed_and_all_is_taken_over_nothing_is_left()
    {
        foreach (var row in RealTexts.Rows("near-duplicate-pairs.tsv").Take(40))
        {
            var (old, renewed) = (Clauses(row[1]), Clauses(row[2]));
            foreach (var same in TextComparison.Compare(old, renewed).Where(each => each is { Status: ClauseStatus.Changed, Old: [_], New: [_] }))
            {
                var (before, after) = (old[same.Old[0]], renewed[same.New[0]]);
                var draft = Text("en", old.Select(clause => clause == before ? after : clause));
                ConsequenceLaws.Hold(before, after, draft);
                var taken = ConsequenceLaws.WithAll(ConsequentialChanges.Of(before, after, draft), draft);
                Assert.That(ConsequentialChanges.Of(before, after, taken).Select(Line), Is.Empty, $"{row[1]}: {before}");
            }
        }

        static IReadOnlyList<string> Clauses(string file) => ParagraphText.Split(RealTexts.Read($"resolutions-en/{file}"));
    }

    private static List<string> AnyPieces(Random chance) =>
        [.. Enumerable.Range(0, chance.Next(40)).Select(_ => Pieces[chance.Next(Pieces.Length)])];

    private static List<string> Edited(List<string> pieces, Random chance) =>
        pieces.ConvertAll(piece => chance.Next(6) > 0 ? piece : Pieces[chance.Next(Pieces.Length)]);

    private static string Joined(List<string> pieces, Random chance) =>
        string.Concat(pieces.Select(piece => chance.Next(6) > 0 ? piece + " " : piece));
}
