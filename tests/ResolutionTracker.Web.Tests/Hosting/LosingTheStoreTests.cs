using System.Runtime.InteropServices;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;

namespace ResolutionTracker.Web.Tests.Hosting;

public sealed partial class LosingTheStoreTests
{
    private const string Lost =
        "Nothing is recorded any more: writing to the disk failed. What was acknowledged before is safe; keep this page open until the server has been started again.";

    private const string ReadingOnly =
        "Reading only: the record has a damaged line. Everything that can be read is shown, and nothing can be changed until whoever runs the server has mended it.";

    [Test]
    public async Task A_failed_write_is_said_everywhere_and_reading_goes_on()
    {
        using var folder = new TestFolder();
        await using var server = await RunningServer.StartAsync(path: folder.Path);
        var scene = await DraftScene.OpenAsync(server);
        await using var listener = await Listener.ConnectAsync(await server.AsAsync("USA"));
        var position = await scene.PositionAsync();
        MakeReadOnly(Path.Combine(folder.Path, "record.journal"));

        var refused = await scene.Penholder.PutAsync(scene.ClauseText(1), new { seen = 1, text = "Decides in vain;" });
        var again = await scene.Penholder.PutAsync(scene.ClauseText(1), new { seen = 1, text = "Decides in vain;" });
        var told = await listener.HearAsync("Condition", _ => true);
        var page = await scene.Penholder.PageAsync($"/drafts/{scene.Id}");
        var ready = await scene.Penholder.GetAsync("/health/ready");
        var live = await scene.Penholder.GetAsync("/health/live");
        var events = await scene.Penholder.GetAsync($"{scene.Path}/rooms/council/events");

        Assert.Multiple(async () =>
        {
            Assert.That((refused.Status, refused.Code), Is.EqualTo((503, "record-closed")));
            Assert.That(refused.Sentence, Does.StartWith("Nothing was recorded: the record takes nothing more until the server is started again."));
            Assert.That(again.Said, Is.EqualTo(refused.Said));
            Assert.That(told.GetProperty("sentence").GetString(), Is.EqualTo(Lost));
            Assert.That((page.Status, page.Body.Contains(Lost, StringComparison.Ordinal)), Is.EqualTo((200, true)));
            Assert.That((ready.Said, live.Said), Is.EqualTo(($"503 {Lost}", "200 live")));
            Assert.That((events.Status, await scene.PositionAsync()), Is.EqualTo((200, position)));
        });
    }

    [Test]
    public async Task Words_that_can_not_be_kept_are_not_acknowledged()
    {
        using var folder = new TestFolder();
        await using var server = await RunningServer.StartAsync(path: folder.Path);
        var scene = await DraftScene.OpenAsync(server);
        var france = await server.AsAsync("FRA");
        var (amendment, change) = (Guid.NewGuid(), Guid.NewGuid());
        await scene.DoneAsync(france.PutAsync(scene.Amendment(amendment), DraftScene.Rewording(scene.Clauses[1], "Decides;", change: change)));
        await using var page = await Listener.ConnectAsync(france);
        await page.JoinAsync(scene.Id, "delegation-FRA", 1);
        foreach (var file in Directory.GetFiles(folder.Path, "*.journal"))
        {
            MakeReadOnly(file);
        }

        var answer = await page.TypeAsync(scene.Id, amendment.ToString(), change.ToString(), "Decides in vain;", 1);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Refused, Does.StartWith("These words are not stored"));
            Assert.That(page.Heard.Where(heard => heard.Name == "Typed"), Is.Empty);
        });
    }

    [Test]
    public async Task A_damaged_line_leaves_reading()
    {
        using var folder = new TestFolder();
        string id, written;
        await using (var first = await RunningServer.StartAsync(path: folder.Path))
        {
            var scene = await DraftScene.OpenAsync(first);
            var other = await DraftScene.OpenAsync(first);
            await other.ReviseAsync(1, 1, "Decides to be damaged;");
            await scene.ReviseAsync(1, 1, "Decides to be kept;");
            (id, written) = (scene.Id, Path.Combine(folder.Path, "record.journal"));
        }

        await File.WriteAllTextAsync(written, (await File.ReadAllTextAsync(written)).Replace("be damaged", "be dImaged", StringComparison.Ordinal));
        await using var server = await RunningServer.StartAsync(path: folder.Path);
        var penholder = await server.AsAsync("GBR");
        var draft = await penholder.GetAsync($"/api/drafts/{id}");
        var page = await penholder.PageAsync("/drafts");
        var refused = await penholder.PostAsync($"/api/drafts/{id}/revisions", "{}");
        Assert.Multiple(() =>
        {
            Assert.That(draft.Status, Is.EqualTo(200), draft.Body);
            Assert.That((page.Status, page.Body.Contains(ReadingOnly, StringComparison.Ordinal)), Is.EqualTo((200, true)));
            Assert.That((refused.Status, refused.Code), Is.EqualTo((503, "record-closed")));
        });
    }

    [Test]
    public async Task What_was_acknowledged_is_there_after_the_restart()
    {
        using var folder = new TestFolder();
        string id;
        long position;
        await using (var first = await RunningServer.StartAsync(path: folder.Path))
        {
            var scene = await DraftScene.OpenAsync(first);
            position = await scene.ReviseAsync(1, 1, "Decides to be kept;");
            MakeReadOnly(Path.Combine(folder.Path, "record.journal"));
            await scene.Penholder.PutAsync(scene.ClauseText(1), new { seen = 2, text = "Decides in vain;" });
            id = scene.Id;
        }

        await using var second = await RunningServer.StartAsync(path: folder.Path);
        var draft = (await (await second.AsAsync("GBR")).GetAsync($"/api/drafts/{id}")).Json;
        var written = await (await second.AsAsync("GBR")).PutAsync(
            $"/api/drafts/{id}/clauses/{(string)draft["clauses"]![1]!["id"]!}/text", new { seen = 2, text = "Decides again;" });
        Assert.That(((long)draft["position"]!, written.Status), Is.EqualTo((position, 200)));
    }

    /// <summary>Puts a descriptor that can only read in the place of the one by which this process writes a file: its next write fails.</summary>
    private static void MakeReadOnly(string file)
    {
        foreach (var descriptor in Directory.GetFiles("/proc/self/fd"))
        {
            if (new FileInfo(descriptor).LinkTarget == file)
            {
                var reading = Open(file, 0);
                Assert.That(Dup2(reading, int.Parse(Path.GetFileName(descriptor), System.Globalization.CultureInfo.InvariantCulture)), Is.Not.Negative);
                _ = Close(reading);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Dup2(int from, int to);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
