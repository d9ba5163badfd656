using System.Diagnostics;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>A draft is taken away as a dossier, and as a repository that the git of this machine reads.</summary>
public sealed class ExportingADossierTests
{
    private const string Notice = "Illustrative text: no state proposed these words";

    private TestFolder _folder = null!;
    private string _draft = null!;

    private string Repository => _folder.File("repository");

    [OneTimeSetUp]
    public async Task ExportAsync()
    {
        _folder = new TestFolder();
        var told = await Finished.RunAsync("import", Path.Combine(Executable.Checkout, "resolutions", "mandate-renewal"), "--data", _folder.File("data"));
        _draft = told.Output.Split('\t')[0];
        var exported = await Finished.RunAsync(Asked("repository", "--git"), "");
        Assert.That(exported.Code, Is.Zero, exported.ToString());
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public async Task It_is_imported_as_the_same_history()
    {
        var imported = await Finished.RunAsync("import", Repository, "--data", _folder.File("again"));
        Assert.That(imported.Code, Is.Zero, imported.ToString());
        var again = imported.Output.Split('\t')[0];
        Assert.That(again, Is.Not.EqualTo(_draft));
        await TablesAsync(_draft, "data", "tables");
        await TablesAsync(again, "again", "tables-again");
        foreach (var table in (string[])["participants", "revisions", "clauses", "versions", "amendments", "changes", "co_sponsors", "decisions"])
        {
            Assert.That(
                await File.ReadAllTextAsync(_folder.File($"tables-again/{table}.csv")), Is.EqualTo(await File.ReadAllTextAsync(_folder.File($"tables/{table}.csv"))), table);
        }

        var twice = await Finished.RunAsync("import", Repository, "--data", _folder.File("again"));
        Assert.That(twice.Output, Is.EqualTo(imported.Output), "importing it again adds nothing");
    }

    [Test]
    public async Task Each_decision_is_a_commit_by_its_state_dated_as_it_happened()
    {
        var accepted = (await GitAsync("log", "-1", "--format=%an|%ae|%cn|%aI|%cI|%B", "--grep=^Accept amendment 30 of Somalia")).TrimEnd();
        Assert.That(accepted, Is.EqualTo(
            $"""
            Somalia|som@delegations.invalid|Slovenia|2025-10-28T11:30:00-04:00|2025-10-28T11:30:00-04:00|Accept amendment 30 of Somalia: insert OP8

            Each side says that it keeps the crossings open. A record would tell.

            Co-authored-by: Guyana <guy@delegations.invalid>
            Room: council
            Position: 110
            Notice: {Notice}
            """));
        var dates = (await GitAsync("log", "--reverse", "--format=%at")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse).ToList();
        Assert.That(dates, Is.Ordered.And.Count.GreaterThan(70));
        Assert.That(
            (await GitAsync("log", "--format=%b")).Split('\n').Count(line => line == $"Notice: {Notice}"), Is.EqualTo(dates.Count));
    }

    [Test]
    public async Task Blame_says_of_each_clause_whose_words_it_has()
    {
        var blame = (await GitAsync("blame", "-M", "--line-porcelain", "text")).Split('\n');
        var authors = blame.Where(line => line.StartsWith("author ", StringComparison.Ordinal)).Select(line => line[7..]).ToList();
        var words = blame.Where(line => line.StartsWith('\t')).Select(line => line[1..]).ToList();
        Assert.That(authors[words.FindIndex(line => line.StartsWith("Requests the Mission to record each day", StringComparison.Ordinal))], Is.EqualTo("Somalia"));
        Assert.That(authors[words.FindIndex(line => line.StartsWith("Demands that the Mission be allowed", StringComparison.Ordinal))], Is.EqualTo("Mandate of the United Nations Observer Mission in the Halvar Valley, as extended in 2024"));
        Assert.That(words, Is.EqualTo(await File.ReadAllLinesAsync(Path.Combine(Repository, "text"))));
    }

    [Test]
    public async Task The_repository_is_whole_and_its_files_are_those_beside_it()
    {
        Assert.That(await GitAsync("fsck", "--strict"), Is.Empty);
        Assert.That(await GitAsync("status", "--porcelain"), Is.Empty);
        Assert.That((await GitAsync("branch", "--format=%(refname:short)")).Trim(), Is.EqualTo("main"));
        Assert.That(Directory.Exists(Path.Combine(Repository, ".git", "hooks")), Is.False);
    }

    [Test]
    public async Task Nobodys_settings_leak_into_it_and_the_same_export_is_the_same_commits()
    {
        var hooks = Directory.CreateDirectory(_folder.File("home/hooks")).FullName;
        _folder.Write("home/.gitconfig", $"[user]\n\tname = Evil\n\temail = evil@example.org\n[init]\n\tdefaultBranch = evil\n[core]\n\thooksPath = {hooks}\n[commit]\n\tgpgSign = true\n[i18n]\n\tcommitEncoding = ISO-8859-1\n");
        var asked = Asked("elsewhere", "--git");
        asked.Environment["HOME"] = _folder.File("home");
        asked.Environment["GIT_DIR"] = _folder.File("nowhere");
        asked.Environment["GIT_AUTHOR_NAME"] = "Evil";
        asked.Environment["GIT_COMMITTER_DATE"] = "2001-01-01T00:00:00Z";
        asked.Environment["GIT_DEFAULT_HASH"] = "sha256";
        var told = await Finished.RunAsync(asked, "");
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(Directory.Exists(_folder.File("nowhere")), Is.False);
        Assert.That(
            await GitInAsync(_folder.File("elsewhere"), "rev-parse", "HEAD"), Is.EqualTo(await GitAsync("rev-parse", "HEAD")));
    }

    [Test]
    public async Task Without_git_it_is_refused_and_nothing_is_written()
    {
        var asked = Asked("none", "--git");
        asked.Environment["PATH"] = _folder.File("empty");
        var told = await Finished.RunAsync(asked, "");
        Assert.That((told.Code, told.Output), Is.EqualTo((2, "")), told.ToString());
        Assert.That(told.Error, Does.Contain("--git needs git").And.Not.Contain("   at "));
        Assert.That(Directory.Exists(_folder.File("none")), Is.False);
    }

    private async Task TablesAsync(string draft, string data, string to)
    {
        var told = await Finished.RunAsync("export", draft, "--format", "csv", "--out", _folder.File(to), "--data", _folder.File(data));
        Assert.That(told.Code, Is.Zero, told.ToString());
    }

    private ProcessStartInfo Asked(string to, params string[] more) => Executable.Prepare(
        ["export", _draft, "--format", "dossier", "--out", _folder.File(to), "--data", _folder.File("data"), .. more], []);

    private Task<string> GitAsync(params string[] words) => GitInAsync(Repository, words);

    private static async Task<string> GitInAsync(string folder, params string[] words)
    {
        var told = await Finished.RunAsync(Executable.Described(["git", "-C", folder, .. words]), "");
        Assert.That(told.Code, Is.Zero, told.ToString());
        return told.Output;
    }
}
