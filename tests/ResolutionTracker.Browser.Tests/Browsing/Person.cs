using System.Collections.Concurrent;
using Microsoft.Playwright;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Browsing;

/// <summary>Somebody at a browser of their own: cookies, storage and network apart from all others.</summary>
internal sealed class Person
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _documents = new();
    private readonly ConcurrentBag<string> _forgiven = [];

    private Person(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What the browser complained of: errors of script, of the console, of the content security policy.</summary>
    public IReadOnlyCollection<string> Complaints =>
        [.. _complaints.Where(complaint => !_forgiven.Any(status => complaint.Contains($"status of {status}", StringComparison.Ordinal)))];

    /// <summary>The requests that fetched a page, or a part of one, since <see cref="OpenAsync"/>.</summary>
    public IReadOnlyCollection<string> Documents => _documents;

    /// <summary>An answer that the test itself asks for is no complaint.</summary>
    public void Forgive(string status) => _forgiven.Add(status);

    /// <summary>Whether lost connections are part of the test, and the browser's complaints of them are none of ours.</summary>
    public bool MayLoseTheServer { get; set; }

    public ConnectionLine Connection => new(Page);

    public static async Task<Person> ArriveAsync(ServerProcess server, BrowserNewContextOptions? options = null)
    {
        var browser = await Chromium.GetAsync();
        options ??= new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 800 } };
        options.BaseURL = server.Address.OriginalString;
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(25_000);
        var person = new Person(context, await context.NewPageAsync());
        person.Watch(person.Page);
        return person;
    }

    /// <summary>A second window of the same person.</summary>
    public async Task<IPage> OpenWindowAsync(string path)
    {
        var page = await Context.NewPageAsync();
        Watch(page);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>By the door that is there in Development.</summary>
    public async Task StepInAsync(string state)
    {
        await Page.GotoAsync("/drafts");
        await Page.Locator($".step-in button[value={state}]").ClickAsync();
        await Assertions.Expect(Page.Locator(".viewer .acting")).ToBeVisibleAsync();
    }

    public async Task SignInAsync(string login, string password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.GetByLabel("Login").FillAsync(login);
        await Page.GetByLabel("Password").FillAsync(password);
        await Page.Locator("main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(Page.Locator(".viewer .acting")).ToBeVisibleAsync();
    }

    /// <summary>Opens a draft and waits until it is live.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await Connection.IsLiveAsync();
        _documents.Clear();
    }

    /// <summary>A clause on the paper.</summary>
    public ILocator Clause(string id) => Page.Locator($".clause[data-clause='{id}']");

    /// <summary>A clause's panel.</summary>
    public ILocator Panel(string id) => Page.Locator($".panel-clause[data-clause='{id}']");

    /// <summary>The words of a clause as they stand, without what is proposed.</summary>
    public ILocator Words(string id) => Clause(id).Locator(".line .text");

    /// <summary>What a state proposes to a clause, on the paper.</summary>
    public ILocator Proposal(string clause, string state) => Clause(clause).Locator($".strip:not(.own)[data-state={state}]");

    /// <summary>What the person's own delegation prepares beneath a clause.</summary>
    public ILocator Prepared(string clause) => Clause(clause).Locator(".strip.own");

    /// <summary>The card of what a state proposes, in the panel.</summary>
    public ILocator Card(string clause, string state) => Panel(clause).Locator($".card:not(.own)[data-state={state}]");

    public ILocator Editor(string clause) => Panel(clause).Locator("clause-editor textarea");

    public async Task ChooseAsync(string clause)
    {
        await Words(clause).ClickAsync();
        await Assertions.Expect(Panel(clause)).ToBeVisibleAsync();
    }

    /// <summary>Begins a rewording by mouse; the editor then has the keyboard.</summary>
    public async Task BeginRewordingAsync(string clause)
    {
        await ChooseAsync(clause);
        await Panel(clause).GetByRole(AriaRole.Button, new() { Name = "Propose new wording" }).ClickAsync();
        await Assertions.Expect(Editor(clause)).ToBeFocusedAsync();
    }

    public Task TableAsync(string clause) =>
        Panel(clause).GetByRole(AriaRole.Button, new() { Name = "Table", Exact = true }).ClickAsync();

    /// <summary>Tables a rewording, all by hand.</summary>
    public async Task ProposeAsync(string clause, string words)
    {
        await BeginRewordingAsync(clause);
        await Editor(clause).FillAsync(words);
        await TableAsync(clause);
        await Assertions.Expect(Prepared(clause)).ToHaveCountAsync(0);
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsOfTheNetwork(message.Text))
            {
                _complaints.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            // A page fetches itself as HTML; everything else that it fetches is JSON.
            if (request.ResourceType == "document"
                || (request.ResourceType == "fetch" && request.Headers.GetValueOrDefault("accept", "").Contains("text/html", StringComparison.Ordinal)))
            {
                _documents.Enqueue($"{request.Method} {request.Url}");
            }
        };
    }

    private bool IsOfTheNetwork(string complaint) =>
        MayLoseTheServer
        && (complaint.Contains("net::ERR_", StringComparison.Ordinal) || complaint.Contains("WebSocket connection to", StringComparison.Ordinal));
}
