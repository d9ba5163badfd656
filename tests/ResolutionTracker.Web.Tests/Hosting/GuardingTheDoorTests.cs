using System.Net;
using System.Text.RegularExpressions;
using NUnit.Framework;
using ResolutionTracker.Web.Tests.Drafting;

namespace ResolutionTracker.Web.Tests.Hosting;

public sealed partial class GuardingTheDoorTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private Caller _browser = null!;

    private string Own => _server.Address.GetLeftPart(UriPartial.Authority);

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync("Development");
        _scene = await DraftScene.OpenAsync(_server);
        _browser = await _server.SignedInAsync("GBR", "anne", "correct horse battery");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_call_with_the_cookie_needs_the_header()
    {
        var position = await _scene.PositionAsync();
        var asked = await WriteAsync("A call", ("Origin", Own));
        Assert.That((asked.Status, asked.Code, await _scene.PositionAsync()), Is.EqualTo((403, "foreign-origin", position)));
    }

    [TestCase("https://evil.example")]
    [TestCase("null")]
    [TestCase("http://127.0.0.1:1")]
    public async Task A_call_from_another_sites_page_is_refused(string origin)
    {
        var position = await _scene.PositionAsync();
        var asked = await WriteAsync("A foreign call", ("Origin", origin), ("X-Resolution-Tracker", "1"));
        Assert.That((asked.Status, asked.Code, await _scene.PositionAsync()), Is.EqualTo((403, "foreign-origin", position)));
    }

    [Test]
    public async Task A_call_that_the_browser_calls_foreign_is_refused()
    {
        var asked = await WriteAsync("A foreign call", ("Sec-Fetch-Site", "cross-site"), ("X-Resolution-Tracker", "1"));
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "foreign-origin")));
    }

    [Test]
    public async Task A_call_from_the_own_page_is_taken()
    {
        var asked = await WriteAsync("Decides from the own page;", ("Origin", Own), ("X-Resolution-Tracker", "1"));
        Assert.That(asked.Status, Is.EqualTo(200), asked.Body);
    }

    [TestCase("/sign-in")]
    [TestCase("/sign-out")]
    [TestCase("/set-password")]
    [TestCase("/accounts")]
    [TestCase("/dev/step-in")]
    public async Task A_form_from_another_sites_page_is_refused(string form)
    {
        var asked = await _browser.SendAsync(
            HttpMethod.Post, form, new FormUrlEncodedContent([new("state", "FRA")]), ("Origin", "https://evil.example"), ("Accept", "text/html"));
        Assert.That((asked.Status, asked.Code, asked.Header("Set-Cookie")), Is.EqualTo((403, "foreign-origin", (string?)null)));
    }

    [TestCase("https://evil.example")]
    [TestCase(null)]
    public async Task The_socket_is_not_negotiated_with_a_cookie_from_elsewhere(string? origin)
    {
        var asked = await _browser.SendAsync(
            HttpMethod.Post, "/hubs/drafting/negotiate?negotiateVersion=1", null, origin is null ? [] : [("Origin", origin)]);
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "foreign-origin")));
    }

    [TestCase("https://evil.example")]
    [TestCase(null)]
    public async Task The_socket_is_not_upgraded_with_a_cookie_from_elsewhere(string? origin)
    {
        (string, string)[] upgrade =
        [
            ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ];
        var asked = await _browser.SendAsync(HttpMethod.Get, "/hubs/drafting", null, origin is null ? upgrade : [.. upgrade, ("Origin", origin)]);
        Assert.That((asked.Status, asked.Code), Is.EqualTo((403, "foreign-origin")));
    }

    [Test]
    public async Task The_socket_is_opened_with_a_cookie_from_the_own_page()
    {
        await using var listener = await Listener.ConnectAsync(_browser, Own);
        Assert.That((await listener.JoinAsync(_scene.Id, "council", await _scene.PositionAsync())).Reload, Is.False);
    }

    [Test]
    public void The_socket_is_not_opened_by_nobody() => Assert.That(
        async () => await Listener.ConnectAsync(_server.Nobody(), Own),
        Throws.InstanceOf<HttpRequestException>().With.Property("StatusCode").EqualTo(HttpStatusCode.Unauthorized));

    [TestCase("GET", "/sign-in")]
    [TestCase("GET", "/drafts")]
    [TestCase("GET", "/drafts/{draft}")]
    [TestCase("GET", "/nothing")]
    [TestCase("GET", "/drafts/nothing")]
    [TestCase("GET", "/css/states.css")]
    [TestCase("GET", "/css/tracker.css")]
    [TestCase("GET", "/openapi/v1.json")]
    [TestCase("GET", "/health/live")]
    [TestCase("GET", "/api/drafts")]
    [TestCase("GET", "/api/drafts/nothing")]
    [TestCase("GET", "/api/drafts/{draft}/rooms/council/events")]
    [TestCase("PUT", "/api/drafts/{draft}/clauses/00000000-0000-4000-8000-000000000001/text")]
    [TestCase("DELETE", "/api/drafts")]
    [TestCase("POST", "/accounts")]
    public async Task Every_answer_carries_the_policy(string method, string path)
    {
        var reply = await _browser.SendAsync(
            new HttpMethod(method), path.Replace("{draft}", _scene.Id, StringComparison.Ordinal), Caller.Raw("{nonsense"), ("Origin", Own), ("X-Resolution-Tracker", "1"));
        Assert.Multiple(() =>
        {
            Assert.That(reply.Header("Content-Security-Policy"), Does.StartWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .And.Contain("frame-ancestors 'none'").And.Contain("base-uri 'none'").And.Not.Contain("unsafe"), reply.Said);
            Assert.That(reply.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
            Assert.That(reply.Header("Referrer-Policy"), Is.EqualTo("same-origin"));
            Assert.That(reply.Header("Server"), Is.Null);
        });
    }

    [TestCase("/api/drafts")]
    [TestCase("/drafts")]
    [TestCase("/drafts/{draft}")]
    [TestCase("/sign-in")]
    public async Task What_one_person_sees_is_kept_by_no_cache(string path) => Assert.That(
        (await _browser.PageAsync(path.Replace("{draft}", _scene.Id, StringComparison.Ordinal))).Header("Cache-Control"), Is.EqualTo("no-store"));

    [Test]
    public async Task No_page_has_script_or_style_inside()
    {
        var amendment = Guid.NewGuid();
        await _scene.DoneAsync(_browser.SendAsync(
            HttpMethod.Put,
            _scene.Amendment(amendment),
            System.Net.Http.Json.JsonContent.Create(DraftScene.Rewording(_scene.Clauses[2], "Requests <script>alert(1)</script> & \"more\";", "<style>")),
            ("Origin", Own),
            ("X-Resolution-Tracker", "1")));
        var keeper = await _server.AsAsync("administrator");
        var pages = new Dictionary<string, Caller>
        {
            ["/"] = _browser,
            ["/drafts"] = _browser,
            [$"/drafts/{_scene.Id}"] = _browser,
            [$"/drafts/{_scene.Id}?clause={_scene.Clauses[1]}"] = _browser,
            [$"/drafts/{_scene.Id}?clause=head"] = _browser,
            [$"/drafts/{_scene.Id}/clauses/{_scene.Clauses[1]}"] = _browser,
            [$"/drafts/{_scene.Id}/amendments/{amendment}"] = _browser,
            ["/nothing"] = _browser,
            ["/sign-in"] = _server.Nobody(),
            ["/invitation/nothing"] = _server.Nobody(),
            ["/accounts"] = keeper,
        };
        foreach (var topic in ResolutionTracker.Web.Help.HelpTopics.All)
        {
            pages[$"/help/{topic.Name}"] = _browser;
        }

        foreach (var (page, caller) in pages)
        {
            var html = (await caller.PageAsync(page)).Body;
            Assert.That(Inline().Matches(html).Select(match => match.Value), Is.Empty, page);
        }
    }

    private Task<Reply> WriteAsync(string text, params (string, string)[] headers) => _browser.SendAsync(
        HttpMethod.Put, _scene.ClauseText(1), System.Net.Http.Json.JsonContent.Create(new { seen = 1, text }), headers);

    [GeneratedRegex("""<script(?![^>]*\ssrc=")[^>]*>|<style|<[^>]*\s(style|on[a-z]+)\s*=|(href|src|action)="(javascript|data):""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
