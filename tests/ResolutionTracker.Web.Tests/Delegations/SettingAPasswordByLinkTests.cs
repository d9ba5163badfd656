using System.Text.RegularExpressions;
using NUnit.Framework;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed partial class SettingAPasswordByLinkTests
{
    private const string Password = "correct horse battery";

    private readonly SetClock _clock = new();
    private RunningServer _server = null!;
    private string _code = "";

    [SetUp]
    public async Task InviteAsync()
    {
        _server = await RunningServer.StartAsync(clock: _clock);
        _code = await _server.Accounts.InviteAsync(await _server.AddAsync("FRA", "marie", null), CancellationToken.None);
    }

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Works_once()
    {
        var shown = await _server.Nobody().PageAsync($"/invitation/{_code}");
        var set = await SetAsync(Password);
        var again = await SetAsync("another long password");
        var shownAgain = await _server.Nobody().PageAsync($"/invitation/{_code}");
        Assert.That((shown.Status, set.Status, set.Header("Location"), again.Status, shownAgain.Status), Is.EqualTo((200, 302, "/", 422, 404)));
    }

    [Test]
    public async Task Works_for_one_of_several_who_try_at_once()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SetAsync(Password)));
        Assert.That(tries.Select(set => set.Status).Order(), Is.EqualTo([302, 422, 422, 422]));
    }

    [TestCase("short", "short", "A password needs at least 12 characters")]
    [TestCase("a long enough one", "another one", "The two passwords differ")]
    public async Task Is_not_used_up_by_a_password_that_is_refused(string password, string again, string sentence)
    {
        var refused = await _server.Nobody().FormAsync("/set-password", ("code", _code), ("password", password), ("again", again));
        Assert.Multiple(() =>
        {
            Assert.That(refused.Status, Is.EqualTo(422));
            Assert.That(refused.Body, Does.Contain(sentence));
        });
        Assert.That((await SetAsync(Password)).Status, Is.EqualTo(302));
    }

    [Test]
    public async Task Is_over_after_three_days()
    {
        _clock.Pass(TimeSpan.FromDays(3));
        Assert.That(((await SetAsync(Password)).Status, (await _server.Nobody().PageAsync($"/invitation/{_code}")).Status), Is.EqualTo((422, 404)));
    }

    [Test]
    public async Task The_first_start_in_Production_prints_one_for_the_first_administrator()
    {
        var printed = await PrintedAtStartAsync(_server);
        var link = Link().Match(printed);
        Assert.That(link.Success, Is.True, printed);

        var code = link.Groups[1].Value;
        var set = await _server.Nobody().FormAsync("/set-password", ("code", code), ("password", Password), ("again", Password));
        Assert.That((set.Status, await PrintedAtStartAsync(_server)), Is.EqualTo((302, "")));
    }

    [Test]
    public async Task None_is_printed_in_Development()
    {
        await using var development = await RunningServer.StartAsync("Development");
        Assert.That(await PrintedAtStartAsync(development), Is.Empty);
    }

    [Test]
    public async Task Whoever_keeps_the_accounts_makes_one_with_an_account()
    {
        var keeper = await _server.AsAsync("administrator");
        var added = await keeper.FormAsync("/accounts", ("login", "jean"), ("name", "Jean"), ("kind", "delegation"), ("state", "FRA"));
        var code = Link().Match(added.Body).Groups[1].Value;
        var set = await _server.Nobody().FormAsync("/set-password", ("code", code), ("password", Password), ("again", Password));
        Assert.That((added.Status, set.Status, _server.Accounts.FindByLogin("jean")!.State!.Value.Code), Is.EqualTo((200, 302, "FRA")));
    }

    [TestCase("", "Jean", "delegation", "FRA", "An account needs a login")]
    [TestCase("marie", "Marie", "delegation", "FRA", "There is an account “marie” already")]
    [TestCase("jean", "Jean", "delegation", "XXX", "“XXX” is no member state")]
    [TestCase("jean", "Jean", "king", "FRA", "Choose for whom the account is.")]
    [TestCase("jean", "Jean", "17", "FRA", "Choose for whom the account is.")]
    public async Task An_account_that_can_not_be_made_is_refused_with_a_sentence(string login, string name, string kind, string state, string sentence)
    {
        var accounts = _server.Accounts.All.Count;
        var keeper = await _server.AsAsync("administrator");
        var refused = await keeper.FormAsync("/accounts", ("login", login), ("name", name), ("kind", kind), ("state", state));
        Assert.Multiple(() =>
        {
            Assert.That(refused.Page, Does.Contain(sentence));
            Assert.That(_server.Accounts.All, Has.Count.EqualTo(accounts + 1));
        });
    }

    private Task<Reply> SetAsync(string password) =>
        _server.Nobody().FormAsync("/set-password", ("code", _code), ("password", password), ("again", password));

    private static async Task<string> PrintedAtStartAsync(RunningServer server)
    {
        var (before, printed) = (Console.Error, new StringWriter());
        Console.SetError(printed);
        try
        {
            await FirstAdministrator.InviteAsync(server.App, CancellationToken.None);
        }
        finally
        {
            Console.SetError(before);
        }

        return printed.ToString();
    }

    [GeneratedRegex("http://[^/]+/invitation/([0-9a-f]{64})")]
    private static partial Regex Link();
}
