using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Drafting;

public sealed class ClauseTextTests
{
    private static IEnumerable<TestCaseData> Fit()
    {
        yield return Case("Plain words", "Decides to remain seized of the matter.");
        yield return Case("A tab", "Decides\tto act;");
        yield return Case("A no-break space", "S/RES/2803\u00A0(2025)");
        yield return Case("Characters that change direction are shown, not refused", "abc\u202Edef\u2066\u2069\u200F");
        yield return Case("A letter outside the basic plane", "\U00020BB7\U0001F600");
        yield return Case("The longest", new string('a', ClauseText.Limit));
    }

    private static IEnumerable<TestCaseData> Unfit()
    {
        yield return Case("Nothing", "", new Refusal.EmptyText());
        yield return Case("Blanks", " \t\u00A0\u3000", new Refusal.EmptyText());
        yield return Case("Too long", new string('a', ClauseText.Limit + 1), new Refusal.TextTooLong(20_001, 20_000));
        yield return Case("A line feed", "a\nb", new Refusal.LineBreak());
        yield return Case("A carriage return", "a\r", new Refusal.LineBreak());
        yield return Case("A next line", "a\u0085b", new Refusal.LineBreak());
        yield return Case("A line separator", "a\u2028b", new Refusal.LineBreak());
        yield return Case("A paragraph separator", "a\u2029b", new Refusal.LineBreak());
        yield return Case("A null", "a\0", new Refusal.UnwritableCharacter("U+0000", 1));
        yield return Case("A form feed", "a\f", new Refusal.UnwritableCharacter("U+000C", 1));
        yield return Case("An escape", "\u001B[1m", new Refusal.UnwritableCharacter("U+001B", 0));
        yield return Case("A delete", "ab\u007F", new Refusal.UnwritableCharacter("U+007F", 2));
        yield return Case("A control of the second set", "\u009Fa", new Refusal.UnwritableCharacter("U+009F", 0));
        yield return Case("The first half of a letter", "a\uD842", new Refusal.UnwritableCharacter("U+D842", 1));
        yield return Case("The second half of a letter", "\uDFB7a", new Refusal.UnwritableCharacter("U+DFB7", 0));
        yield return Case("Two first halves", "\uD842\uD842\uDFB7", new Refusal.UnwritableCharacter("U+D842", 0));
        yield return Case("A control after a whole pair", "\U00020BB7\u0001", new Refusal.UnwritableCharacter("U+0001", 2));
        yield return Case("No character", "a\uFFFF", new Refusal.UnwritableCharacter("U+FFFF", 1));
        yield return Case("No character either", "\uFFFEa", new Refusal.UnwritableCharacter("U+FFFE", 0));
    }

    [TestCaseSource(nameof(Fit))]
    public void May_be_a_clauses(string text) => Assert.That(ClauseText.Check(text), Is.Null);

    [TestCaseSource(nameof(Unfit))]
    public void May_not_be_a_clauses(string text, Refusal why) => Assert.That(ClauseText.Check(text), Is.EqualTo(why));

    private static TestCaseData Case(string name, params object[] arguments) =>
        new TestCaseData(arguments).SetArgDisplayNames(name);
}
