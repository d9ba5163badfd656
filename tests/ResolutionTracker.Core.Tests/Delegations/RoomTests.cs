using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.Delegations;

public sealed class RoomTests : DraftSpec
{
    [Test]
    public void A_room_is_found_by_its_key()
    {
        Assert.That(Room.Parse("council", null), Is.EqualTo(new Room.Council()));
        Assert.That(Room.Parse("delegation-FRA", null), Is.EqualTo(new Room.Delegation(France)));
        Assert.That(new Room.Delegation(France).ToString(), Is.EqualTo("delegation-FRA"));
    }

    [TestCase("Council")]
    [TestCase("delegation-fra")]
    [TestCase("delegation-")]
    [TestCase("delegation-FRAN")]
    [TestCase("")]
    [TestCase(null)]
    public void What_names_no_room_is_refused(string? key)
    {
        Assert.That(Room.TryParse(key, null, out _), Is.False);
        Assert.That(() => Room.Parse(key ?? "", null), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void Who_acts_is_written_and_read()
    {
        Assert.That(ActingFor.Parse(ByFrance.ToString()), Is.EqualTo(ByFrance));
        Assert.That(ActingFor.Parse(ActingFor.Secretariat.ToString()), Is.EqualTo(ActingFor.Secretariat));
        Assert.That(ActingFor.Secretariat.State, Is.Null);
        Assert.That(() => ActingFor.Parse("nobody"), Throws.TypeOf<FormatException>());
    }
}
