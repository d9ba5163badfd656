using System.Text;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Testing.History;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.History;

public sealed class ImportingADraftingHistoryTests
{
    private const string Page = "/drafts/new/history";

    private static readonly string Later = DraftScene.Text.Replace("six months", "nine months", StringComparison.Ordinal);

    private static readonly string Last =
        """
        Recalling its previous resolutions on the matter,

        1. Requests the Secretary-General to report every ninety days;

        2. Decides to extend the mandate for nine months.
        """;

    private RunningServer _server = null!;
    private Caller _france = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _france = await _server.AsAsync("FRA");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Texts_become_one_draft_in_the_order_of_their_days_with_clauses_that_keep_their_identity()
    {
        var looked = await SendAsync([("look", "act")], ("zero 1-feb-2024.txt", DraftScene.Text), ("rev 2024-03-05.txt", Later), ("last 4 April 2024.txt", Last));
        Assert.That(looked.Page, Does.Contain("2 unchanged, 1 changed").And.Contain("1 moved"), looked.Body);
        var created = await SendAsync([("create", "act"), .. Keys(looked), ("A harbour", "title")]);
        Assert.That(created.Status, Is.EqualTo(302), created.Body);
        var id = created.Message.Headers.Location!.OriginalString.Split('/')[^1];
        var draft = (await _france.GetAsync($"/api/drafts/{id}")).Json;
        var mandate = draft["clauses"]!.AsArray().Single(clause => ((string)clause!["text"]!).StartsWith("Decides", StringComparison.Ordinal))!;
        var versions = (await _france.GetAsync($"/api/drafts/{id}/clauses/{mandate["id"]}/versions")).Json.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That((string?)draft["workingTitle"], Is.EqualTo("A harbour"));
            Assert.That(
                versions.Select(version => $"{(string)version!["at"]!} {(string)version["source"]!} {(string)version["sure"]!}").First(),
                Does.StartWith("2024-02-01T12:00:00").And.EndsWith("zero 1-feb-2024.txt certain"));
            Assert.That((string)versions[1]!["text"]!, Does.Contain("nine months"));
            Assert.That($"{versions[1]!["source"]} {versions[1]!["sure"]}", Is.EqualTo("rev 2024-03-05.txt probable"));
        });
        var events = (await _france.GetAsync($"/api/drafts/{id}/rooms/council/events")).Body;
        Assert.That(events, Does.Contain("\"source\":\"last 4 April 2024.txt\",\"sure\":\"certain\",\"body\":{\"number\":2,\"name\":\"4 Apr 2024\"}"));
        var page = await _france.PageAsync($"/drafts/{id}/clauses/{mandate["id"]}");
        Assert.That(page.Page, Does.Contain("Entered after the fact").And.Contain("zero 1-feb-2024.txt"));
    }

    [Test]
    public async Task What_is_in_doubt_is_settled_by_a_person_or_entered_as_doubtful()
    {
        const string Old = "Recalling the matter,\n\n1. Urges all States and the harbour master to mend the old quay without delay;\n\n2. Decides to wait.\n";
        const string New = "Recalling the matter,\n\n1. Urges all seafarers and the lighthouse keepers to hang the nets without hurry;\n\n2. Decides to wait.\n";
        var looked = await SendAsync([("look", "act")], ("2024-01-01.txt", Old), ("2024-01-02.txt", New));
        Assert.That(looked.Page, Does.Contain("1 in doubt").And.Contain("name=\"pair-0-1-1\""), looked.Body);
        Assert.That(await VersionsAsync([("create", "act"), .. Keys(looked), ("other", "pair-0-1-1")]), Is.EqualTo("1 certain, 1 gone probable"));
        Assert.That(await VersionsAsync([("create", "act"), .. Keys(looked)]), Is.EqualTo("1 certain, 2 doubtful"));
        Assert.That(await VersionsAsync([("create", "act"), .. Keys(looked), ("same", "pair-0-1-1")]), Is.EqualTo("1 certain, 2 probable"));
    }

    [Test]
    public async Task Its_dossier_says_of_each_event_from_where_it_is_known()
    {
        const string New = "Recalling the matter,\n\n1. Urges all seafarers and the lighthouse keepers to hang the nets without hurry;\n\n2. Decides to wait for spring.\n";
        const string Old = "Recalling the matter,\n\n1. Urges all States and the harbour master to mend the old quay without delay;\n\n2. Decides to wait.\n";
        var looked = await SendAsync([("look", "act")], ("2024-01-01.txt", Old), ("2024-01-02.txt", New));
        var created = await SendAsync([("create", "act"), .. Keys(looked)]);
        var id = created.Message.Headers.Location!.OriginalString.Split('/')[^1];
        var recorded = (await _france.GetAsync($"/api/drafts/{id}/rooms/council/events")).Body.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!).Select(told => $"{told["source"]} {told["sure"]}").ToList();
        Assert.That(recorded, Does.Contain("2024-01-02.txt doubtful").And.Contain("2024-01-02.txt probable").And.Contain("2024-01-01.txt certain"));

        using var zip = new System.IO.Compression.ZipArchive(await (await _france.GetAsync($"/api/drafts/{id}/export?format=dossier")).Message.Content.ReadAsStreamAsync());
        var files = zip.Entries.Where(entry => entry.Name.EndsWith(".md", StringComparison.Ordinal) && entry.Name != "README.md")
            .Select(entry => new DossierFile(entry.Name, BytesOf(entry))).ToList();
        var read = Dossier.Read("again", files);
        Assert.That(read, Is.InstanceOf<DossierReading.Read>(), string.Join(" ", (read as DossierReading.Refused)?.Why.Select(why => why.Sentence) ?? []));
        var again = await AgainAsync((DossierReading.Read)read);
        Assert.That(again, Is.EqualTo(recorded));
    }

    private static byte[] BytesOf(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var packed = entry.Open();
        packed.CopyTo(content);
        return content.ToArray();
    }

    // What a log gets of the dossier.
    private static async Task<List<string>> AgainAsync(DossierReading.Read dossier)
    {
        var log = new InMemoryDraftLog();
        using var desk = new DraftingDesk(log, new NoSnapshots(), TimeProvider.System, new DraftNewsFeed());
        Assert.That(await DossierImport.RunAsync(desk, dossier, default), Is.Null);
        return await log.ReadAsync(dossier.Draft, new Room.Council(), 0, default)
            .Select(recorded => $"{recorded.Entry?.Source} {(recorded.Entry is { } entry ? StoredNames.NameOf(entry.Sure) : "")}").ToListAsync();
    }

    [Test]
    public async Task One_text_alone_and_a_text_without_a_day_are_refused_with_a_sentence_and_nothing_is_lost()
    {
        var alone = await SendAsync([("look", "act")], ("2024-01-01.txt", DraftScene.Text));
        Assert.That((alone.Status, alone.Page.Contains("two texts or more", StringComparison.Ordinal)), Is.EqualTo((422, true)));
        Assert.That(alone.Page, Does.Contain("2024-01-01.txt"), "what was sent is still there");
        var undated = await SendAsync([("look", "act"), .. Keys(alone)], ("harbour.txt", Later));
        Assert.That(undated.Page, Does.Contain("harbour.txt: no day was found"));
        var set = await SendAsync([("look", "act"), .. Keys(undated), ("2024-02-02", $"day-{Keys(undated)[1].Value}")]);
        Assert.That(set.Status, Is.EqualTo(200), set.Body);
    }

    [Test]
    public async Task Somebody_without_a_delegation_is_told_that_delegations_do_this()
    {
        var observer = await _server.AsAsync("observer");
        Assert.That((await observer.PageAsync(Page)).Page, Does.Contain("delegation"));
        Assert.That((await observer.PageAsync(Page)).Page, Does.Not.Contain("Look through them"));
    }

    // Version numbers of the first operative clause of the draft that was made, with how sure each is.
    private async Task<string> VersionsAsync((string Value, string Name)[] fields)
    {
        var created = await SendAsync(fields);
        Assert.That(created.Status, Is.EqualTo(302), created.Body);
        var id = created.Message.Headers.Location!.OriginalString.Split('/')[^1];
        var inserted = (await _france.GetAsync($"/api/drafts/{id}/rooms/council/events")).Body.Split('\n')
            .First(line => line.Contains("clause-inserted", StringComparison.Ordinal) && line.Contains("old quay", StringComparison.Ordinal));
        var clause = System.Text.Json.Nodes.JsonNode.Parse(inserted)!["body"]!["clause"];
        var versions = (await _france.GetAsync($"/api/drafts/{id}/clauses/{clause}/versions")).Json.AsArray();
        return string.Join(", ", versions.Select(version => $"{version!["version"]}{((bool)version["deleted"]! ? " gone" : "")} {version["sure"]}"));
    }

    private static (string Value, string Name)[] Keys(Reply page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page.Body, "name=\"text\" value=\"([0-9a-f]{32})\"").Select(match => (match.Groups[1].Value, "text"))];

    private Task<Reply> SendAsync((string Value, string Name)[] fields, params (string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (value, name) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, text) in files)
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        }

        return _france.SendAsync(HttpMethod.Post, Page, form, ("Origin", _france.Address.GetLeftPart(UriPartial.Authority)));
    }

    private sealed class NoSnapshots : ISnapshots
    {
        public Task<string?> FindAsync(DraftId draft, Room room, CancellationToken cancellation) => Task.FromResult<string?>(null);
    }
}
