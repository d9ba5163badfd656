using System.Text;
using NUnit.Framework;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Texts;

public sealed class ReadingDamagedTextsTests
{
    private const string Sound =
        """
        ---
        act: draft
        at: 2025-11-03T09:00-05:00
        by: USA
        title: The ferry
        ---

        The Security Council,

        *Recalling* the tide of 3 May
        2025, and the moon-
        light,

        1. *Decides* to wait:

           (a) At dawn;

              (i) With a lamp;

           - With a <b>bell</b> [and] [a](https://example.org) `whistle`;

        A. Ways

        4, Requests a map.

        > Quoted words

        Adopted at the 9999th meeting by 15 votes to none.

        1 See document S/1.

        ## Annex

        (1) Words.
        """;

    private static readonly string[] Scraps =
    [
        "", "\n", "\n\n", "---\n", "(", ")", "[", "]", ":", "- ", "> ", "    ", "1. ", "(a) ", "(i) ", "\t", "*", "_", "`", "<", "&amp;", "#", "ii. ",
        "The Security Council,\n", "ANNEX\n", "Adopted unanimously at the ", "\u202E", "\u00A0", "é", "🕊", "{", "}", "\"", "'", "|", "\\", "999. ",
    ];

    [Test]
    public void Whatever_is_broken_in_it_there_is_an_answer_and_no_word_is_lost()
    {
        var random = new Random(20251103);
        var lost = new List<string>();
        for (var i = 0; i < 4_000; i++)
        {
            var text = Damaged(random);
            var bytes = Encoding.UTF8.GetBytes(text);
            foreach (var name in (string[])["a.txt", "a.md"])
            {
                if (ResolutionText.Read(name, bytes) is TextReading.Read { Text.Words.IsBalanced: false })
                {
                    lost.Add($"{name}: {text}");
                }
            }

            _ = Dossier.Read("ferry", [new DossierFile("a.md", bytes)]);
        }

        Assert.That(lost, Is.Empty);
    }

    private static string Damaged(Random random)
    {
        var text = new StringBuilder(Sound);
        for (var n = random.Next(1, 8); n > 0; n--)
        {
            var at = random.Next(text.Length);
            text.Remove(at, Math.Min(random.Next(6), text.Length - at));
            text.Insert(at, Scraps[random.Next(Scraps.Length)]);
        }

        return text.ToString();
    }
}
