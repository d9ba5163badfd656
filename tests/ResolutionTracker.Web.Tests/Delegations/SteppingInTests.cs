using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

public sealed class SteppingInTests
{
    [Test]
    public async Task In_Production_there_is_no_such_door()
    {
        await using var server = await RunningServer.StartAsync();
        var caller = server.Nobody();
        var asked = await caller.FormAsync("/dev/step-in", ("state", "FRA"));
        var nothing = await caller.FormAsync("/dev/nothing", ("state", "FRA"));
        Assert.That((asked.Status, asked.Said, server.Accounts.All.Count), Is.EqualTo((404, nothing.Said, 0)));
    }

    [TestCase("FRA", "FRA")]
    [TestCase("fra", "FRA")]
    [TestCase("secretariat", "secretariat")]
    [TestCase("observer", "observer")]
    public async Task In_Development_a_program_gets_a_token(string asked, string state)
    {
        await using var server = await RunningServer.StartAsync("Development");
        var stepped = await server.Nobody().FormAsync("/dev/step-in", ("state", asked));
        using var program = new Caller(server.Address, (string)stepped.Json["token"]!);
        var drafts = await program.GetAsync("/api/drafts");
        Assert.Multiple(() =>
        {
            Assert.That(stepped.Json.AsObject().Select(field => field.Key), Is.EqualTo(["token", "state"]));
            Assert.That((stepped.Status, (string)stepped.Json["state"]!, drafts.Said), Is.EqualTo((200, state, "200 []")));
        });
    }

    [Test]
    public async Task In_Development_a_browser_is_led_on_and_signed_in()
    {
        await using var server = await RunningServer.StartAsync("Development");
        var browser = server.Nobody();
        var stepped = await browser.SendAsync(
            HttpMethod.Post,
            "/dev/step-in",
            new FormUrlEncodedContent([new("state", "FRA"), new("returnTo", "/drafts")]),
            ("Accept", "text/html,application/xhtml+xml"),
            ("Origin", server.Address.GetLeftPart(UriPartial.Authority)));
        var page = await browser.PageAsync("/drafts");
        Assert.That((stepped.Status, stepped.Header("Location"), page.Status), Is.EqualTo((302, "/drafts", 200)));
    }

    [Test]
    public async Task As_no_state_is_refused()
    {
        await using var server = await RunningServer.StartAsync("Development");
        var asked = await server.Nobody().FormAsync("/dev/step-in", ("state", "Atlantis"));
        Assert.That((asked.Status, asked.Code), Is.EqualTo((422, "unknown-state")));
    }
}
