using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;
using ResolutionTracker.Web.Tests.History.Negotiating;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

/// <summary>A history written as a dossier and imported again is the same history: each event, its time and its actor, and so each fold.</summary>
public sealed class WritingADossierTests
{
    [TestCase("mandate-renewal")]
    [TestCase("stabilization-force")]
    public async Task A_shipped_dossier_is_told_in_acts_alone_and_reads_back(string name)
    {
        using var folder = new TestFolder();
        await using var store = await OpenAsync(folder);
        var dossier = Path.Combine(Checkout(), "resolutions", name);
        var read = (DossierReading.Read)await DossierFolder.ReadAsync(new DirectoryInfo(dossier), CancellationToken.None);
        Assert.That(await ImportAsync(store, read), Is.Null);
        foreach (var room in store.Rooms.OrderByDescending(each => each.Last).Select(each => each.Room).Take(4).ToList())
        {
            var written = await HoldsAsync(store.Log, read.Draft, room);
            Assert.That(written.AsRecorded, Is.Zero, room.Key);
        }
    }

    [TestCase(11, 250)]
    [TestCase(12, 250)]
    [TestCase(13, 600)]
    public async Task Whatever_is_negotiated_reads_back(int seed, int acts)
    {
        await using var server = await RunningServer.StartAsync();
        await PlayedNegotiation.PlayAsync(server, seed, acts);
        var (decisions, asRecorded) = (0, 0);
        foreach (var (draft, room, _) in server.Store.Rooms.OrderByDescending(each => each.Last).Take(4).ToList())
        {
            var written = await HoldsAsync(server.Store.Log, draft, room);
            (decisions, asRecorded) = (decisions + written.Decisions.Count, asRecorded + written.AsRecorded);
        }

        await TestContext.Out.WriteLineAsync($"{asRecorded} of {decisions} decisions told as recorded");
        Assert.That(asRecorded, Is.LessThan(decisions / 4), "most is told in acts that a person reads");
    }

    private static async Task<WrittenDossier> HoldsAsync(IDraftLog log, DraftId draft, Room room)
    {
        Room[] rooms = room is Room.Council ? [room] : [new Room.Council(), room];
        var events = new List<Recorded>();
        foreach (var each in rooms)
        {
            events.AddRange(await EventsAsync(log, draft, each));
        }

        var final = Fold(events);
        var written = DossierWriter.Write("again", events, new Citation(final, "", "urn:uuid:none", "now", null));
        var reading = Dossier.Read("again", written.Files);
        Assert.That(reading, Is.InstanceOf<DossierReading.Read>(), reading is DossierReading.Refused refused ? refused.Why[0].Sentence : "");

        using var folder = new TestFolder();
        await using var other = await OpenAsync(folder);
        var read = (DossierReading.Read)reading;
        Assert.That(await ImportAsync(other, read), Is.Null);
        foreach (var each in rooms)
        {
            Assert.That((await EventsAsync(other.Log, read.Draft, each)).Select(Told), Is.EqualTo(events.Where(recorded => recorded.Room == each).Select(Told)), each.Key);
        }

        var again = Fold(await EventsAsync(other.Log, read.Draft, new Room.Council()));
        Assert.That(RoomSnapshot.Write(again with { Id = draft }), Is.EqualTo(RoomSnapshot.Write(final)));
        return written;
    }

    private static string Told(Recorded recorded) =>
        $"{recorded.Position} {recorded.At:O} {recorded.By} {EventText.Write(recorded.Position, new NewEvent(default, default, default, recorded.By, default, 0, recorded.Event))}";

    private static Draft Fold(IEnumerable<Recorded> events) =>
        events.Where(recorded => recorded.Room is Room.Council).Aggregate((Draft?)null, Draft.Evolve)!;

    private static async Task<List<Recorded>> EventsAsync(IDraftLog log, DraftId draft, Room room) =>
        await log.ReadAsync(draft, room, 0, CancellationToken.None).ToListAsync();

    private static Task<EmbeddedStore> OpenAsync(TestFolder folder) =>
        EmbeddedStore.OpenAsync(folder.Path, new EmbeddedStoreOptions(), null, CancellationToken.None);

    private static async Task<Refusal?> ImportAsync(EmbeddedStore store, DossierReading.Read read)
    {
        using var desk = new DraftingDesk(store.Log, new DeskSnapshots(store), TimeProvider.System, new DraftNewsFeed());
        return await DossierImport.RunAsync(desk, read, CancellationToken.None);
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ResolutionTracker.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
