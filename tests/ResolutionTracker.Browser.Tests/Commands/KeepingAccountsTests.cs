using System.Net;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>Accounts and tokens made on the command line.</summary>
public sealed class KeepingAccountsTests
{
    private const string Password = "a lamp above the quay";

    [Test]
    public async Task A_token_lets_a_program_act_for_its_delegation_and_a_password_its_holder_in()
    {
        using var folder = new TestFolder();
        var data = folder.File("data");
        var added = await AddAsync(Password, "--delegation", "USA", "--name", "Ann Lee", "--data", data);
        Assert.That(added.Code, Is.Zero, added.ToString());
        Assert.That(Guid.TryParse(added.Output.Trim(), out _), added.ToString());
        var token = await Finished.RunAsync("token", "add", "--account", "Ann Lee", "--data", data);
        Assert.That(token.Code, Is.Zero, token.ToString());

        await using var server = await ServerProcess.StartInProductionAsync(data);
        using var program = Caller.With(new HttpClient { BaseAddress = server.Address }, token.Output.Trim());
        var draft = await Draft.OpenAsync(program, "By a program");
        Assert.That((await draft.NowAsync(draft.Clause("OP3"))).GetProperty("version").GetInt32(), Is.EqualTo(1));
        using var stranger = Caller.With(new HttpClient { BaseAddress = server.Address }, token.Output.Trim() + "x");
        using var refused = await stranger.TryAsync(HttpMethod.Put, $"{draft.Api}/clauses/{draft.Clause("OP3")}/text", new { seen = 1, text = "No." });
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("short", "--delegation", "FRA")]
    [TestCase(Password, "--delegation", "XXX")]
    [TestCase(Password)]
    [TestCase(Password, "--secretariat", "--observer")]
    public async Task What_is_no_account_is_refused_with_a_sentence(string password, params string[] part)
    {
        using var folder = new TestFolder();
        var told = await AddAsync(password, [.. part, "--name", "Nobody", "--data", folder.File("data")]);
        Assert.That(told.Code, Is.EqualTo(2), told.ToString());
        Assert.That(told.Output, Is.Empty);
        Assert.That(told.Error.Trim(), Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public async Task The_same_name_twice_and_a_token_for_nobody_are_refused()
    {
        using var folder = new TestFolder();
        var data = folder.File("data");
        Assert.That((await AddAsync(Password, "--observer", "--name", "Eve", "--data", data)).Code, Is.Zero);
        var again = await AddAsync(Password, "--observer", "--name", "Eve", "--data", data);
        Assert.That(again.Code, Is.EqualTo(2), again.ToString());
        var token = await Finished.RunAsync("token", "add", "--account", "Nobody", "--data", data);
        Assert.That(token.Code, Is.EqualTo(2), token.ToString());
        Assert.That(token.Error, Does.Contain("Nobody"));
    }

    private static Task<Finished> AddAsync(string password, params string[] words) =>
        Finished.RunAsync(Executable.Prepare(["account", "add", "--password-stdin", .. words], []), password + "\n");
}
