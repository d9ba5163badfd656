using System.Text.Json;
using Microsoft.Playwright;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Benchmarks.Player;

/// <summary>The replay page of one draft in the distribution's own browser; nothing is ever downloaded.</summary>
internal sealed class PlayerPage : IAsyncDisposable
{
    // The browser tells of long tasks and, in frames that took long, of each script; those of the page are its own.
    private const string Watch =
        """
        window.bench = { long: [], tasks: [], asked: 0, shown: 0 };
        new PerformanceObserver((list) => list.getEntries().forEach((task) => bench.tasks.push(task.duration))).observe({ type: 'longtask' });
        new PerformanceObserver((list) => list.getEntries().forEach((frame) => frame.scripts
          .filter((script) => script.sourceURL.includes('/app/'))
          .forEach((script) => bench.long.push(script.duration - script.forcedStyleAndLayoutDuration)))).observe({ type: 'long-animation-frame' });
        const asked = window.fetch;
        window.fetch = (address, options) => {
          const isAnswer = String(address).includes('/replay?from=');
          bench.asked += isAnswer ? 1 : 0;
          return asked(isAnswer && window.benchIsWhole ? String(address).replace(/from=\d+/, 'from=0') : address, options);
        };
        """;

    // A position each sixtieth of a second, whatever the page makes of it meanwhile.
    private const string Drag =
        """
        async ([seconds, isWhole]) => {
          const scrubber = document.querySelector('.scrubber');
          const player = document.querySelector('history-player');
          window.benchIsWhole = isWhole;
          Object.assign(bench, { long: [], tasks: [], asked: 0, shown: 0 });
          const counting = new MutationObserver((changes) => { bench.shown += changes.length; });
          counting.observe(player, { attributeFilter: ['data-position'] });
          const [first, last] = [Number(scrubber.min), Number(scrubber.max)];
          const steps = seconds * 60;
          let wanted = 0;
          await new Promise((done) => {
            const started = performance.now();
            const tick = () => {
              const due = Math.min(steps, Math.floor((performance.now() - started) * 60 / 1000));
              if (due > wanted) {
                wanted = due;
                const way = due / steps;
                scrubber.value = String(Math.round(first + (last - first) * (way < 0.5 ? way * 2 : 2 - way * 2)));
                scrubber.dispatchEvent(new Event('input', { bubbles: true }));
              }
              wanted < steps ? setTimeout(tick, 1000 / 60 - 4) : done();
            };
            tick();
          });
          scrubber.dispatchEvent(new Event('change', { bubbles: true }));
          const dropped = performance.now();
          while (player.dataset.position !== scrubber.value) {
            await new Promise((done) => setTimeout(done, 5));
          }
          const late = performance.now() - dropped;
          await new Promise((done) => setTimeout(done, 300));
          counting.disconnect();
          return JSON.stringify({ wanted: steps, shown: bench.shown, asked: bench.asked, late, long: bench.long, tasks: bench.tasks });
        }
        """;

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly ICDPSession _devTools;

    private PlayerPage(IPlaywright playwright, IBrowser browser, IPage page, ICDPSession devTools) =>
        (_playwright, _browser, _page, _devTools) = (playwright, browser, page, devTools);

    public static async Task<PlayerPage> OpenAsync(Uri address, string token, DraftId draft)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1440, Height = 900 },
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {token}" },
        });
        await context.AddInitScriptAsync(Watch);
        var page = await context.NewPageAsync();
        var opened = await page.GotoAsync(new Uri(address, $"/drafts/{draft}/replay?at=1").AbsoluteUri);
        await page.WaitForSelectorAsync("history-player[data-ready]", new() { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        return opened is { Ok: true }
            ? new PlayerPage(playwright, browser, page, await context.NewCDPSessionAsync(page))
            : throw new InvalidOperationException("The replay did not open.");
    }

    /// <param name="isWhole">Whether each answer is the whole page, as for a player that knows no difference.</param>
    public async Task<PlayerSweep> DragAsync(int seconds, bool isWhole = false) =>
        JsonSerializer.Deserialize<PlayerSweep>(await _page.EvaluateAsync<string>(Drag, new object[] { seconds, isWhole }), Json)!;

    /// <returns>Bytes of the script's heap after everything that nobody holds is swept, and the elements of the page.</returns>
    public async Task<(double Heap, double Nodes)> WeighAsync()
    {
        await _devTools.SendAsync("HeapProfiler.enable");
        await _devTools.SendAsync("HeapProfiler.collectGarbage");
        await _devTools.SendAsync("Performance.enable");
        var told = (await _devTools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray()
            .ToDictionary(metric => metric.GetProperty("name").GetString()!, metric => metric.GetProperty("value").GetDouble());
        return (told["JSHeapUsedSize"], told["Nodes"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }

    private static string Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => ((string[])["chromium", "chromium-browser"]).Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No chromium on the PATH; tests/run installs it from the distribution, or install it by hand.");
}
