using NUnit.Framework;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

public sealed class ShippedDossiersTests
{
    private static readonly string[] Renewal =
    [
        "Renewal of the Halvar Valley observer mission: under negotiation, by SVN, PAN, sponsored by SVN, PAN, FRA, illustrative",
        "78 acts, 112 commands, zero draft, Rev.1, Rev.2",
        "PP1 v1 base agreed: Recalling all its previous",
        "PP2 v1 base: Reaffirming its commitment to",
        "PP3 v2 agreed ad referendum: Taking note of the",
        "PP4 v1: Commending the observers who",
        "PP5 v2: Expressing concern at the",
        "PP5 v2 deleted: Welcoming that the market",
        "OP1 v3: Decides to extend the",
        "OP2 v3: Decides also that the",
        "OP3 v2: Calls upon the parties",
        "OP3 bis v1: Calls upon the parties",
        "OP4 v1 base: Demands that the Mission",
        "OP9 v1: Urges the parties to",
        "OP5 v1 deleted: Calls upon the parties",
        "OP6 v3: Encourages the parties to",
        "OP7 bis v1 deleted: Requests the Mission to",
        "OP7 v2: Requests the Mission to",
        "OP8 v3: Calls upon the parties",
        "OP8 bis v1: Requests the Mission to",
        "OP10 v2 agreed ad referendum: Requests the Secretary-General to",
        "OP11 v1 base: Decides to remain seized",
        "1 FRA, GRC, KOR: reword OP6 accepted",
        "2 CHN: reword OP2 rejected",
        "3 SOM, DZA, GUY, SLE: insert OP6 accepted as modified",
        "4 SOM, DZA: reword OP3 tabled",
        "5 USA: reword OP1 tabled",
        "6 KOR: reword OP2 tabled",
        "7 DZA, SLE, SOM: reword OP2 accepted",
        "8 GBR: split OP3 accepted",
        "9 PAK: reword OP3 tabled",
        "10 GBR, DNK: reword OP4 tabled",
        "11 GUY: reword PP4 tabled",
        "12 PAN: move PP4 accepted",
        "13 SLE, DZA, SOM for AFRICAN-GROUP: reword OP10 accepted",
        "14 GRC: reword OP10 tabled",
        "15 GUY: reword PP5 tabled",
        "16 RUS: delete PP5 accepted",
        "17 DNK: move OP9 accepted",
        "18 SLE: move OP9 tabled",
        "19 FRA: insert OP4 accepted",
        "20 KOR: insert OP6 accepted",
        "21 GRC: amend OP7 accepted",
        "22 FRA, DNK, GRC for EU: reword PP5 + insert PP5 + reword OP6 decided in part",
        "23 GBR: reword OP6 accepted",
        "24 PAK: reword OP8 tabled",
        "25 KOR: reword OP1 accepted",
        "26 DNK: insert OP7 accepted",
        "27 RUS: delete OP5 accepted",
        "28 CHN: alternative OP8 tabled",
        "29 SOM: amend OP8 tabled",
        "30 SOM, GUY: insert OP8 accepted",
        "31 PAK: insert OP8 tabled",
        "32 GRC: retitle  tabled",
        "33 RUS: reword OP11 tabled",
        "34 SLE: reword OP7 bis tabled",
        "35 PAN: join OP7 accepted",
    ];

    private static readonly string[] FromZeroToFinal = ["zero draft", "Rev.1", "Rev.2", "in blue"];

    private static readonly string[] Settled = ["accepted", "accepted as modified", "rejected", "withdrawn"];

