using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>A history is taken away by the command line, and verified without the store that it came from.</summary>
public sealed class ExportingTests
{
    private TestFolder _folder = null!;
    private string _draft = null!;

    [OneTimeSetUp]
    public async Task ImportAsync()
    {
        _folder = new TestFolder();
        var told = await Finished.RunAsync("import", Path.Combine(Executable.Checkout, "resolutions", "mandate-renewal"), "--data", _folder.File("data"));
        Assert.That(told.Code, Is.Zero, told.ToString());
        _draft = told.Output.Split('\t')[0];
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [TestCase("council", 1)]
    [TestCase("delegation-FRA", 2)]
    public async Task A_history_is_verified_offline(string room, int rooms)
    {
        var told = await ExportAsync("jsonl", room, $"{room}.jsonl");
        Assert.That(told.Code, Is.Zero, told.ToString());
        var verified = await Finished.RunAsync("verify", _folder.File($"{room}.jsonl"));
        Assert.That((verified.Code, verified.Output), Is.EqualTo((0, "")), verified.ToString());
        var printed = told.Output.TrimEnd().Split('\n').Select(line => line.Split('\t')).ToList();
        Assert.That(printed, Has.Count.EqualTo(rooms));
        foreach (var line in printed)
        {
            Assert.That(verified.Error, Does.Contain($"the room {line[0]} up to position {line[1]}: {line[2]}"));
        }
    }

    [TestCase("changed", "was changed")]
    [TestCase("missing", "is missing before line")]
    [TestCase("cut", "the end is missing")]
    public async Task One_that_was_tampered_with_ends_with_1_and_a_sentence(string how, string says)
    {
        var path = _folder.File($"{how}.jsonl");
        Assert.That((await ExportAsync("jsonl", "council", $"{how}.jsonl")).Code, Is.Zero);
        var lines = (await File.ReadAllLinesAsync(path)).ToList();
        switch (how)
        {
            case "changed":
                lines[40] = lines[40].Replace("the ", "a ", StringComparison.Ordinal).Replace("\"by\":\"", "\"by\":\"P", StringComparison.Ordinal);
                break;
            case "missing":
                lines.RemoveAt(40);
                break;
            default:
                lines.RemoveRange(40, lines.Count - 40);
                break;
        }

        await File.WriteAllTextAsync(path, string.Concat(lines.Select(line => line + "\n")));
        var verified = await Finished.RunAsync("verify", path);
        Assert.That(verified.Code, Is.EqualTo(1), verified.ToString());
        Assert.That(verified.Output, Does.Contain($"{how}.jsonl: ").And.Contain(how == "changed" ? "line 41" : says), verified.ToString());
    }

    [TestCase("council", 1)]
    [TestCase("delegation-FRA", 2)]
    public async Task A_page_to_replay_is_verified_offline_and_a_changed_one_is_found(string room, int rooms)
    {
        const string Holds = "The page holds the Council room and the own room of the delegation of France; it is for that delegation only.";
        var file = $"replay-{room}.html";
        var told = await ExportAsync("html", room, file);
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(told.Error, Does.Contain("Illustrative text"));
        Assert.That(told.Error.Contains(Holds, StringComparison.Ordinal), Is.EqualTo(rooms == 2), told.Error);
        var printed = told.Output.TrimEnd().Split('\n').Select(line => line.Split('\t')).ToList();
        var sound = await Finished.RunAsync("verify", _folder.File(file));
        Assert.That((sound.Code, sound.Output), Is.EqualTo((0, "")), sound.ToString());
        Assert.That(printed, Has.Count.EqualTo(rooms));
        foreach (var line in printed)
        {
            Assert.That(sound.Error, Does.Contain($"the room {line[0]} up to position {line[1]}: {line[2]}"));
        }

        var page = await File.ReadAllTextAsync(_folder.File(file));
        Assert.That(page, Does.Not.Contain(" href=\"/"), "there is no server to lead to");
        var history = page.IndexOf("id=\"history\">", StringComparison.Ordinal) + 200;
        foreach (var (changed, says) in (IEnumerable<(string, string)>)
        [
            .. printed.Select(line => (page.Replace(line[2], new string('0', 64), StringComparison.Ordinal), "the page was changed")),
            (page.Remove(history, 4000), "damaged or cut off"),
        ])
        {
            var found = await Finished.RunAsync("verify", _folder.Write("changed.html", changed));
            Assert.That(found.Code, Is.EqualTo(1), found.ToString());
            Assert.That(found.Output, Does.Contain(says));
        }

        Assert.That((await Finished.RunAsync("verify", _folder.Write("other.html", "<p>No history</p>"))).Code, Is.EqualTo(2));
    }

    [Test]
    public async Task Tables_are_verified_offline_and_a_changed_one_is_found()
    {
        var told = await ExportAsync("csv", "council", "tables", "--address", "https://drafts.example.org/");
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(told.Error, Does.Contain($"https://drafts.example.org/drafts/{_draft}/export?at="));
        var sound = await Finished.RunAsync("verify", _folder.File("tables"));
        Assert.That(sound.Code, Is.Zero, sound.ToString());
        await File.AppendAllTextAsync(_folder.File("tables/clauses.csv"), "a row more\r\n");
        var changed = await Finished.RunAsync("verify", _folder.File("tables"));
        Assert.That((changed.Code, changed.Output), Is.EqualTo((1, "clauses.csv was changed: its bytes do not give the checksum in SHA256SUMS.\n")));
    }

    [Test]
    public async Task Every_file_and_citation_of_an_illustrative_draft_says_so()
    {
        const string Notice = "Illustrative text: no state proposed these words";
        Assert.That((await ExportAsync("jsonl", "council", "said.jsonl")).Error, Does.Contain(Notice));
        Assert.That((await File.ReadAllLinesAsync(_folder.File("said.jsonl")))[0], Does.Contain(Notice));
        Assert.That((await ExportAsync("csv", "council", "said")).Code, Is.Zero);
        foreach (var file in Directory.EnumerateFiles(_folder.File("said")).Where(file => Path.GetFileName(file) != "SHA256SUMS"))
        {
            Assert.That(await File.ReadAllTextAsync(file), Does.Contain(Notice), file);
        }
    }

    [TestCase("jsonl", "delegation-FJI", "new", "Fiji is not in the Council room")]
    [TestCase("jsonl", "caucus-1", "new", "is no room")]
    [TestCase("jsonl", "council", "data", "something is there already")]
    [TestCase("jsonl", "council", "nowhere/new", "there is no folder")]
    public async Task What_can_not_be_exported_is_refused_in_a_sentence(string format, string room, string to, string says)
    {
        var told = await ExportAsync(format, room, to);
        Assert.That((told.Code, told.Output), Is.EqualTo((2, "")), told.ToString());
        Assert.That(told.Error, Does.Contain(says).And.Not.Contain("   at "));
        Assert.That(File.Exists(_folder.File(to)), Is.False);
    }

    [Test]
    public async Task An_unknown_draft_and_a_folder_without_a_store_are_refused()
    {
        foreach (var (draft, data, says) in new[] { (Guid.NewGuid().ToString(), "data", "There is no draft"), ("mandate", "data", "is no draft's identity"), (_draft, "none", "there is no store") })
        {
            var told = await Finished.RunAsync("export", draft, "--format", "jsonl", "--out", _folder.File("unknown.jsonl"), "--data", _folder.File(data));
            Assert.That(told.Code, Is.EqualTo(2), told.ToString());
            Assert.That(told.Error, Does.Contain(says));
        }

        Assert.That(Directory.Exists(_folder.File("none")), Is.False, "asking made no store");
    }

    [Test]
    public async Task What_is_no_export_is_refused_by_verify()
    {
        var told = await Finished.RunAsync("verify", _folder.Write("text.txt", Draft.Text));
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Error, Does.Contain("this is no exported history"));
    }

    private Task<Finished> ExportAsync(string format, string room, string to, params string[] more) => Finished.RunAsync(
        ["export", _draft, "--room", room, "--format", format, "--out", _folder.File(to), "--data", _folder.File("data"), .. more]);
}
