using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

public sealed class NamingADraftTests : DraftSpec
{
    [Test]
    public void The_penholder_gives_it_another_working_title() =>
        Given(Opened, ZeroDraft)
            .When(new DraftCommand.ChangeWorkingTitle(ByPenholder, " Force for stability "))
            .Then(new DraftEvent.WorkingTitleChanged("Force for stability"));

    [Test]
    public void The_title_it_has_changes_nothing() =>
        Given(Opened, ZeroDraft).When(new DraftCommand.ChangeWorkingTitle(ByPenholder, " Stabilization force")).ThenNothing();

    [TestCase("  ", "missing-value")]
    [TestCase("a\u2028b", "line-break")]
    [TestCase("a\u0007", "unwritable-character")]
    public void A_title_that_is_none_is_refused(string title, string code) => Assert.That(
        Given(Opened, ZeroDraft).Decided(new DraftCommand.ChangeWorkingTitle(ByPenholder, title)),
        Has.Property("Why").Property("Code").EqualTo(code));

    [Test]
    public void A_title_of_three_hundred_characters_is_the_longest() =>
        Given(Opened, ZeroDraft)
            .When(new DraftCommand.ChangeWorkingTitle(ByPenholder, new string('a', 301)))
            .ThenRefused(new Refusal.TextTooLong(301, 300));

    [Test]
    public void The_penholder_assigns_a_symbol() =>
        Given(Opened, ZeroDraft)
            .When(new DraftCommand.AssignSymbol(ByPenholder, "S/2026/123 "))
            .Then(new DraftEvent.SymbolAssigned("S/2026/123"));

    [Test]
    public void The_symbol_it_has_changes_nothing() =>
        Given(Opened, ZeroDraft, new DraftEvent.SymbolAssigned("S/2026/123"))
            .When(new DraftCommand.AssignSymbol(ByPenholder, "S/2026/123"))
            .ThenNothing();

    [TestCase("", "missing-value")]
    [TestCase("S/2026\n/1", "line-break")]
    public void A_symbol_that_is_none_is_refused(string symbol, string code) => Assert.That(
        Given(Opened, ZeroDraft).Decided(new DraftCommand.AssignSymbol(ByPenholder, symbol)),
        Has.Property("Why").Property("Code").EqualTo(code));

    [Test]
    public void A_long_symbol_is_refused() =>
        Given(Opened, ZeroDraft)
            .When(new DraftCommand.AssignSymbol(ByPenholder, new string('a', 301)))
            .ThenRefused(new Refusal.TextTooLong(301, 300));
}
