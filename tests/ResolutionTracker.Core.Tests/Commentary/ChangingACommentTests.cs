using NUnit.Framework;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Commentary;

public sealed class ChangingACommentTests : CommentSpec
{
    [Test]
    public void Other_words_are_a_new_version_and_the_earlier_one_stays()
    {
        Accepts(Given(Written(Remark("One."))), Reword(1, Remark("Two.")), new CommentEvent.Reworded(2, Remark("Two.")));
        var reworded = Given(Written(Remark("One.")), new CommentEvent.Reworded(2, Remark("Two.")));
        Assert.That(reworded.Versions.Select(version => (version.Number, version.Words)), Is.EqualTo([(1, Remark("One.")), (2, Remark("Two."))]));
    }

    [Test]
    public void From_an_old_version_it_is_refused() => Refuses(
        Given(Written(Remark("One.")), new CommentEvent.Reworded(2, Remark("Two."))), Reword(1, Remark("Other.")), new CommentRefusals.MovedOn(1, 2));

    [Test]
    public void The_words_that_it_has_are_nothing_new() =>
        Knows(Given(Written(Remark("One.")), new CommentEvent.Reworded(2, Remark("Two."))), Reword(1, Remark("Two. ")));

    [Test]
    public void A_comment_does_not_become_a_source() => Refuses(Given(Written(Remark("One."))), Reword(1, Source("S/1")), new CommentRefusals.OtherKind());

    [Test]
    public void Withdrawn_it_is_a_version_without_words_and_stays_so()
    {
        Accepts(Given(Written(Remark("One."))), Withdraw(1), new CommentEvent.Withdrawn(2));
        var withdrawn = Given(Written(Remark("One.")), new CommentEvent.Withdrawn(2));
        Assert.That((withdrawn.IsWithdrawn, withdrawn.Current.Words, withdrawn.Words), Is.EqualTo((true, (CommentWords?)null, Remark("One."))));
        Refuses(withdrawn, Reword(2, Remark("Back.")), new CommentRefusals.IsWithdrawn());
        Knows(withdrawn, Withdraw(2));
    }

    [Test]
    public void Withdrawn_from_an_old_version_it_is_refused() => Refuses(
        Given(Written(Remark("One.")), new CommentEvent.Reworded(2, Remark("Two."))), Withdraw(1), new CommentRefusals.MovedOn(1, 2));

    [Test]
    public void What_is_not_there_can_not_be_changed()
    {
        Refuses(null, Reword(1, Remark("One.")), new CommentRefusals.NoSuchComment());
        Refuses(null, Withdraw(1), new CommentRefusals.NoSuchComment());
    }

    [Test]
    public void After_a_hundred_versions_another_comment_is_asked_for()
    {
        var much = Given([Written(Remark("1")), .. Enumerable.Range(2, 99).Select(number => new CommentEvent.Reworded(number, Remark($"{number}")))]);
        Refuses(much, Reword(100, Remark("101")), new CommentRefusals.TooManyVersions());
        Accepts(much, Withdraw(100), new CommentEvent.Withdrawn(101));
    }

    [Test]
    public void A_journal_that_says_what_could_not_happen_is_not_followed()
    {
        Assert.That(() => Given(new CommentEvent.Reworded(2, Remark("Two."))), Throws.InstanceOf<InconsistentHistoryException>());
        Assert.That(() => Given(Written(Remark("One.")), new CommentEvent.Reworded(3, Remark("Two."))), Throws.InstanceOf<InconsistentHistoryException>());
        Assert.That(
            () => Given(Written(Remark("One.")), new CommentEvent.Withdrawn(2), new CommentEvent.Reworded(3, Remark("Back."))),
            Throws.InstanceOf<InconsistentHistoryException>());
    }
}
