using NUnit.Framework;

namespace ResolutionTracker.Formats.Tests.Exported;

public sealed class CitingAMomentTests
{
    [Test]
    public void In_plain_names_title_symbol_position_time_address_hash_and_notice() => Assert.That(
        Negotiated.Citation.Plain,
        Is.EqualTo(
            "“The \"ferry\", and more”, draft resolution of the Security Council (S/2026/13), at position 8 of the Council room, 2 Mar 2026, 09:09 New York. "
            + $"Resolution Tracker, https://drafts.example.org/drafts/d/export?at=7. SHA-256 {Negotiated.Council[^1].Hash}. Illustrative text: no state proposed these words."));

    [Test]
    public void As_BibTeX_has_an_entry_that_names_no_author() => Assert.That(
        Negotiated.Citation.BibTeX,
        Is.EqualTo($$$"""
            @misc{draft-d00000000000-8,
              title = {{The "ferry", and more}},
              howpublished = {Resolution Tracker: draft resolution of the Security Council (S/2026/13), position 8 of the Council room},
              year = {2026},
              month = mar,
              day = {2},
              url = {https://drafts.example.org/drafts/d/export?at=7},
              note = {SHA-256 {{{Negotiated.Council[^1].Hash}}}. Illustrative text: no state proposed these words},
            }

            """));

    [Test]
    public void As_BibTeX_a_title_can_neither_end_its_field_nor_command() => Assert.That(
        (Negotiated.Citation with { Draft = Negotiated.Citation.Draft with { WorkingTitle = "50% of {A_1} & \\input{x}" } }).BibTeX,
        Does.Contain(@"title = {{50\% of {\textbraceleft}A\_1{\textbraceright} \& {\textbackslash}input{\textbraceleft}x{\textbraceright}}},"));
}
