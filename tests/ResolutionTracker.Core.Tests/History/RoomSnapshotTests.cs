using System.Text.Json.Nodes;
using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Core.Tests.History;

public sealed class RoomSnapshotTests : Samples
{
    private static readonly Change.Reword Reword = new(ChangeNo(1), ClauseNo(1), Version(1), "Decides;", Awkward);
    private static readonly Change.Delete Delete = new(ChangeNo(2), ClauseNo(2), Version(1), "Urges;");
    private static readonly Change.Insert Insert = new(ChangeNo(3), ClauseNo(9), ClauseNo(1), ClauseKind.Operative, 1, true, "to act;");

    // Every field of the fold is filled, every outcome is there.
    private static readonly DraftHistory History = Given([
        InCouncil(
            Opened,
            new DraftEvent.BaseTextNamed("Last year’s", "S/RES/1"),
            Inserted(1, 0, "Decides;") with { IsFromBase = true },
            Inserted(2, 1, "Urges;"),
            ZeroDraft,
            new DraftEvent.StateAdmitted(Kenya, true),
            new DraftEvent.SecretariatAdmitted(),
            new DraftEvent.SymbolAssigned("S/2026/1"),
            new DraftEvent.OpenedToObservers(4),
            new DraftEvent.StageEntered(DraftStage.UnderNegotiation),
            Tabled(1, Reword),
            Tabled(2, Delete, Insert),
            Tabled(3, Reword),
            Tabled(4, Reword),
            Tabled(5, Reword),
            new DraftEvent.AmendmentWithdrawn(AmendmentNo(1)),
            new DraftEvent.AmendmentRejected(AmendmentNo(3), Awkward),
            new DraftEvent.AmendmentAccepted(AmendmentNo(4), [new(ChangeNo(1), ClauseNo(1), Version(1), "Decides;", "a", "a")]),
            new DraftEvent.AmendmentAccepted(AmendmentNo(5), [new(ChangeNo(1), ClauseNo(1), Version(1), "Decides;", "a", "b")]),
            new DraftEvent.ClauseRevised(ClauseNo(1), Version(2), Awkward, null),
            new DraftEvent.ClauseDeleted(ClauseNo(2), Version(1), null),
            Inserted(3, 1, "Demands;")),
        InRoomOf(France, new DraftEvent.AmendmentPrepared(
            AmendmentNo(9), [new(France, AuthorshipRole.MainSponsor)], [Reword, Delete, Insert], Awkward))]);

    private static readonly Draft Draft = History.Council!;

    [Test]
    public void A_draft_reads_back_equal()
    {
        var text = RoomSnapshot.Write(Draft);
        var read = RoomSnapshot.ReadDraft(text)!;
        Assert.That(RoomSnapshot.Write(read), Is.EqualTo(text));
        Assert.That(read.Clauses, Is.EqualTo(Draft.Clauses));
        Assert.That(read.Marks, Is.EqualTo(Draft.Marks));
        Assert.That(read.Revisions, Is.EqualTo(Draft.Revisions));
        Assert.That(read.Participants, Is.EqualTo(Draft.Participants));
        Assert.That(read.InsertedSince, Is.EquivalentTo(Draft.InsertedSince));
        Assert.That(read.Amendments.Values.Select(Outcome), Is.EqualTo(Draft.Amendments.Values.Select(Outcome)));
        Assert.That(read.Amendments.Keys, Is.EquivalentTo(Draft.Amendments.Keys));
        Assert.That(read.LastAt, Is.EqualTo(Draft.LastAt));
    }

    [Test]
    public void Folding_onward_from_it_is_folding_onward_from_the_whole()
    {
        var onward = History.With(
            new DraftEvent.AmendmentAccepted(
                AmendmentNo(2),
                [new(ChangeNo(2), ClauseNo(2), Version(1), "Urges;", null, null), new(ChangeNo(3), ClauseNo(9), null, null, "to act;", "to act;")]),
            Inserted(4, 3, "Requests;"),
            new DraftEvent.RevisionIssued(1, "Rev.1"));
        var folded = onward.Recorded.Skip(History.Recorded.Count).Aggregate((Draft?)RoomSnapshot.ReadDraft(RoomSnapshot.Write(Draft)), Draft.Evolve);
        Assert.That(RoomSnapshot.Write(folded!), Is.EqualTo(RoomSnapshot.Write(onward.Council!)));
    }

