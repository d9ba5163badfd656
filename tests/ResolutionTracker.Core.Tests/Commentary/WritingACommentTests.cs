using NUnit.Framework;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Tests.Commentary;

public sealed class WritingACommentTests : CommentSpec
{
    [Test]
    public void Its_words_are_kept_without_what_only_typing_left_there() =>
        Accepts(null, Write(Remark("  Compare this.\r\n\r\nThen that.  \n")), Written(Remark("Compare this.\n\nThen that.")));

    [Test]
    public void A_source_keeps_the_fields_that_say_something() => Accepts(
        null,
        Write(Source("S/PV.9000", " ", "p. 4", "https://docs.un.org/en/S/PV.9000", "")),
        Written(Source("S/PV.9000", null, "p. 4", "https://docs.un.org/en/S/PV.9000")));

    [TestCase("S/RES/690 (1991)")]
    [TestCase("A/78/L.29/Rev.1")]
    [TestCase("S/2004/20/Add.12")]
    [TestCase("CCPR/C/GC/37")]
    [TestCase("S/PV.9000 (Resumption 1)")]
    public void A_symbol_may_look_as_symbols_do(string symbol) => Accepts(null, Write(Source(symbol)), Written(Source(symbol)));

    [TestCase("<script>")]
    [TestCase("9000")]
    [TestCase("S/PV\u202E0009")]
    [TestCase("(S/PV.9000)")]
    public void A_symbol_with_other_characters_is_refused(string symbol) => Refuses(null, Write(Source(symbol)), new CommentRefusals.NoSymbol());

    [TestCase("javascript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("//docs.un.org/")]
    [TestCase("/drafts")]
    [TestCase("ftp://docs.un.org/")]
    [TestCase("https://docs.un.org@evil.example/")]
    [TestCase("https:// docs.un.org/")]
    [TestCase("https://")]
    public void A_link_that_is_no_plain_address_of_the_web_is_refused(string link) => Refuses(null, Write(Source(link: link)), new CommentRefusals.NoLink());

    [Test]
    public void A_source_by_which_nothing_can_be_found_is_refused() =>
        Refuses(null, Write(Source(page: "p. 4", note: "See there.")), new CommentRefusals.NamesNothing());

    [TestCase(" ")]
    [TestCase("\r\n\n")]
    public void Without_words_it_is_refused(string text) => Refuses(null, Write(Remark(text)), new CommentRefusals.Empty());

    [Test]
    public void Up_to_a_length_it_is_taken_and_beyond_refused()
    {
        Accepts(null, Write(Remark(new string('x', 8_000))), Written(Remark(new string('x', 8_000))));
        Refuses(null, Write(Remark(new string('x', 8_001))), new CommentRefusals.TooLong("comment", 8_001, 8_000));
        Refuses(null, Write(Source("S/1", note: new string('x', 2_001))), new CommentRefusals.TooLong("note", 2_001, 2_000));
        Refuses(null, Write(Source(meeting: new string('x', 201))), new CommentRefusals.TooLong("meeting record", 201, 200));
    }

    [Test]
    public void What_can_not_be_kept_is_named()
    {
        Refuses(null, Write(Remark("a\u0007b")), new CommentRefusals.Unwritable("comment", "U+0007"));
        Refuses(null, Write(Remark("a\uD83D b")), new CommentRefusals.Unwritable("comment", "U+D83D"));
        Refuses(null, Write(Source(meeting: "a\nb")), new CommentRefusals.LineBreak("meeting record"));
    }

    [Test]
    public void On_an_event_of_a_delegations_own_room_it_is_for_that_delegation_alone()
    {
        var france = MemberState.Parse("FRA", null);
        var subject = new CommentSubject.RoomEvent(new Room.Delegation(france), 3);
        Refuses(null, Write(Remark("Ours."), subject, new CommentAudience.Readers()), new CommentRefusals.OwnRoomOnly());
        Accepts(
            null,
            Write(Remark("Ours."), subject, new CommentAudience.Delegation(france)),
            new CommentEvent.Written(subject, new CommentAudience.Delegation(france), Remark("Ours.")));
    }

    [Test]
    public void Who_has_written_very_much_or_very_fast_is_told_so()
    {
        Refuses(null, Write(Remark("More.")), new CommentRefusals.TooMany(), new AuthorTally(2_000, 0));
        Refuses(null, Write(Remark("More.")), new CommentRefusals.TooFast(), new AuthorTally(30, 30));
    }

    [Test]
    public void Sent_again_it_is_the_same_comment()
    {
        Knows(Given(Written(Remark("Once."))), Write(Remark("Once.")));
        Knows(Given(Written(Remark("Once.")), new CommentEvent.Reworded(2, Remark("Twice."))), Write(Remark("Whatever."), command: 1));
        Refuses(Given(Written(Remark("Once."))), Write(Remark("Another.")), new Refusal.AlreadyExists("comment"));
    }
}
