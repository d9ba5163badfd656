using System.Text.Json;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>What scripts rely on: exit codes, and data apart from words about it.</summary>
public sealed class CallingTheProgramTests
{
    private static readonly string[][] Verbs = [["serve"], ["import"], ["account", "add"], ["token", "add"], ["compare"], ["verify"]];

    [TestCaseSource(nameof(Verbs))]
    public async Task Each_verb_describes_itself(params string[] verb)
    {
        var told = await Finished.RunAsync([.. verb, "--help"]);
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(told.Output, Does.Contain("Usage:").And.Contain(verb[^1]), told.ToString());
        Assert.That(told.Error, Is.Empty);
    }

    [TestCase("frobnicate")]
    [TestCase("import")]
    [TestCase("compare", "only-one")]
    [TestCase("compare", "a", "b", "--format", "xml")]
    [TestCase("verify", "no-such-folder")]
    [TestCase("account", "add", "--name", "Nobody")]
    [TestCase("token", "add")]
    public async Task Called_wrongly_it_ends_with_2_and_a_sentence(params string[] words)
    {
        var told = await Finished.RunAsync(words);
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Output, Is.Empty);
        Assert.That(told.Error.Trim(), Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public async Task Under_dotnet_run_paths_are_those_of_the_callers_directory_and_nothing_but_data_is_printed()
    {
        using var folder = new TestFolder();
        folder.Write("old.txt", "1. Decides one thing;\n");
        folder.Write("new.txt", "1. Decides another thing;\n");
        var start = Executable.UnderDotnetRun(["compare", "old.txt", "new.txt", "--format", "json"]);
        start.WorkingDirectory = folder.Path;
        var told = await Finished.RunAsync(start, "");
        Assert.That(told.Code, Is.EqualTo(1), told.ToString());
        using var data = JsonDocument.Parse(told.Output);
        Assert.That(data.RootElement.GetProperty("clauses")[0].GetProperty("status").GetString(), Is.EqualTo("changed"));
    }

    [Test]
    public async Task Under_dotnet_run_a_visitor_steps_in_unless_the_environment_is_production()
    {
        using var folder = new TestFolder();
        await using (var server = await ServerProcess.StartUnderDotnetRunAsync(folder.File("data"), null))
        {
            using var kenya = await Caller.OfAsync(server, "KEN");
            Assert.That((await kenya.AskAsync("/api/drafts")).Status, Is.EqualTo(200));
        }

        await using var production = await ServerProcess.StartUnderDotnetRunAsync(folder.File("data"), "Production");
        using var http = new HttpClient { BaseAddress = production.Address };
        using var form = new FormUrlEncodedContent([new("state", "KEN")]);
        using var answer = await http.PostAsync("/dev/step-in", form);
        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task A_store_that_is_open_is_named_with_the_process_that_has_it()
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        var text = folder.Write("text.txt", Draft.Text);
        foreach (var words in new[]
        {
            new[] { "import", text, "--data", server.Data },
            ["token", "add", "--account", "FRA", "--data", server.Data],
            ["serve", "--urls", "http://127.0.0.1:0", "--data", server.Data],
        })
        {
            var told = await Finished.RunAsync(words);
            Assert.That(told.Code, Is.EqualTo(2), told.ToString());
            Assert.That(told.Error, Does.Contain(server.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)), told.ToString());
            Assert.That(told.Error, Does.Not.Contain("   at "), told.ToString());
        }
    }

    [Test]
    public async Task A_port_that_is_taken_is_said_in_one_sentence()
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        var told = await Finished.RunAsync("--urls", server.Address.OriginalString, "--data", folder.File("other"));
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Error, Does.Contain("in use").And.Not.Contain("   at "));
    }

    [Test]
    public async Task Told_to_end_the_server_ends_with_0()
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        Assert.That(await server.StopAsync(), Is.Zero, string.Join('\n', server.Errors));
        var told = await Finished.RunAsync("verify", server.Data);
        Assert.That(told.Code, Is.Zero, told.ToString());
    }
}