    [Test]
    public void An_empty_draft_and_an_empty_room_read_back_equal()
    {
        var draft = Given(Opened with { AgendaItem = null }).Council!;
        Assert.That(RoomSnapshot.Write(RoomSnapshot.ReadDraft(RoomSnapshot.Write(draft))!), Is.EqualTo(RoomSnapshot.Write(draft)));
        var room = DelegationRoom.Empty(France);
        Assert.That(RoomSnapshot.Write(RoomSnapshot.ReadDelegationRoom(RoomSnapshot.Write(room))!), Is.EqualTo(RoomSnapshot.Write(room)));
    }

    [Test]
    public void A_delegations_room_reads_back_equal()
    {
        var room = History.RoomOf(France);
        var read = RoomSnapshot.ReadDelegationRoom(RoomSnapshot.Write(room))!;
        Assert.That(RoomSnapshot.Write(read), Is.EqualTo(RoomSnapshot.Write(room)));
        Assert.That(read.InPreparation.Single().Changes, Is.EqualTo(room.InPreparation.Single().Changes));
        Assert.That(read.Position, Is.EqualTo(1));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"Shape\":1}")]
    [TestCase("{\"Shape\":1,\"Fold\":null}")]
    [TestCase("{\"Shape\":1,\"Fold\":{}}")]
    [TestCase("garbage")]
    public void What_is_none_reads_as_null(string? text)
    {
        Assert.That(RoomSnapshot.ReadDraft(text), Is.Null);
        Assert.That(RoomSnapshot.ReadDelegationRoom(text), Is.Null);
    }

    [Test]
    public void One_of_another_shape_reads_as_null()
    {
        var json = JsonNode.Parse(RoomSnapshot.Write(Draft))!.AsObject();
        json["Shape"] = RoomSnapshot.Shape + 1;
        Assert.That(RoomSnapshot.ReadDraft(json.ToJsonString()), Is.Null);
    }

    [Test]
    public void One_of_the_other_fold_reads_as_null()
    {
        Assert.That(RoomSnapshot.ReadDraft(RoomSnapshot.Write(DelegationRoom.Empty(France))), Is.Null);
        Assert.That(RoomSnapshot.ReadDelegationRoom(RoomSnapshot.Write(Draft)), Is.Null);
    }

    [Test]
    public void A_damaged_one_never_throws()
    {
        foreach (var text in Damage.Each(RoomSnapshot.Write(Draft)))
        {
            Assert.That(() => RoomSnapshot.ReadDraft(text), Throws.Nothing, text);
        }

        foreach (var text in Damage.Each(RoomSnapshot.Write(History.RoomOf(France))))
        {
            Assert.That(() => RoomSnapshot.ReadDelegationRoom(text), Throws.Nothing, text);
        }
    }

    private static DraftEvent.AmendmentTabled Tabled(int number, params Change[] changes) =>
        new(AmendmentNo(number), [new(France, AuthorshipRole.MainSponsor), new(Kenya, AuthorshipRole.CoSponsor)], [.. changes], number == 1 ? null : Awkward);

    // What was accepted is a list, which a record compares by whether it is the same one.
    private static (string, DateTimeOffset?, string) Outcome(Amendment amendment) => amendment.Outcome switch
    {
        AmendmentOutcome.Accepted o => (o.Name, o.At, ""),
        AmendmentOutcome.AcceptedAsModified o => (o.Name, o.At, string.Join("|", o.Changes)),
        AmendmentOutcome.Rejected o => (o.Name, o.At, o.Reason),
        AmendmentOutcome.Withdrawn o => (o.Name, o.At, ""),
        var o => (o.Name, null, ""),
    };
}