    private static readonly string[] Force =
    [
        "Stabilization force in the Gaza Strip: adopted, by USA, sponsored by USA, PAN, illustrative",
        "137 acts, 204 commands, zero draft, Rev.1, Rev.2, in blue",
        "PP1 v1: Recalling its resolutions on",
        "PP2 v2: Recalling also its resolutions",
        "PP3 v1: Welcoming the cessation of",
        "PP4 v1: Determined that the fighting",
        "PP5 v1: Gravely concerned by the",
        "PP6 v1: Alarmed that famine was",
        "PP7 v1: Noting with relief that",
        "PP8 v1: Deploring the number of",
        "PP9 v1: Concerned at the quantity",
        "PP10 v2: Noting the readiness of",
        "PP11 v2: Recognizing that reconstruction needs",
        "PP12 v1: Taking note of the",
        "PP13 v1: Bearing in mind that",
        "PP14 v1: Emphasizing that the arrangements",
        "PP15 v1: Looking forward to the",
        "PP16 v1: Convinced that without a",
        "PP17 v1: Determining that the situation",
        "OP1 v2: Endorses the formation of",
        "OP2 v1: Decides that the Transitional",
        "OP2 (a) v1: Direct the public administration",
        "OP2 (b) v2: Entrust the services on",
        "OP2 (c) v1: Make and publish the",
        "OP2 (d) v1: Receive, hold and spend",
        "OP2 (e) v1: Make, with the States",
        "OP2 (e) (i) v2: The passage of persons",
        "OP2 (e) (ii) v1: The passage of goods,",
        "OP2 (e) (iii) v1: The supply of water",
        "OP2 (f) v1: Open the offices that",
        "OP2 (g) v1: Protect places of worship",
        "OP3 v2: Decides also that the",
        "OP3 (a) v1: Placed its public finance",
        "OP3 (b) v1: Held general elections, or",
        "OP3 (c) v1: Brought its police and",
        "OP4 v2: Affirms that nobody shall",
        "OP5 v2: Decides that Member States",
        "OP6 v1: Decides also that the",
        "OP6 (a) v2: To keep watch along",
        "OP6 (b) v2: To take the weapons",
        "OP6 (c) v2: To shield civilians, women,",
        "OP6 (d) v2: To build up, equip",
        "OP6 (e) v1: To clear explosive remnants",
        "OP6 (f) v2: To secure the crossings",
        "OP6 (g) v1: To hold the ground",
        "OP6 closing words v1: each of these tasks",
        "OP7 v2: Authorizes the Force to",
        "OP8 v2: Decides that the Force",
        "OP9 v2: Requests the commander of",
        "OP10 v2: Decides that, until an",
        "OP11 v1: Decides also that all",
        "OP11 (a) v1: Supplies for the Force,",
        "OP11 (b) v1: Protective clothing, vehicles and",
        "OP11 (c) v1: Equipment for the clearance",
        "OP12 v3: Calls upon all concerned",
        "OP13 v1: Requests those who inspect",
        "OP14 v2: Stresses that relief shall",
        "OP15 v2: Requests the Transitional Body",
        "OP16 v2: Demands that schools, hospitals",
        "OP17 v2: Demands also that the",
        "OP18 v2: Requests the Transitional Body,",
        "OP18 (a) v1: Vetted as to conduct",
        "OP18 (b) v2: Trained for at least",
        "OP18 (c) v1: Entered in a single",
        "OP18 (d) v1: Admitted in a class",
        "OP19 v1: Invites Member States and",
        "OP19 (a) v1: To offer contingents, transport",
        "OP19 (b) v3: To pay into a",
        "OP19 (c) v2: To make known by",
        "OP20 v2: Decides that the costs",
        "OP21 v3: Decides also that the",
        "OP22 v2: Requests the Transitional Body",
        "OP22 (a) v1: The strength of the",
        "OP22 (b) v1: The weapons taken into",
        "OP22 (c) v1: The relief that has",
        "OP22 (d) v1: The money that has",
        "OP22 (e) v1: What has been done",
        "OP23 v1: Decides to examine the",
        "OP24 v1: Decides to remain seized",
        "Annex v2: Annex: Rules for the",
        "Heading 1 v1: Conduct",
        "Annex 1 v1: The Transitional Body and",
        "Annex 2 v1: Whoever serves in either",
        "Annex 2 (a) v1: Has no interest, directly",
        "Annex 2 (b) v1: Accepts neither gift nor",
        "Annex 2 (c) v1: Is given leave to",
        "Annex 3 v2: What binds the population",
        "Annex 4 v1: The commander of the",
        "Annex 4 (a) v1: Force is the last",
        "Annex 4 (b) v1: A warning is given",
        "Annex 4 (c) v1: Each death and each",
        "Annex 4 (c) (i) v1: Within forty-eight hours, by",
        "Annex 4 (c) (ii) v1: Within sixty days, by",
        "Annex 5 v1: No contingent serves in",
        "Heading 2 v1: Custody of weapons",
        "Annex 6 v2: Weapons that are handed",
        "Annex 6 (a) v1: Recorded on the same",
        "Annex 6 (b) v1: Kept in stores that",
        "Annex 6 (c) v1: Made unusable within ninety",
        "Annex 7 v2: Whoever hands in weapons",
        "Heading 3 v1: Withdrawal",
        "Annex 8 v1: The Israel Defense Forces",
        "Annex 8 (a) v1: For the first stage,",
        "Annex 8 (b) v2: For the second stage,",
        "Annex 8 (c) v1: For the third stage,",
        "Annex 9 v2: Whether a benchmark has",
        "Annex 10 v3: A strip of ground",
        "1 DZA, PAK, SOM: reword OP6 (b) withdrawn",
        "2 DZA, GUY, PAK, SOM: reword PP1 rejected",
        "3 GBR, DNK, FRA, GRC, SVN: reword OP7 accepted",
        "4 EGY, JOR: reword OP6 (a) accepted",
        "5 DNK, GUY, KOR, PAN, SLE, SVN: delete OP14 withdrawn",
        "6 JOR, EGY, QAT: reword OP12 accepted as modified",
        "7 GBR, GRC, JOR: reword OP14 accepted as modified",
        "8 GUY, PAN, SLE: reword OP10 accepted as modified",
        "9 IDN, FRA, PAK: insert PP17 withdrawn",
        "10 FRA, DNK, GRC, KOR, SVN: reword OP22 accepted as modified",
        "11 SAU, ARE, EGY, JOR, QAT: reword OP2 (b) accepted as modified",
        "12 EGY, DZA, JOR, PAK, QAT, SAU, SOM: insert OP3 accepted as modified",
        "13 PAK, DZA, SOM: reword OP1 rejected",
        "14 FRA, DNK, GBR: reword OP9 accepted as modified",
        "15 SVN, DNK, KOR, PAN, SLE: reword PP2 accepted",
        "16 DZA, GUY, JOR, PAK, SLE, SVN: insert OP15 rejected",
        "17 RUS, CHN: reword OP11 rejected",
        "18 RUS, CHN: insert OP5 rejected",
        "19 QAT, DZA, EGY, JOR: reword OP17 accepted as modified",
        "20 GUY, DNK, DZA, SOM, SVN: insert PP5 accepted as modified",
        "21 EGY, JOR, QAT, SAU: reword OP8 accepted as modified",
        "22 TUR, IDN: reword Annex 5 rejected",
        "23 KOR, DNK, GRC: reword OP19 (b) accepted as modified",
        "24 PAK, DZA, SAU: reword OP18 accepted as modified",
        "25 JOR, EGY: reword OP18 (b) accepted",
        "26 CHN: reword OP21 rejected",
        "27 CHN, DZA, PAK: reword PP11 accepted as modified",
        "28 IDN, ARE, TUR: reword OP21 accepted as modified",
        "29 SLE, GUY, PAN, SVN: reword OP16 accepted",
        "30 GRC, FRA: insert OP2 (f) accepted",
        "31 SLE, GUY, PAN, SVN: reword OP6 (c) accepted",
        "32 SVN, DNK, GBR, PAN, SLE: insert OP18 (c) accepted",
        "33 GRC, ARE, DNK: reword OP12 accepted",
        "34 IDN, PAK, SLE: reword OP20 accepted as modified",
        "35 SOM, DZA, GUY, PAK: insert OP12 accepted as modified",
        "36 ARE, GBR, QAT: reword OP2 (e) (i) accepted as modified",
        "37 RUS: delete OP6 (b) rejected",
        "38 DZA, PAK, SOM: delete Annex 10 withdrawn",
        "39 DZA, GUY, PAK, SLE, SOM: insert PP14 accepted as modified",
        "40 GBR, DNK, GRC: reword Annex 10 accepted as modified",
        "41 EGY, JOR, QAT, SAU: reword Annex 9 accepted as modified",
        "42 SLE, GUY, PAN, SVN: insert OP22 (d) accepted",
        "43 SAU, EGY, FRA, JOR, QAT: insert PP3 rejected",
        "44 SVN, DNK, GRC, KOR: reword OP6 (b) accepted as modified",
        "45 GBR, DNK, FRA, KOR, SVN: reword OP15 accepted",
        "46 GUY, SLE, SOM: reword OP3 accepted as modified",
        "47 ISR: reword OP8 rejected",
        "48 ISR: reword Annex 7 accepted as modified",
        "49 PAK, DZA, SOM: reword OP8 rejected",
        "50 FRA, DNK, GRC, SVN: insert OP16 withdrawn",
        "51 PAN, GUY, KOR, SLE: reword OP19 (b) accepted",
        "52 PAN, GUY, SLE: reword Annex 3 accepted as modified",
        "53 FRA, DNK, GBR, SVN: insert OP22 accepted as modified",
        "54 KOR, DNK, SVN: insert OP11 (b) accepted",
        "55 FRA: reword OP6 (d) accepted",
        "56 KOR, DNK, SVN: insert OP6 (d) accepted",
        "57 ISR: delete PP15 rejected",
        "58 PAK, DZA, GUY, SOM: reword PP15 rejected",
        "59 CHN: reword OP5 tabled",
        "60 RUS: insert OP1 tabled",
    ];

