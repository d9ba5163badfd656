using System.Text;
using ResolutionTracker.Testing;

namespace ResolutionTracker.Benchmarks.Import;

/// <summary>Sound texts, and how they are broken. The same number breaks the same seeds in the same way.</summary>
internal static class FuzzSeeds
{
    private const int LongestSeed = 2500;

    private const string Own =
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
        light, 7

        1. *Decides* to wait, having read what follows:

        “The ferry waits.

        “It leaves at noon.”

           (a) At dawn:

              (i) With a lamp;

              (ii) With a bell;

           (6) At dusk;

        provided that there is wind;

        - With a <b>bell</b> [and] [a](https://example.org) ![b](c) `whistle`;

        B

        4, Requests a map.

        S. Decides to meet.

        > Quoted words

        Adopted at the 9999th meeting by 15 votes to none.

        7 See document S/1.

        ## Annex

        (1) Words.
        """;

    private static readonly string[] Scraps =
    [
        "", "\n", "\n\n", "---\n", "(", ")", "[", "]", "{", "}", ":", ";", ",", ".", "- ", "> ", "    ", "1. ", "2. ", "(a) ", "(b) ", "(i) ", "(ii) ",
        "(6) ", "ll. ", "S. ", "\t", "*", "**", "_", "`", "```\n", "<", "<script>", "</b>", "<!--", "-->", "&amp;", "&#0;", "#", "## ", "ii. ", "|", "\\",
        "The Security Council,\n", "ANNEX\n", "A\n", "Article 5\n", "Adopted unanimously at the ", "Page 2\n", "12 See ", "\u202E", "\u2066", "\u00A0",
        "\u200B", "\u0301", "é", "🕊", "\uD83D", "\"", "'", "“", "”", "«", "!", "999. ", "9999999999. ", "المادة 1\n", "第一条\n", "Decides ", "Recalling ",
        "\r", "\r\n", "\u2028", "\f", "\0", "- - - - - - - - ", "> > > > > > > > ", "1. 1. 1. 1. ", "[[[[[[[[", "((((((((", "********",
    ];

    public static IReadOnlyList<string> All()
    {
        var seeds = new List<string> { Own };
        foreach (var (folder, pattern) in new[] { ("resolutions-en", "*.txt"), ("udhr", "*.txt"), ("paris-2015", "*.md") })
        {
            foreach (var file in RealTexts.Files(folder, pattern))
            {
                var text = RealTexts.Read(file);
                seeds.Add(text.Length <= LongestSeed ? text : text[..LongestSeed]);
                if (text.Length > 2 * LongestSeed)
                {
                    seeds.Add(text[^LongestSeed..]);
                }
            }
        }

        return seeds;
    }

    public static (string Name, byte[] Bytes) Broken(IReadOnlyList<string> seeds, int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(random.Next(4) == 0 ? Own : seeds[random.Next(seeds.Count)]);
        for (var n = random.Next(1, 10); n > 0; n--)
        {
            Break(text, seeds, random);
        }

        var name = random.Next(5) switch { 0 or 1 => "a.md", 2 => "dossier.md", _ => "a.txt" };
        return (name, Encoded(text.ToString(), random));
    }

    private static void Break(StringBuilder text, IReadOnlyList<string> seeds, Random random)
    {
        if (text.Length == 0)
        {
            text.Append(seeds[random.Next(seeds.Count)]);
        }

        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(80), text.Length - at);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                var other = seeds[random.Next(seeds.Count)];
                var from = random.Next(Math.Max(1, other.Length));
                text.Insert(at, other.AsSpan(from, Math.Min(random.Next(200), other.Length - from)));
                break;
            case 3:
                text[at] = (char)random.Next(0x20, 0x2100);
                break;
            case 4:
                text.Insert(at, Scraps[random.Next(Scraps.Length)], random.Next(1, 12));
                break;
            default:
                text.Remove(at, Math.Min(random.Next(6), text.Length - at)).Insert(at, Scraps[random.Next(Scraps.Length)]);
                break;
        }
    }

    private static byte[] Encoded(string text, Random random)
    {
        var bytes = random.Next(40) switch
        {
            0 => Encoding.Unicode.GetBytes('\uFEFF' + text),
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            2 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        if (random.Next(20) == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
