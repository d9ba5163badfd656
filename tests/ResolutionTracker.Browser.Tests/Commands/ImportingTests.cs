using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>A text or a dossier comes in by the command line, or is refused with a sentence and nothing written.</summary>
public sealed class ImportingTests
{

    [Test]
    public async Task A_dossier_and_a_text_become_drafts_whose_ids_and_addresses_are_printed()
    {
        using var folder = new TestFolder();
        var text = folder.Write("harbour.txt", Draft.Text);
        var dossier = Path.Combine(Executable.Checkout, "resolutions", "mandate-renewal");
        var told = await Finished.RunAsync("import", dossier, text, "--data", folder.File("data"));
        Assert.That(told.Code, Is.Zero, told.ToString());
        var lines = told.Output.Trim().Split('\n').Select(line => line.Split('\t')).ToList();
        Assert.That(lines, Has.Count.EqualTo(2), told.ToString());
        Assert.That(lines.Select(line => line[1]), Is.EqualTo(lines.Select(line => $"/drafts/{line[0]}")));
        Assert.That(lines.Select(line => Guid.TryParse(line[0], out _)), Is.All.True);

        var verified = await Finished.RunAsync("verify", folder.File("data"));
        Assert.That(verified.Code, Is.Zero, verified.ToString());
        Assert.That(verified.Output, Is.Empty);
        Assert.That(verified.Error, Does.Contain("all as they were written"));
    }

    [Test]
    public async Task Texts_that_followed_one_another_become_one_draft_with_a_line_for_each_step()
    {
        using var folder = new TestFolder();
        var texts = Directory.CreateDirectory(folder.File("texts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(texts, "2-mar-2024.txt"), Draft.Text.Replace("six months;", "nine months;", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(texts, "1-feb-2024.txt"), Draft.Text);
        var told = await Finished.RunAsync("import", "--history", texts, "--penholder", "FRA", "--data", folder.File("data"));
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(told.Error, Does.Contain("1-feb-2024.txt → 2-mar-2024.txt:").And.Contain("changed"));
        Assert.That(told.Output.Trim().Split('\n'), Has.Length.EqualTo(1));
        var verified = await Finished.RunAsync("verify", folder.File("data"));
        Assert.That(verified.Code, Is.Zero, verified.ToString());

        var undated = await Finished.RunAsync("import", "--history", folder.Write("harbour.txt", Draft.Text), texts, "--data", folder.File("data"));
        Assert.That(undated.Code, Is.EqualTo(2), undated.ToString());
        Assert.That(undated.Error, Does.Contain("harbour.txt: no day was found"));
    }

    [Test]
    public async Task A_text_starts_from_the_base_that_is_named()
    {
        using var folder = new TestFolder();
        var last = folder.Write("last-year.txt", Draft.Text.Replace("six months;\n\n2.", "a year;\n\n2.", StringComparison.Ordinal));
        var text = folder.Write("harbour.txt", Draft.Text);
        var told = await Finished.RunAsync("import", text, "--base", last, "--data", folder.File("data"));
        Assert.That(told.Code, Is.Zero, told.ToString());
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        using var caller = await Caller.OfAsync(server, "USA");
        var id = told.Output.Split('\t')[0];
        var draft = await caller.GetAsync($"/api/drafts/{id}");
        var changes = await caller.GetAsync($"/api/drafts/{id}/changes?since=base");
        Assert.That(draft.GetProperty("base").GetProperty("name").GetString(), Is.EqualTo("last-year"));
        Assert.That(
            changes.GetProperty("clauses").EnumerateArray().Select(row => row.GetProperty("status").GetString()),
            Is.EqualTo(["unchanged", "unchanged", "changed", "unchanged", "unchanged"]));
    }

    [Test]
    public async Task A_dossier_brings_its_own_base_and_takes_no_other()
    {
        using var folder = new TestFolder();
        var dossier = Path.Combine(Executable.Checkout, "resolutions", "mandate-renewal");
        var told = await Finished.RunAsync("import", dossier, "--base", folder.Write("last-year.txt", Draft.Text), "--data", folder.File("data"));
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Error, Does.Contain("brings its own base"));
    }

    [TestCase("damaged", "not UTF-8")]
    [TestCase("pdf", "PDF")]
    [TestCase("binary", "not a text file")]
    [TestCase("large", "20 MB")]
    [TestCase("empty", "is empty")]
    [TestCase("preamble", "operative")]
    [TestCase("yaml", "YAML")]
    [TestCase("missing", "no such file")]
    public async Task What_is_no_resolution_is_refused_with_a_sentence_and_nothing_written(string what, string says)
    {
        using var folder = new TestFolder();
        var path = folder.File(what == "yaml" ? "text.md" : "text.txt");
        switch (what)
        {
            case "damaged":
                File.WriteAllBytes(path, [.. "Décide à temps "u8, 0xE9]);
                break;
            case "pdf":
                File.WriteAllText(path, "%PDF-1.7\n1. Decides to go on;\n");
                break;
            case "binary":
                File.WriteAllBytes(path, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
                break;
            case "large":
                File.WriteAllText(path, string.Concat(Enumerable.Repeat("1. Decides to go on for ever and ever;\n\n", 520_000)));
                break;
            case "empty":
                File.WriteAllText(path, "");
                break;
            case "preamble":
                File.WriteAllText(path, "Recalling its earlier resolutions,\n\nNoting with appreciation the report,\n");
                break;
            case "yaml":
                File.WriteAllText(path, "---\ntitle: [unclosed\n  : :\n---\n\n1. Decides to go on;\n");
                break;
        }

        var told = await Finished.RunAsync("import", path, "--data", folder.File("data"));
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Output, Is.Empty);
        Assert.That(told.Error, Does.Contain(says).IgnoreCase.And.Contain("text."), told.ToString());
        Assert.That(told.Error, Does.Not.Contain("   at "));
        Assert.That(Directory.Exists(folder.File("data")), Is.False, "nothing was written");
    }

    [Test]
    public async Task One_bad_file_among_many_changes_nothing()
    {
        using var folder = new TestFolder();
        var good = folder.Write("good.txt", Draft.Text);
        var bad = folder.Write("bad.txt", "");
        var told = await Finished.RunAsync("import", good, bad, "--data", folder.File("data"));
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Output, Is.Empty);
        Assert.That(Directory.Exists(folder.File("data")), Is.False);
    }

    [Test]
    public async Task A_dossier_with_an_unknown_act_is_refused_by_file_and_line()
    {
        using var folder = new TestFolder();
        var dossier = Directory.CreateDirectory(folder.File("dossier")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Executable.Checkout, "resolutions", "mandate-renewal")))
        {
            File.Copy(file, Path.Combine(dossier, Path.GetFileName(file)));
        }

        folder.Write("dossier/2025-10-30-0900-dance.md", "---\nact: dance\nat: 2025-10-30T09:00:00-04:00\nby: FRA\n---\n");
        var told = await Finished.RunAsync("import", dossier, "--data", folder.File("data"));
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Error, Does.Contain("2025-10-30-0900-dance.md").And.Contain("2").And.Contain("dance"), told.ToString());
        Assert.That(Directory.Exists(folder.File("data")), Is.False);
    }
}
