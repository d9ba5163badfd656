using System.Text;
using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Texts;

public sealed class ReadingBadTextsTests
{
    [Test]
    public void Ten_thousand_paragraphs_of_one_word_are_all_there_for_somebody_to_look_at()
    {
        var text = Preview("a.txt", string.Join("\n\n", Enumerable.Range(1, 10_000).Select(number => $"word{number}")));

        Assert.Multiple(() =>
        {
            Assert.That(text.Clauses.Count + text.Metadata.Count, Is.EqualTo(10_000));
            Assert.That(text.Words, Is.EqualTo(new WordAccount(10_000, 10_000, 0)));
            Assert.That(
                ResolutionText.FailureOf("a.txt", text)?.Sentence,
                Is.EqualTo("a.txt: no operative paragraph was found; number the paragraphs in which the Council acts, after the preamble."));
        });
    }

    [Test]
    public void Lists_forty_deep_hang_four_deep_and_that_is_said()
    {
        var lines = Enumerable.Range(0, 40).Select(depth => $"{new string(' ', depth * 3)}1. Level {depth};");
        var text = Preview("a.md", "The Security Council,\n\n1. Decides:\n\n" + string.Join('\n', lines));

        Assert.Multiple(() =>
        {
            Assert.That(text.Clauses.Max(clause => clause.Degree), Is.EqualTo(4));
            Assert.That(text.Unsure, Has.Some.Matches<Doubt>(doubt => doubt.Why.StartsWith("It seems to be a sub-paragraph of degree", StringComparison.Ordinal)));
            Assert.That(text.Words.IsBalanced, Is.True);
        });
    }

    [Test]
    public void Controls_that_turn_the_direction_in_a_heading_are_kept_as_they_are()
    {
        var text = Preview("a.txt", "The Security Council,\n\nA. Ways \u202Eback\u202C\n\n1. Decides to wait.");

        Assert.That(text.Clauses[0], Is.EqualTo(new ReadClause(ClauseKind.Heading, 0, "A", "Ways \u202Eback\u202C", 3, 3) { Mark = "A." }));
    }

    [Test]
    public void Front_matter_that_closes_nowhere_is_refused() => Assert.That(
        ReadLines.Of(ResolutionText.Preview("a.md", "---\ntitle: The ferry\n\nDecides to wait."u8.ToArray())),
        Is.EqualTo(["open-front-matter | a.md, line 1: the front matter begins here and ends nowhere; close it with a line of three hyphens."]));

    [Test]
    public void Of_what_was_set_aside_by_judgement_more_than_15_in_100_fails_the_file()
    {
        var text = Preview(
            "a.txt",
            "The lamp of the harbour\n\nThe Security Council,\n\n1. Decides to wait.");

        Assert.That(
            ResolutionText.FailureOf("a.txt", text)?.Sentence,
            Is.EqualTo("a.txt: 5 of 12 words would be no part of the text, which is more than 15 in 100; part the paragraphs by blank lines and number the operative ones."));
    }

    [Test]
    public void Symbol_organ_adoption_and_footnotes_that_cite_may_be_longer_than_the_text()
    {
        var text = Preview(
            "a.txt",
            """
            9001 (1961). Resolution of 3 May 1961

            The Security Council,

            Decides to wait. 7

            Adopted at the 9999th meeting by 9 votes to none, with 2 abstentions (Freedonia, Sylvania).

            7 Official Records of the Security Council, Fifteenth Year, Supplement for April, May and June 1960, document S/4569.
            """);

        Assert.That(ResolutionText.FailureOf("a.txt", text), Is.Null);
    }

    private static ReadText Preview(string file, string text) =>
        ((TextReading.Read)ResolutionText.Preview(file, Encoding.UTF8.GetBytes(text))).Text;
}
