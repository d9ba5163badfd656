using Microsoft.Playwright;

namespace ResolutionTracker.Browser.Tests.Browsing;

/// <summary>What a draft's page says of its connection.</summary>
internal sealed class ConnectionLine(IPage page)
{
    private readonly ILocator _line = page.Locator("connection-state");

    public Task IsLiveAsync() =>
        Assertions.Expect(_line).ToHaveAttributeAsync("data-state", "connected", new() { Timeout = 40_000 });

    /// <summary>It says so in words, and that nothing typed is lost.</summary>
    public Task IsLostAsync() =>
        Assertions.Expect(_line).ToContainTextAsync("your words are kept here", new() { Timeout = 40_000 });
}
