using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class SigningInTests
{
    private const string Password = "correct horse battery";
    private const string Wrong = "This name and password open no account now. Check both; after five wrong passwords wait 15 minutes, or ask whoever keeps the accounts for a new link.";

    private readonly SetClock _clock = new();
    private RunningServer _server = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync(clock: _clock);
        await _server.AddAsync("FRA", "marie", Password);
    }

    [TearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("marie", "not the password")]
    [TestCase("nobody", Password)]
    [TestCase("", "")]
    public async Task With_a_wrong_name_or_password_says_the_same_sentence(string login, string password)
    {
        var refused = await TryAsync(_server.Nobody(), login, password);
        Assert.Multiple(() =>
        {
            Assert.That(refused.Status, Is.EqualTo(401));
            Assert.That(refused.Body, Does.Contain($"""<p class="problem" role="alert">{Wrong}</p>"""));
            Assert.That(refused.Header("Set-Cookie"), Is.Null);
        });
    }

    [Test]
    public async Task After_five_wrong_passwords_the_right_one_waits_a_quarter_of_an_hour()
    {
        var browser = _server.Nobody();
        for (var i = 0; i < 5; i++)
        {
            await TryAsync(browser, "marie", "not the password");
        }

        var locked = await TryAsync(browser, "marie", Password);
        _clock.Pass(TimeSpan.FromMinutes(15));
        var free = await TryAsync(browser, "marie", Password);
        Assert.Multiple(() =>
        {
            Assert.That((locked.Status, free.Status), Is.EqualTo((401, 302)));
            Assert.That(locked.Body, Does.Contain(Wrong), "A locked account must not be told from one that does not exist.");
        });
    }

    [Test]
    public async Task A_right_password_forgives_the_wrong_ones_before_it()
    {
        for (var i = 0; i < 8; i++)
        {
            await TryAsync(_server.Nobody(), "marie", i == 3 ? Password : "not the password");
        }

        Assert.That((await TryAsync(_server.Nobody(), "marie", Password)).Status, Is.EqualTo(302));
    }

    [Test]
    public async Task From_one_address_too_often_is_refused_for_a_minute()
    {
        var browser = _server.Nobody();
        Reply last = null!;
        for (var i = 0; i < 31; i++)
        {
            last = await TryAsync(browser, $"nobody {i}", "");
        }

        Assert.That((last.Status, last.Code), Is.EqualTo((429, "too-many-tries")));
    }

    [TestCase("/drafts/x", "/drafts/x")]
    [TestCase("https://evil.example/", "/")]
    [TestCase("//evil.example", "/")]
    [TestCase("/\\evil.example", "/")]
    [TestCase("/\t/evil.example", "/")]
    [TestCase("javascript:alert(1)", "/")]
    [TestCase("~//evil.example", "/")]
    [TestCase("", "/")]
    public async Task It_leads_back_into_this_site_only(string asked, string led)
    {
        var reply = await _server.Nobody().FormAsync("/sign-in", ("login", "marie"), ("password", Password), ("returnTo", asked));
        Assert.That((reply.Status, reply.Header("Location")), Is.EqualTo((302, led)));
    }

    [Test]
    public async Task The_cookie_is_for_this_site_and_no_script()
    {
        var reply = await TryAsync(_server.Nobody(), "marie", Password);
        Assert.That(reply.Header("Set-Cookie"), Does.StartWith("resolution-tracker=").And.Contain("samesite=strict").And.Contain("httponly"));
    }

    [Test]
    public async Task It_outlasts_a_restart_and_ends_with_signing_out()
    {
        using var folder = new TestFolder();
        Reply again, signedOut, after;
        string cookie;
        await using (var first = await RunningServer.StartAsync(path: folder.Path))
        {
            var browser = await first.SignedInAsync("FRA", "jeanne", Password);
            cookie = browser.Cookies.GetCookieHeader(first.Address);
        }

        await using (var second = await RunningServer.StartAsync(path: folder.Path))
        {
            var browser = second.Nobody();
            browser.Cookies.SetCookies(second.Address, cookie);
            again = await browser.GetAsync("/api/drafts");
            signedOut = await browser.FormAsync("/sign-out");
            after = await browser.GetAsync("/api/drafts");
        }

        Assert.That((again.Said, signedOut.Header("Location"), after.Status), Is.EqualTo(("200 []", "/sign-in", 401)));
    }

    [TestCase("/drafts")]
    [TestCase("/drafts/00000000-0000-4000-8000-000000000001?clause=head")]
    [TestCase("/accounts")]
    public async Task Whoever_is_not_signed_in_is_led_to_the_door_and_back(string page)
    {
        var led = await _server.Nobody().PageAsync(page);
        Assert.That((led.Status, led.Header("Location")), Is.EqualTo((302, $"/sign-in?to={Uri.EscapeDataString(page)}")));
    }

    [Test]
    public async Task A_program_without_a_token_is_told_how()
    {
        var asked = await _server.Nobody().GetAsync("/api/drafts");
        Assert.That((asked.Status, asked.Code, asked.Sentence), Is.EqualTo(
            (401, "not-signed-in", "Sign in first: people at /sign-in, programs with Authorization: Bearer and a token.")));
    }

    [Test]
    public async Task A_made_up_token_is_nobodys()
    {
        using var program = new Caller(_server.Address, "made-up");
        Assert.That((await program.GetAsync("/api/drafts")).Code, Is.EqualTo("not-signed-in"));
    }

    private static Task<Reply> TryAsync(Caller browser, string login, string password) =>
        browser.FormAsync("/sign-in", ("login", login), ("password", password));
}
