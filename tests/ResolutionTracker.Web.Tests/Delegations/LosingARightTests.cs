using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class LosingARightTests
{
    private readonly SetClock _clock = new();
    private RunningServer _server = null!;
    private DraftScene _scene = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync(clock: _clock);
        _scene = await DraftScene.OpenAsync(_server);
    }

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_removed_account_loses_its_socket_and_its_next_call()
    {
        var france = await _server.AsAsync("FRA");
        var keeper = await _server.AsAsync("administrator");
        await using var listener = await Listener.ConnectAsync(france);
        await listener.JoinAsync(_scene.Id, "council", 0);

        var removed = await keeper.FormAsync("/accounts/remove", ("login", "FRA"));
        await listener.IsCutAsync();
        var next = await france.GetAsync(_scene.Path);

        Assert.Multiple(() =>
        {
            Assert.That(removed.Status, Is.EqualTo(200), removed.Body);
            Assert.That(removed.Body, Does.Not.Contain("<bdi>FRA</bdi>"));
            Assert.That((next.Status, next.Code), Is.EqualTo((401, "not-signed-in")));
        });
    }

    [Test]
    public async Task Whoever_keeps_the_accounts_does_not_remove_the_last_such_account()
    {
        var keeper = await _server.AsAsync("administrator");
        var removed = await keeper.FormAsync("/accounts/remove", ("login", "administrator"));
        Assert.Multiple(() =>
        {
            Assert.That(removed.Page, Does.Contain("You can’t remove your own account"));
            Assert.That(_server.Accounts.FindByLogin("administrator"), Is.Not.Null);
        });
    }

    [Test]
    public async Task An_account_removed_behind_the_servers_back_is_cut_off_by_the_next_news()
    {
        var france = await _server.AsAsync("FRA");
        await using var listener = await Listener.ConnectAsync(france);
        await listener.JoinAsync(_scene.Id, "council", 0);
        await _server.Store.Accounts.RemoveAsync(_server.Accounts.FindByLogin("FRA")!.Id, CancellationToken.None);
        await _scene.ReviseAsync(1, 1, "Decides in private;");
        await listener.IsCutAsync();
        Assert.That(listener.Heard.Where(heard => heard.Said.ToString().Contains("in private", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_new_password_ends_what_was_signed_in_with_the_old_one()
    {
        var france = await _server.SignedInAsync("FRA", "marie", "the first password");
        var origin = _server.Address.GetLeftPart(UriPartial.Authority);
        await using var listener = await Listener.ConnectAsync(france, origin);
        await listener.JoinAsync(_scene.Id, "council", 0);
        var code = await _server.Accounts.InviteAsync(_server.Accounts.FindByLogin("marie")!, CancellationToken.None);

        var set = await _server.Nobody().FormAsync(
            "/set-password", ("code", code), ("password", "the second password"), ("again", "the second password"));
        await listener.IsCutAsync();
        var next = await france.GetAsync(_scene.Path);

        Assert.That((set.Status, next.Status, next.Code), Is.EqualTo((302, 401, "not-signed-in")));
    }

    [Test]
    public async Task A_token_that_has_expired_is_worth_nothing()
    {
        var token = await TokenUntilAsync(_clock.GetUtcNow() + TimeSpan.FromHours(1));
        using var program = new Caller(_server.Address, token);
        var before = await program.GetAsync(_scene.Path);
        _clock.Pass(TimeSpan.FromHours(1));
        var after = await program.GetAsync(_scene.Path);
        Assert.That((before.Status, after.Status, after.Code), Is.EqualTo((200, 401, "not-signed-in")));
    }

    [Test]
    public async Task A_socket_ends_with_the_token_that_opened_it()
    {
        // The framework looks at the machine's own clock for this.
        var token = await TokenUntilAsync(DateTimeOffset.UtcNow + TimeSpan.FromSeconds(3));
        using var program = new Caller(_server.Address, token);
        await using var listener = await Listener.ConnectAsync(program);
        await listener.IsCutAsync();
    }

    private async Task<string> TokenUntilAsync(DateTimeOffset expires)
    {
        const string Token = "a token of the test";
        var account = await _server.AddAsync("FRA", "a program", null);
        await _server.Store.Accounts.AddTokenAsync(
            new AccessToken(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Token))), account.Id, _clock.GetUtcNow(), expires),
            CancellationToken.None);
        return Token;
    }
}
