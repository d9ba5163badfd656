using System.IO.Compression;
using NUnit.Framework;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class TakingTheDataAwayTests
{
    private const string Secret = "Decides to wait for the quetzal;";

    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _france = null!;
    private Caller _observer = null!;
    private long _opened;
    private long _last;

    [OneTimeSetUp]
    public async Task NegotiateAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        _france = await _server.AsAsync("FRA");
        _observer = await _server.AsAsync("observer");
        _opened = await _scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        await _scene.DoneAsync(_scene.Penholder.PostAsync($"{_scene.Path}/open-to-observers", new { upTo = _opened }));
        await _scene.DoneAsync(_france.PutAsync(_scene.Amendment(Guid.NewGuid()), DraftScene.Rewording(_scene.Clauses[1], Secret, seen: 2)));
        _last = await _scene.ReviseAsync(1, 2, "Decides to end the mandate;");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task The_Council_room_is_taken_by_each_of_its_members_as_far_as_it_goes()
    {
        var report = await VerifiedAsync(_france, "jsonl");
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Header!.Rooms.Select(room => (room.Room.Key, room.Last)), Is.EqualTo([("council", _last)]));
    }

    [Test]
    public async Task A_delegation_takes_its_own_room_beside_it()
    {
        var report = await VerifiedAsync(_france, "jsonl&room=delegation-FRA");
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.Header!.Rooms.Select(room => (room.Room.Key, room.Last)), Is.EqualTo([("council", _last), ("delegation-FRA", 1)]));
    }

    [Test]
    public async Task Up_to_a_moment_a_delegations_room_goes_as_far_as_it_had_read_the_Council_room()
    {
        var before = await VerifiedAsync(_france, $"jsonl&room=delegation-FRA&at={_opened}");
        Assert.That(before.Header!.Rooms.Select(room => (room.Room.Key, room.Last)), Is.EqualTo([("council", _opened), ("delegation-FRA", 0)]));
        var after = await VerifiedAsync(_france, $"jsonl&room=delegation-FRA&at={_last - 1}");
        Assert.That(after.Header!.Rooms.Select(room => (room.Room.Key, room.Last)), Is.EqualTo([("council", _last - 1), ("delegation-FRA", 1)]));
    }

    [Test]
    public async Task An_observer_takes_what_is_opened_and_nothing_later()
    {
        var report = await VerifiedAsync(_observer, "jsonl");
        Assert.That((report.IsSound, report.Header!.Rooms[0].Last), Is.EqualTo((true, _opened)));
        foreach (var asked in (string[])[$"at={_opened + 1}", "room=delegation-FRA", "room=council-2"])
        {
            Assert.That((await _observer.GetAsync($"{_scene.Path}/export?format=jsonl&{asked}")).Status, Is.EqualTo(404), asked);
            Assert.That((await _observer.PageAsync($"/drafts/{_scene.Id}/export?{asked}")).Status, Is.EqualTo(404), asked);
        }
    }

    [Test]
    public async Task Another_room_is_answered_as_a_draft_that_is_not_there()
    {
        var kenya = await _server.AsAsync("GBR");
        var foreign = await kenya.GetAsync($"{_scene.Path}/export?room=delegation-FRA");
        var unknown = await kenya.GetAsync($"/api/drafts/{Guid.NewGuid()}/export");
        Assert.That(foreign.Said, Is.EqualTo(unknown.Said));
    }

    [Test]
    public async Task No_file_and_no_page_of_anybody_else_has_a_delegations_words()
    {
        foreach (var (who, path) in new[] { (_scene.Penholder, "csv"), (_observer, "csv"), (_scene.Penholder, "dossier"), (_observer, "dossier"), (_scene.Penholder, "jsonl"), (_observer, "jsonl") })
        {
            var files = await FilesAsync(who, path);
            Assert.That(files.Values, Has.None.Contains("quetzal").And.None.Contains("delegation-FRA"));
        }

        Assert.That((await FilesAsync(_france, "csv&room=delegation-FRA")).Values, Has.Some.Contains("quetzal"));
        Assert.That((await FilesAsync(_france, "dossier&room=delegation-FRA")).Values, Has.Some.Contains("quetzal"));
        Assert.That((await _scene.Penholder.PageAsync($"/drafts/{_scene.Id}/export")).Body, Does.Not.Contain("quetzal").And.Not.Contain("delegation-FRA"));
    }

    [Test]
    public async Task The_tables_are_sound_and_the_same_each_time()
    {
        var first = await BytesAsync(_france, "csv");
        Assert.That(await BytesAsync(_france, "csv"), Is.EqualTo(first));
        using var zip = new ZipArchive(new MemoryStream(first));
        var report = await FolderVerification.VerifyAsync([.. zip.Entries.Select(entry => entry.FullName)], name => zip.GetEntry(name)!.Open(), CancellationToken.None);
        Assert.That((report.Findings, report.Header!.Rooms[0].Last), Is.EqualTo((Array.Empty<string>(), _last)));
    }

    [Test]
    public async Task The_page_cites_the_moment_by_an_address_that_shows_its_text()
    {
        var page = await _france.PageAsync($"/drafts/{_scene.Id}/export");
        var cited = $"/drafts/{_scene.Id}/export?at={_last}";
        var report = await VerifiedAsync(_france, "jsonl");
        Assert.That(page.Page, Does.Contain($"{_server.Address.GetLeftPart(UriPartial.Authority)}{cited}").And.Contain(report.Header!.Rooms[0].Hash).And.Contain("@misc{draft-"));
        await _scene.ReviseAsync(2, 1, "Requests nothing.");
        var later = await _france.PageAsync(cited);
        Assert.That(later.Page, Does.Contain("Decides</i> to end the mandate;").And.Not.Contain("Requests nothing").And.Contain(report.Header.Rooms[0].Hash));
        _last++;
    }

    [Test]
    public async Task A_format_that_is_none_is_refused()
    {
        var refused = await _france.GetAsync($"{_scene.Path}/export?format=docx");
        Assert.That((refused.Status, refused.Code), Is.EqualTo((422, "no-such-format")));
    }

    [Test]
    public async Task The_help_tells_of_every_table_and_column()
    {
        var help = await _server.Nobody().PageAsync("/help/export");
        using var zip = new ZipArchive(new MemoryStream(await BytesAsync(_france, "csv")));
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            var columns = (await reader.ReadLineAsync())!.Split(',');
            Assert.That(help.Body, Does.Contain(
                $"<td><code>{Path.GetFileNameWithoutExtension(entry.Name)}</code></td>"), entry.Name);
            Assert.That(help.Body, Does.Contain($"<td>{string.Join(", ", columns.SkipLast(1).Select(column => $"<code>{column}</code>"))}</td>"), entry.Name);
            Assert.That(columns[^1], Is.EqualTo("notice"));
        }
    }

    private static Task<byte[]> BodyAsync(Reply reply)
    {
        Assert.That(reply.Status, Is.EqualTo(200), reply.Body);
        return reply.Message.Content.ReadAsByteArrayAsync();
    }

    private async Task<byte[]> BytesAsync(Caller who, string format) => await BodyAsync(await who.GetAsync($"{_scene.Path}/export?format={format}"));

    private async Task<HistoryReport> VerifiedAsync(Caller who, string format)
    {
        using var stream = new MemoryStream(await BytesAsync(who, format));
        return await HistoryVerification.VerifyAsync(stream, "history.jsonl", CancellationToken.None);
    }

    private async Task<Dictionary<string, string>> FilesAsync(Caller who, string format)
    {
        var bytes = await BytesAsync(who, format);
        if (format == "jsonl")
        {
            return new() { [format] = System.Text.Encoding.UTF8.GetString(bytes) };
        }

        using var zip = new ZipArchive(new MemoryStream(bytes));
        var files = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            files[entry.FullName] = await reader.ReadToEndAsync();
        }

        return files;
    }
}
