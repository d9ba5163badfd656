using NUnit.Framework;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

public sealed class ShippedDossiersTests
{
    private static readonly string[] Renewal =
    [
        "Renewal of the Halvar Valley observer mission: under negotiation, by SVN, PAN, sponsored by SVN, PAN, FRA, illustrative",
        "15 acts, 20 commands, zero draft, Rev.1",
        "PP1 v1 base: Recalling all its previous",
        "PP2 v1 base: Reaffirming its commitment to",
        "PP3 v2: Taking note of the",
        "PP4 v1 base: Expressing concern at the",
        "PP5 v2: Welcoming that the market",
        "PP6 v1: Commending the observers who",
        "OP1 v2: Decides to extend the",
        "OP2 v2: Decides also that the",
        "OP3 v1 base: Calls upon the parties",
        "OP4 v1 base: Demands that the Mission",
        "OP5 v2: Encourages the parties to",
        "OP6 v1: Calls upon the parties",
        "OP7 v1: Urges the parties to",
        "OP8 v1 base: Requests the Secretary-General to",
        "OP9 v1 base: Decides to remain seized",
        "1 FRA, GRC, KOR: reword OP5 accepted",
        "2 CHN: reword OP2 rejected",
        "3 SOM, DZA, GUY, SLE: insert OP5 accepted as modified",
        "4 PAK: reword OP3 withdrawn",
        "5 USA: reword OP1 tabled",
    ];

    private static readonly string[] Force =
    [
        "Stabilization force in the Gaza Strip: under negotiation, by USA, sponsored by USA, PAN, illustrative",
        "40 acts, 63 commands, zero draft, Rev.1, Rev.2",
        "PP1 v1: Recalling its resolutions on",
        "PP2 v1: Determined that the fighting",
        "PP3 v1: Gravely concerned by the",
        "PP4 v1: Noting the readiness of",
        "PP5 v1: Recognizing that reconstruction needs",
        "PP6 v1: Bearing in mind that",
        "PP7 v1: Emphasizing that the arrangements",
        "PP8 v1: Looking forward to the",
        "PP9 v1: Convinced that without a",
        "OP1 v2: Endorses the formation of",
        "OP2 v2: Decides that Member States",
        "OP3 v1: Decides that the Force",
        "OP3 (a) v1: To keep watch along",
        "OP3 (b) v1: To take weapons out",
        "OP3 (c) v2: To shield civilians, women,",
        "OP3 (d) v1: To build up, equip",
        "OP4 v2: Authorizes the Force to",
        "OP5 v2: Decides that the Force",
        "OP6 v2: Decides that the mandates",
        "OP7 v2: Calls upon all concerned",
        "OP8 v2: Stresses that relief shall",
        "OP9 v1: Invites Member States and",
        "OP9 (a) v1: To offer contingents, transport",
        "OP9 (b) v2: To pay into a",
        "OP10 v2: Requests the Transitional Body",
        "OP11 v1: Decides to remain seized",
        "1 DZA, PAK, SOM: reword OP3 (b) tabled",
        "2 GBR, DNK, FRA, GRC, SVN: reword OP4 accepted",
        "3 DNK, GUY, KOR, PAN, SLE, SVN: delete OP8 withdrawn",
        "4 FRA, DNK, GRC, KOR, SVN: reword OP10 accepted as modified",
        "5 PAK, DZA, SOM: reword OP1 rejected",
        "6 RUS, CHN: insert OP2 rejected",
        "7 EGY, JOR, QAT, SAU: reword OP5 accepted as modified",
        "8 CHN: reword OP6 tabled",
        "9 SLE, GUY, PAN, SVN: reword OP3 (c) accepted",
        "10 GRC, ARE, DNK: reword OP7 accepted",
        "11 RUS: delete OP3 (b) tabled",
        "12 DZA, GUY, PAK, SLE, SOM: insert PP7 accepted as modified",
        "13 SVN, DNK, GRC, KOR: reword OP3 (b) tabled",
        "14 PAK, DZA, SOM: reword OP5 tabled",
        "15 PAN, GUY, KOR, SLE: reword OP9 (b) accepted",
        "16 FRA, DNK, GBR, SVN: insert OP10 tabled",
        "17 KOR, DNK, SVN: insert OP3 (d) tabled",
    ];

    [Test]
    public void The_mandate_renewal_replays_to_the_text_that_its_files_tell() =>
        Assert.That(Summary.Of(Read("mandate-renewal")), Is.EqualTo(Renewal));

    [Test]
    public void The_stabilization_force_replays_to_the_text_that_its_files_tell() =>
        Assert.That(Summary.Of(Read("stabilization-force")), Is.EqualTo(Force));

    [Test]
    public void Reading_one_again_gives_the_same_draft_and_the_same_commands()
    {
        var first = (DossierReading.Read)Read("stabilization-force");
        var again = (DossierReading.Read)Read("stabilization-force");

        Assert.Multiple(() =>
        {
            Assert.That(again.Draft, Is.EqualTo(first.Draft));
            Assert.That(Ids(again), Is.EqualTo(Ids(first)));
            Assert.That(Ids(first).Distinct().Count(), Is.EqualTo(63));
        });
    }

    private static IEnumerable<CommandId> Ids(DossierReading.Read read) =>
        read.Acts.SelectMany(act => act.Commands).Select(command => command.Id);

    private static DossierReading Read(string name) => Dossier.Read(
        name,
        [.. Directory.EnumerateFiles(Path.Combine(Folder(), name))
            .Select(file => new DossierFile(Path.GetFileName(file), File.ReadAllBytes(file)))]);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ResolutionTracker.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "resolutions");
    }
}
