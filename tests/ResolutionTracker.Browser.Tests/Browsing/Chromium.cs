using Microsoft.Playwright;

namespace ResolutionTracker.Browser.Tests.Browsing;

/// <summary>The distribution's own browser, started once. Where it is missing the tests fail; nothing is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"];

    private static readonly string[] Names = ["chromium", "chromium-browser"];

    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> Started = new(StartAsync);

    public static async Task<IBrowser> GetAsync() => (await Started.Value).Browser;

    public static async Task StopAsync()
    {
        if (Started.IsValueCreated && Started.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser) = await Started.Value;
            await Task.WhenAny(browser.CloseAsync(), Task.Delay(TimeSpan.FromSeconds(30)));
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var path = Find() ?? throw new InvalidOperationException(
            "No chromium on the PATH; tests/run installs it from the distribution, or install it by hand.");
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(25_000);
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        return (playwright, browser);
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
