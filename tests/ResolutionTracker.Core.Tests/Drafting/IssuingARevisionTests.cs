using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Drafting;

public sealed class IssuingARevisionTests : DraftSpec
{
    private static readonly DraftHistory Text = Given(Opened, Inserted(1, 0, "Decides."), ZeroDraft);

    [TestCase(null)]
    [TestCase(" ")]
    public void Without_a_name_it_gets_the_next_in_order(string? name) =>
        Text.When(new DraftCommand.IssueRevision(ByPenholder, name)).Then(new DraftEvent.RevisionIssued(1, "Rev.1"));

    [Test]
    public void With_a_name_it_keeps_its_place_in_the_count() =>
        Text.With(new DraftEvent.RevisionIssued(1, "Rev.1"))
            .When(new DraftCommand.IssueRevision(ByPenholder, " in blue "))
            .Then(new DraftEvent.RevisionIssued(2, "in blue"));

    [Test]
    public void A_name_of_two_lines_is_refused() =>
        Text.When(new DraftCommand.IssueRevision(ByPenholder, "Rev.1\nof today")).ThenRefused(new Refusal.LineBreak());

    [Test]
    public void A_name_longer_than_a_title_is_refused() =>
        Text.When(new DraftCommand.IssueRevision(ByPenholder, new string('a', 301))).ThenRefused(new Refusal.TextTooLong(301, 300));

    [Test]
    public void It_names_its_position_and_begins_the_count_of_changes_anew()
    {
        var draft = Text
            .With(new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), "Decides again.", null), new DraftEvent.RevisionIssued(1, "Rev.1"))
            .Council!;

        Assert.That(draft.LastRevision, Is.EqualTo(new Revision(1, "Rev.1", 5, draft.LastAt)));
        Assert.That(draft.ChangesSinceRevision, Is.Zero);
        Assert.That(draft.InsertedSince, Is.Empty);
        Assert.That(
            draft.Marks.Select(mark => mark.Kind), Is.EqualTo(["revision-issued", "clause-revised", "revision-issued"]));
    }

    [Test]
    public void The_time_line_keeps_the_revisions_when_it_overflows()
    {
        var history = Text.With(new DraftEvent.RevisionIssued(1, "Rev.1"));
        for (var version = 2; version < 160; version++)
        {
            history = history.With(new DraftEvent.ClauseRevised(ClauseNo(1), Version(version), $"Decides {version}.", null));
        }

        var marks = history.Council!.Marks;
        Assert.That(marks, Has.Count.EqualTo(TimeMark.Kept));
        Assert.That(marks.Take(2).Select(mark => mark.Text), Is.EqualTo(["zero draft", "Rev.1"]));
        Assert.That(marks[^1].Position, Is.EqualTo(history.Council.Position));
    }
}
