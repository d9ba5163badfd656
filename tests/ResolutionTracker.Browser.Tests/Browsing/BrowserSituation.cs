using Microsoft.Playwright;
using NUnit.Framework.Interfaces;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Browsing;

/// <summary>Tests with people at browsers. Whatever a browser complained of meanwhile fails the test.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class BrowserSituation
{
    private readonly List<Person> _people = [];
    private readonly List<IDisposable> _callers = [];

    // A page that asks before it is left can hold up its context now and then; the browser's end takes it along.
    private static async Task CloseAsync(Person person)
    {
        try
        {
            await person.Context.CloseAsync().WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (TimeoutException)
        {
            await TestContext.Progress.WriteLineAsync("A browser context did not close in 20 seconds and was left to the end of the browser.");
        }
    }

    [TearDown]
    public async Task Leave()
    {
        var complaints = _people.SelectMany(person => person.Complaints).ToList();
        var hasFailed = TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed;
        for (var i = 0; i < _people.Count; i++)
        {
            if (hasFailed)
            {
                await KeepAsync(_people[i].Page, i);
            }

            await CloseAsync(_people[i]);
        }

        _callers.ForEach(caller => caller.Dispose());
        Assert.That(complaints, Is.Empty, "the browser complained");
    }

    private protected async Task<Person> PersonAsync(string state, BrowserNewContextOptions? options = null)
    {
        var person = await VisitorAsync(await Council.GetAsync(), options);
        await person.StepInAsync(state);
        return person;
    }

    /// <summary>The second person of France's delegation, with a name and a password.</summary>
    private protected async Task<Person> SecondOfFranceAsync()
    {
        var person = await VisitorAsync(await Council.GetAsync());
        await person.SignInAsync(Council.SecondOfFrance, Council.Password);
        return person;
    }

    private protected async Task<Person> VisitorAsync(ServerProcess server, BrowserNewContextOptions? options = null)
    {
        var person = await Person.ArriveAsync(server, options);
        _people.Add(person);
        return person;
    }

    private protected async Task<Caller> CallerAsync(string state)
    {
        var caller = await Council.CallerAsync(state);
        _callers.Add(caller);
        return caller;
    }

    private protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    // What the people saw when it failed.
    private static async Task KeepAsync(IPage page, int number)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Executable.Checkout, "artifacts", "screens"));
        var name = string.Concat(TestContext.CurrentContext.Test.FullName.Split('.')[^1].Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
        var path = Path.Combine(folder.FullName, $"{name}-{number}.png");
        try
        {
            await page.ScreenshotAsync(new() { Path = path, Timeout = 5_000 });
            TestContext.AddTestAttachment(path);
        }
        catch (PlaywrightException e)
        {
            await TestContext.Out.WriteLineAsync(e.Message);
        }
    }
}
