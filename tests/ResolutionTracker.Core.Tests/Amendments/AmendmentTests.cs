using NUnit.Framework;
using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Core.Tests.Amendments;

public sealed class AmendmentTests : AmendmentSpec
{
    [Test]
    public void Amendments_are_counted_in_the_order_of_tabling_and_found_beside_the_clause_they_touch()
    {
        var draft = Given([
            .. Text,
            TabledAs(3, CallsUpon),
            TabledAs(2, Demands),
            TabledAs(1, Demands with { After = null }),
            TabledAs(4, new Change.Delete(ChangeNo(1), ClauseNo(5), Version(1), "Remains seized."))]).Council!;

        Assert.That(draft.Touching(ClauseNo(4)).Select(amendment => amendment.Ordinal), Is.EqualTo([1, 2]));
        Assert.That(draft.Touching(ClauseNo(20)).Select(amendment => amendment.Ordinal), Is.EqualTo([2, 3]));
        Assert.That(draft.Touching(ClauseNo(5)).Select(amendment => amendment.Id), Is.EqualTo([AmendmentNo(4)]));
    }

    [Test]
    public void It_is_behind_once_the_clause_has_moved_on()
    {
        var clause = Given(Text).Council!.Find(ClauseNo(4))!;
        Assert.That(CallsUpon.IsBehind(clause), Is.False);
        Assert.That(CallsUpon.IsBehind(clause with { Version = Version(2) }), Is.True);
        Assert.That(Demands.IsBehind(clause with { Version = Version(2) }), Is.False);
    }

    [Test]
    public void It_is_its_co_sponsors_too()
    {
        var amendment = WithTabled(CallsUpon).Council!.Find(AmendmentNo(1))!;
        Assert.That(amendment.IsBy(France), Is.True);
        Assert.That(amendment.IsBy(Pakistan), Is.False);
        Assert.That(amendment.IsBy(null), Is.False);
        Assert.That((amendment with { Authors = [.. OfFrance, new(Pakistan, AuthorshipRole.CoSponsor)] }).IsBy(Pakistan), Is.True);
    }

    [Test]
    public void In_its_own_room_it_is_in_preparation() => Assert.That(
        Given([InCouncil(Text), InRoomOf(France, Prepared(CallsUpon))]).RoomOf(France).Find(AmendmentNo(1)),
        Has.Property("Status").EqualTo("in preparation").And.Property("Ordinal").EqualTo(0));
}
