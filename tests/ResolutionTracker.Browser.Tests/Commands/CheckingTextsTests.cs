using System.Text.Json;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary><c>import --check</c>: what was recognized, what is not sure, and whether a file fails.</summary>
public sealed class CheckingTextsTests
{
    private const string Sound = "The Security Council,\n\nRecalling the tide,\n\n1. Decides:\n\n(a) To wait;\n\n(c) To look.\n";

    [Test]
    public async Task In_JSON_each_file_is_an_object_on_a_line_of_its_own()
    {
        using var folder = new TestFolder();
        folder.Write("texts/a.txt", Sound);
        folder.Write("texts/b.txt", "Recalling the tide,\n");
        var told = await Finished.RunAsync("import", "--check", folder.File("texts"), "--format", "json");

        Assert.That(told.Code, Is.EqualTo(1), told.ToString());
        var lines = told.Output.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines.Select(line => Path.GetFileName(line.GetProperty("file").GetString())), Is.EqualTo(["a.txt", "b.txt"]));
        Assert.That(lines[0].GetProperty("clauses").EnumerateArray().Select(clause => clause.ToString()), Is.EqualTo(
        [
            """{"kind":"preambular","degree":0,"number":null,"text":"Recalling the tide,"}""",
            """{"kind":"operative","degree":0,"number":"1","text":"Decides:"}""",
            """{"kind":"operative","degree":1,"number":"(a)","text":"To wait;"}""",
            """{"kind":"operative","degree":1,"number":"(c)","text":"To look."}""",
        ]));
        Assert.That(lines[0].GetProperty("metadata").ToString(), Is.EqualTo("""["The Security Council,"]"""));
        Assert.That(lines[0].GetProperty("unsure").ToString(), Is.EqualTo("""[{"clause":3,"why":"“(c)” does not follow the first mark of its row."}]"""));
        Assert.That(lines[0].GetProperty("words").ToString(), Is.EqualTo("""{"in":14,"placed":14}"""));
        Assert.That(lines[1].GetProperty("failure").GetString(), Does.Contain("no operative paragraph"));
    }

    [Test]
    public async Task In_words_it_ends_with_totals_and_with_0_where_no_file_fails()
    {
        using var folder = new TestFolder();
        var told = await Finished.RunAsync("import", "--check", folder.Write("a.txt", Sound));

        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(told.Output.Trim().Split('\n')[^1].Trim(), Is.EqualTo("1 files, 0 failed; 4 clauses, 1 unsure; 14 words."));
        Assert.That(told.Output, Does.Contain("unsure, line 9, operative (c), degree 1, “To look.”"));
    }

    [Test]
    public async Task Of_a_dossier_the_whole_texts_are_checked()
    {
        var told = await Finished.RunAsync("import", "--check", Path.Combine(Executable.Checkout, "resolutions", "mandate-renewal"), "--format", "json");

        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(
            told.Output.Trim().Split('\n').Select(line => Path.GetFileName(JsonDocument.Parse(line).RootElement.GetProperty("file").GetString())),
            Is.EqualTo(["2025-10-06-0900-base.md", "2025-10-06-1000-zero-draft.md"]));
    }

    [Test]
    public async Task A_path_that_is_not_there_is_called_wrongly()
    {
        var told = await Finished.RunAsync("import", "--check", "no-such-file.txt");

        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Error.Trim(), Is.EqualTo("no-such-file.txt: there is no such file; check the path."));
    }
}
