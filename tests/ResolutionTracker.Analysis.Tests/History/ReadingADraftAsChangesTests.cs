using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History;

public sealed class ReadingADraftAsChangesTests
{
    private static readonly ActingFor Penholder = ActingFor.Of(MemberState.Parse("USA", null));

    private static readonly DraftHistory Opened = DraftHistory.Empty.After(new DraftCommand.OpenDraft(
        Penholder,
        "A renewal",
        "Security Council",
        null,
        null,
        "en",
        "America/New_York",
        [Penholder.State!.Value],
        [],
        [],
        false,
        new BaseText("Last year's resolution", "S/RES/2531 (2020)"),
        [Insert(1, null, "Recalls its resolutions;"), Insert(2, 1, "Decides to extend the mandate;"), Insert(3, 2, "Requests a report;")],
        [new ClauseEdit.Revise(Clause(2), ClauseVersion.First, "Decides to end the mandate;")]));

    private static readonly PastText Base = PastText.Of(UpTo(Opened, 5), isBase: true);

    [Test]
    public void The_base_is_the_text_before_the_first_edit_with_the_labels_that_it_would_print() => Assert.That(
        Base.Clauses.Select(clause => (clause.Label.Value, clause.Text)),
        Is.EqualTo([("OP1", "Recalls its resolutions;"), ("OP2", "Decides to extend the mandate;"), ("OP3", "Requests a report;")]));

    [Test]
    public void A_clause_keeps_its_identity_whatever_its_words() =>
        Assert.That(Fates(Opened), Is.EqualTo([ClauseFate.Unchanged, ClauseFate.Changed, ClauseFate.Unchanged]));

    [Test]
    public void What_came_and_left_again_since_is_absent()
    {
        var history = Edited(Edited(Opened, Insert(4, 1, "Notes the weather;")), new ClauseEdit.Delete(Clause(4), ClauseVersion.First));
        Assert.That(Fates(history), Is.EqualTo([ClauseFate.Unchanged, ClauseFate.Absent, ClauseFate.Changed, ClauseFate.Unchanged]));
    }

    [Test]
    public void Words_that_left_and_came_in_elsewhere_have_moved_whatever_ends_them()
    {
        var history = Edited(Opened, new ClauseEdit.Delete(Clause(1), ClauseVersion.First), Insert(4, 3, "Recalls its resolutions."));
        var changes = new ChangesSince(history.Council!, Base);
        Assert.Multiple(() =>
        {
            Assert.That(Fates(history), Is.EqualTo([ClauseFate.MovedAway, ClauseFate.Changed, ClauseFate.Unchanged, ClauseFate.MovedHere]));
            Assert.That(changes.Of(history.Council!.Find(Clause(4))!).Old!.Label.Value, Is.EqualTo("OP1"));
            Assert.That(changes.Of(history.Council!.Find(Clause(1))!).MovedTo!.Id, Is.EqualTo(Clause(4)));
        });
    }

    private static IEnumerable<ClauseFate> Fates(DraftHistory history)
    {
        var changes = new ChangesSince(history.Council!, Base);
        return history.Council!.Clauses.Select(clause => changes.Of(clause).Fate);
    }

    private static DraftHistory Edited(DraftHistory history, params ImmutableList<ClauseEdit> edits) =>
        history.After(new DraftCommand.EditClauses(Penholder, edits));

    private static Draft UpTo(DraftHistory history, int position) =>
        history.Recorded.Take(position).Aggregate((Draft?)null, Draft.Evolve)!;

    private static ClauseEdit.Insert Insert(int number, int? after, string text) =>
        new(Clause(number), after is { } follows ? Clause(follows) : null, ClauseKind.Operative, 0, true, text);

    private static ClauseId Clause(int number) => new(new Guid(number, 1, 0, [0, 0, 0, 0, 0, 0, 0, 1]));
}