    [Test]
    public void The_mandate_renewal_replays_to_the_text_that_its_files_tell() =>
        Assert.That(Summary.Of(ShippedDossiers.Read("mandate-renewal")), Is.EqualTo(Renewal));

    [Test]
    public void The_stabilization_force_replays_to_the_text_that_its_files_tell() =>
        Assert.That(Summary.Of(ShippedDossiers.Read("stabilization-force")), Is.EqualTo(Force));

    [Test]
    public void Reading_one_again_gives_the_same_draft_and_the_same_commands()
    {
        var first = (DossierReading.Read)ShippedDossiers.Read("stabilization-force");
        var again = (DossierReading.Read)ShippedDossiers.Read("stabilization-force");

        Assert.Multiple(() =>
        {
            Assert.That(again.Draft, Is.EqualTo(first.Draft));
            Assert.That(Ids(again), Is.EqualTo(Ids(first)));
            Assert.That(Ids(first).Distinct().Count(), Is.EqualTo(204));
        });
    }

    [Test]
    public void The_stabilization_force_is_a_negotiation_as_large_as_a_real_one()
    {
        var draft = ((DossierReading.Read)ShippedDossiers.Read("stabilization-force")).Final;
        var amendments = draft.Amendments.Values.ToList();
        var outcomes = amendments.CountBy(amendment => amendment.Status).ToDictionary();
        int Clauses(ClauseKind kind, bool isSub) => draft.Present.Count(clause =>
            clause.Kind == kind && clause.IsNumbered == (kind != ClauseKind.Preambular) && clause.Degree > 0 == isSub);

        Assert.Multiple(() =>
        {
            Assert.That(draft.IsIllustrative);
            Assert.That(Clauses(ClauseKind.Preambular, isSub: false), Is.AtLeast(12));
            Assert.That(Clauses(ClauseKind.Operative, isSub: false), Is.AtLeast(14));
            Assert.That(Clauses(ClauseKind.Operative, isSub: true), Is.AtLeast(20));
            Assert.That(draft.Present, Has.Some.Matches((Clause clause) => clause is { Kind: ClauseKind.Heading, Label.Value: "Annex" }));
            Assert.That(Clauses(ClauseKind.Annex, isSub: false), Is.AtLeast(8));
            Assert.That(Clauses(ClauseKind.Annex, isSub: true), Is.AtLeast(8));

            Assert.That(amendments, Has.Count.AtLeast(30));
            Assert.That(amendments.Select(amendment => amendment.MainSponsor).Distinct().Count(), Is.AtLeast(10));
            Assert.That(amendments, Has.All.Matches((Amendment amendment) => !string.IsNullOrWhiteSpace(amendment.Reason)));
            Assert.That(amendments.Count(amendment => amendment.Authors.Count > 1), Is.AtLeast(20));
            Assert.That(amendments.SelectMany(amendment => amendment.Authors), Has.All.Matches((Authorship author) => draft.Find(author.State) is not null));
            foreach (var status in Settled)
            {
                Assert.That(outcomes.GetValueOrDefault(status), Is.AtLeast(5), status);
            }
        });
    }

    [Test]
    public void The_stabilization_force_goes_from_a_zero_draft_over_two_revisions_to_the_final_text_between_3_and_17_November_2025()
    {
        var read = (DossierReading.Read)ShippedDossiers.Read("stabilization-force");
        var newYork = TimeZoneInfo.FindSystemTimeZoneById(read.Final.Zone);
        var days = read.Acts.Select(act => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(act.At, newYork).DateTime)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(read.Final.Revisions.Select(revision => revision.Name), Is.EqualTo(FromZeroToFinal));
            Assert.That(read.Final.Stage, Is.EqualTo(DraftStage.Adopted));
            Assert.That((days[0], days[^1]), Is.EqualTo((new DateOnly(2025, 11, 3), new DateOnly(2025, 11, 17))));
            Assert.That(days, Is.Ordered);
        });
    }

    private static IEnumerable<CommandId> Ids(DossierReading.Read read) =>
        read.Acts.SelectMany(act => act.Commands).Select(command => command.Id);
}
