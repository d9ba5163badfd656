using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Browsing;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Delegations;

/// <summary>A first start in Production, where nobody can step in.</summary>
public sealed class FirstAdministratorTests : BrowserSituation
{
    [Test]
    public async Task Sets_a_password_by_the_link_and_lets_a_delegate_in()
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartInProductionAsync(folder.File("data"));
        await Eventually(() => server.Errors.Any(line => line.Contains("/invitation/", StringComparison.Ordinal)));
        var link = server.Errors.Single(line => line.Contains("/invitation/", StringComparison.Ordinal)).Split(' ')[^1];

        var administrator = await VisitorAsync(server);
        await administrator.Page.GotoAsync("/sign-in");
        Assert.That(await administrator.Page.ContentAsync(), Does.Not.Contain("step-in").And.Not.Contain("step in"));
        await SetPasswordAsync(administrator, link, "a lamp above the quay");
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Accounts" }).ClickAsync();
        await administrator.Page.GetByLabel("Name, as colleagues see it").FillAsync("Jean Valjean");
        await administrator.Page.GetByLabel("Login").FillAsync("jean");
        await administrator.Page.Locator("select[name=kind]").SelectOptionAsync("delegation");
        await administrator.Page.GetByLabel("State, for a delegation").SelectOptionAsync("FRA");
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Add and show the link" }).ClickAsync();
        var invitation = await administrator.Page.Locator("code.once").InnerTextAsync();

        var delegation = await VisitorAsync(server);
        await SetPasswordAsync(delegation, invitation, "twelve pilot boats");
        await Expect(delegation.Page.Locator(".viewer")).ToContainTextAsync("France");
        await delegation.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await delegation.SignInAsync("jean", "twelve pilot boats");
        await delegation.Page.GotoAsync("/drafts");
        await Expect(delegation.Page.Locator(".draft-card")).Not.ToHaveCountAsync(0);
        Assert.That(await delegation.Page.ContentAsync(), Does.Not.Contain("/dev/step-in"));

        // The link works once.
        delegation.Forgive("404");
        Assert.That((await delegation.Page.GotoAsync(invitation))!.Status, Is.EqualTo(404));

        // The browsers go before the server does, or what they still fetch finds nobody.
        await delegation.Context.CloseAsync();
        await administrator.Context.CloseAsync();
    }

    [Test]
    public async Task Finds_no_door_to_step_in_by()
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartInProductionAsync(folder.File("data"));
        using var http = new HttpClient { BaseAddress = server.Address };
        using var form = new FormUrlEncodedContent([new("state", "FRA")]);
        using var answer = await http.PostAsync("/dev/step-in", form);
        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    private static async Task SetPasswordAsync(Person person, string link, string password)
    {
        await person.Page.GotoAsync(link);
        await person.Page.GetByLabel("New password").FillAsync(password);
        await person.Page.GetByLabel("The same again").FillAsync(password);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Set the password" }).ClickAsync();
        await Expect(person.Page.Locator(".viewer .acting")).ToBeVisibleAsync();
    }

    private static async Task Eventually(Func<bool> isSo)
    {
        for (var i = 0; i < 200 && !isSo(); i++)
        {
            await Task.Delay(50);
        }

        Assert.That(isSo());
    }
}
