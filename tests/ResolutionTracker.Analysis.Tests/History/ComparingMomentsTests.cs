using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.History;

public sealed class ComparingMomentsTests
{
    private static readonly ActingFor Penholder = ActingFor.Of(MemberState.Parse("USA", null));

    private static readonly DraftHistory Opened = DraftHistory.Empty.After(new DraftCommand.OpenDraft(
        Penholder,
        "A harbour",
        "Security Council",
        null,
        null,
        "en",
        "America/New_York",
        [Penholder.State!.Value],
        [],
        [],
        false,
        null,
        [],
        [
            Insert(1, null, "Recalls its resolutions;"), Insert(2, 1, "Decides to mend the pier, and to light the lamps;"),
            Insert(3, 2, "Requests a report;"), Insert(4, 3, "Decides to remain seized;"),
        ]));

    [Test]
    public void A_moment_with_itself_is_unchanged() => Assert.That(Told(Opened, Opened), Is.EqualTo("0=0 1=1 2=2 3=3"));

    [Test]
    public void A_clause_keeps_its_identity_whatever_its_words() =>
        Assert.That(Told(Opened, Edited(new ClauseEdit.Revise(Clause(2), ClauseVersion.First, "Thanks all seafarers;"))), Is.EqualTo("0=0 1~1 2=2 3=3"));

    [Test]
    public void The_one_that_the_record_says_moved_is_the_one_that_moved() => Assert.Multiple(() =>
    {
        Assert.That(Told(Opened, Edited(new ClauseEdit.Move(Clause(3), Clause(1), 0))), Is.EqualTo("0=0 2m1 1=2 3=3"));
        Assert.That(Told(Opened, Edited(new ClauseEdit.Move(Clause(2), Clause(3), 0))), Is.EqualTo("0=0 2=1 1m2 3=3"));
    });

    [Test]
    public void One_that_moved_and_got_other_words_says_both() => Assert.That(
        Told(Opened, Edited(new ClauseEdit.Move(Clause(3), null, 0), new ClauseEdit.Revise(Clause(3), ClauseVersion.First, "Requests a note;"))),
        Is.EqualTo("2M0 0=1 1=2 3=3"));

    [Test]
    public void One_that_was_put_back_where_it_stood_has_not_moved() => Assert.That(
        Told(Opened, Edited(new ClauseEdit.Move(Clause(3), null, 0), new ClauseEdit.Move(Clause(3), Clause(2), 0))), Is.EqualTo("0=0 1=1 2=2 3=3"));

    [Test]
    public void What_went_and_what_came_with_the_same_words_moved_whatever_ends_them() => Assert.That(
        Told(Opened, Edited(new ClauseEdit.Delete(Clause(1), ClauseVersion.First), Insert(6, 4, "Recalls its resolutions."))), Is.EqualTo("1=0 2=1 3=2 0M3"));

    [Test]
    public void What_came_and_what_went_is_told_at_its_place() => Assert.That(
        Told(Opened, Edited(new ClauseEdit.Delete(Clause(2), ClauseVersion.First), Insert(6, 4, "Thanks all."))), Is.EqualTo("0=0 1- 2=1 3=2 >3"));

    [Test]
    public void A_split_and_a_join_are_told_as_such_even_with_words_that_nobody_would_recognize()
    {
        var split = Edited(new ClauseEdit.Split(Clause(2), ClauseVersion.First, [new SplitPart(Clause(2), "Thanks all;"), new SplitPart(Clause(5), "Waits;")]));
        Assert.That(Told(Opened, split), Is.EqualTo("0=0 1s1+2 2=3 3=4"));
        Assert.That(Told(split, Opened), Is.EqualTo("0=0 1+2j1 3=2 4=3"));
        var joined = Edited(new ClauseEdit.Join(Clause(2), ClauseVersion.First, [new SeenClause(Clause(3), ClauseVersion.First)], "All in one;"));
        Assert.That(Told(Opened, joined), Is.EqualTo("0=0 1+2j1 3=2"));
    }

    [Test]
    public void What_was_split_and_joined_again_is_one_clause_still()
    {
        var split = Edited(new ClauseEdit.Split(Clause(2), ClauseVersion.First, [new SplitPart(Clause(2), "Decides to mend the pier;"), new SplitPart(Clause(5), "Lights;")]));
        var again = split.After(new DraftCommand.EditClauses(Penholder, [new ClauseEdit.Join(
            Clause(2), new ClauseVersion(2), [new SeenClause(Clause(5), ClauseVersion.First)], "Decides to mend the pier, and to light the lamps;")]));
        Assert.That(Told(Opened, again), Is.EqualTo("0=0 1=1 2=2 3=3"));
    }

    [Test]
    public void A_split_of_which_the_first_part_was_deleted_leads_to_the_other()
    {
        var split = Edited(new ClauseEdit.Split(Clause(2), ClauseVersion.First, [new SplitPart(Clause(2), "Decides to mend the pier;"), new SplitPart(Clause(5), "Lights;")]))
            .After(new DraftCommand.EditClauses(Penholder, [new ClauseEdit.Delete(Clause(2), new ClauseVersion(2))]));
        Assert.That(Told(Opened, split), Does.Contain("1~1").Or.Contain("1M1"));
    }

    private static DraftHistory Edited(params ClauseEdit[] edits) => Opened.After(new DraftCommand.EditClauses(Penholder, [.. edits]));

    private static string Told(DraftHistory from, DraftHistory to) => string.Join(' ', DraftComparison.Of(TextOf(from), TextOf(to), "en").Rows.Select(row => string.Concat(
        string.Join('+', row.Row.Old),
        row.Status switch
        {
            ClauseStatus.Unchanged => "=",
            ClauseStatus.Changed => "~",
            ClauseStatus.Moved => "m",
            ClauseStatus.MovedChanged => "M",
            ClauseStatus.Split => "s",
            ClauseStatus.Joined => "j",
            ClauseStatus.Inserted => ">",
            _ => "-",
        },
        string.Join('+', row.Row.New))));

    private static PastText TextOf(DraftHistory history) => PastText.Of(history.Council!, isBase: false);

    private static ClauseEdit.Insert Insert(int clause, int? after, string text) =>
        new(Clause(clause), after is { } follows ? Clause(follows) : null, ClauseKind.Operative, 0, true, text);

    private static ClauseId Clause(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
