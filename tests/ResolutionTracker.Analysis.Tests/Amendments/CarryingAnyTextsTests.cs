using NUnit.Framework;

namespace ResolutionTracker.Analysis.Tests.Amendments;

public sealed class CarryingAnyTextsTests
{
    private static readonly string[] Clauses =
    [
        "Decides to extend the mandate of the harbour mission until 30 June;",
        "Requests the harbour master to report every six months on the state of the piers;",
        "Calls upon all States to lend lamps and oil for the lighthouse;",
        "Welcomes the work of the divers in the northern basin;",
        "Notes with concern the silt before the western gate;",
        "Encourages the neighbours to share their tide tables;",
        "Invites shipowners to pay the dues that they owe;",
        "Decides to remain seized of the matter.",
    ];

    [TestCase(2_000)]
    [TestCase(100_000, Category = "Long")]
    public void Holds_whatever_two_sides_do(int cases)
    {
        for (var seed = 0; seed < cases; seed++)
        {
            var (current, amended) = (Edited(seed, 1), Edited(seed, 2));
            Assert.That(() => CarryLaws.Hold(Clauses, current, amended), Throws.Nothing, $"seed {seed}");
        }
    }

    // What a side may do to a text: reword, delete, put in, move, split, join.
    private static List<string> Edited(int seed, int side)
    {
        var chance = new Random(unchecked((seed * 397) ^ side));
        List<string> text = [.. Clauses];
        for (var edits = chance.Next(1, 4); edits > 0; edits--)
        {
            var at = chance.Next(text.Count);
            var words = text[at].Split(' ');
            switch (chance.Next(6))
            {
                case 0:
                    words[chance.Next(words.Length)] = "word" + chance.Next(20);
                    text[at] = string.Join(' ', words);
                    break;
                case 1 when text.Count > 2:
                    text.RemoveAt(at);
                    break;
                case 2:
                    text.Insert(at, "Considers measure " + chance.Next(20) + " against fog;");
                    break;
                case 3:
                    var moved = text[at];
                    text.RemoveAt(at);
                    text.Insert(chance.Next(text.Count + 1), moved);
                    break;
                case 4 when words.Length > 7:
                    text[at] = string.Join(' ', words[..(words.Length / 2)]) + ";";
                    text.Insert(at + 1, string.Join(' ', words[(words.Length / 2)..]));
                    break;
                case 5 when at + 1 < text.Count:
                    text[at] = text[at] + " " + text[at + 1];
                    text.RemoveAt(at + 1);
                    break;
            }
        }

        return text;
    }
}
