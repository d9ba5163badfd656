using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class RoomChainTests : DraftSpec
{
    // Each made with: printf '…' | sha256sum
    private const string CouncilSeed = "655c66f007e515714b1985ea523eb67e37cb9a4a535b4c17b2b741b9c8fc4552";
    private const string FrenchSeed = "80eb0e9b5dea1fad62416cecf2991efcd2707ef6f7ea7ee7cd39701e334f2abf";
    private const string First = "dca2dc43a04087253b6698236d6f7cbd4773e7c0ed2173d46d075c1d83347ddb";

    [Test]
    public void A_room_begins_with_the_hash_of_its_draft_and_key()
    {
        Assert.That(RoomChain.Seed(DraftHistory.Id, new Room.Council()), Is.EqualTo(CouncilSeed));
        Assert.That(RoomChain.Seed(DraftHistory.Id, new Room.Delegation(France)), Is.EqualTo(FrenchSeed));
    }

    [Test]
    public void Each_event_is_chained_to_the_one_before() =>
        Assert.That(RoomChain.Next(CouncilSeed, StoredText.Of("{\"text\":\"“é”\"}")), Is.EqualTo(First));

    [Test]
    public void Two_rooms_of_one_draft_are_chained_apart()
    {
        var history = Given([
            InCouncil(Opened, ZeroDraft),
            InRoomOf(France, new DraftEvent.PreparationEnded(AmendmentNo(1))),
            InCouncil(new DraftEvent.SecretariatAdmitted())]);
        foreach (var room in new Room[] { new Room.Council(), new Room.Delegation(France) })
        {
            var previous = RoomChain.Seed(DraftHistory.Id, room);
            foreach (var recorded in history.In(room))
            {
                Assert.That(recorded.Previous, Is.EqualTo(previous));
                previous = RoomChain.Next(previous, recorded.Stored);
                Assert.That(recorded.Hash, Is.EqualTo(previous));
            }
        }
    }
}
