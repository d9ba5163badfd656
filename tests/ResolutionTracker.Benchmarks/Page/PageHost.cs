using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Page;

/// <summary>The product over one store, asked for pages by a delegate.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    private readonly BenchHost _host;
    private readonly ServerTime _time;
    private readonly HttpClient _client;

    private PageHost(BenchHost host, ServerTime time, HttpClient client) => (_host, _time, _client) = (host, time, client);

    public static async Task<PageHost> StartAsync(PageStore store)
    {
        var time = new ServerTime();
        var host = await BenchHost.StartAsync(store.Folder, services => services.AddSingleton<IStartupFilter>(time));
        var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", store.Token);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return new PageHost(host, time, client);
    }

    /// <returns>The server's time in milliseconds.</returns>
    public async Task<double> OpenAsync(DraftId draft)
    {
        var page = await _client.GetByteArrayAsync(new Uri($"/drafts/{draft}", UriKind.Relative));
        return page.Length > 100_000 ? _time.Last : throw new InvalidOperationException("This is not the page of the draft.");
    }

    /// <summary>Waits for what the product does after a start, aside from all requests.</summary>
    public Task WarmAsync() => _host.Get<IEnumerable<IHostedService>>().OfType<WarmReader>().Single().ExecuteTask!;

    /// <summary>Opens the page on which a draft is begun, as a person does before anything is read there.</summary>
    public async Task BeginAsync()
    {
        var page = await _client.GetStringAsync(new Uri("/drafts/new", UriKind.Relative));
        _ = page.Contains("<textarea", StringComparison.Ordinal) ? page : throw new InvalidOperationException("This is not the page of a new draft.");
    }

    /// <summary>Has a text read for the preview of a new draft.</summary>
    /// <returns>The server's time in milliseconds.</returns>
    public async Task<double> ReadAsync(string file, string text)
    {
        using var answer = await _client.PostAsJsonAsync(new Uri("/api/readings", UriKind.Relative), new { file, text });
        var body = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode && body.Length > text.Length
            ? _time.Last
            : throw new InvalidOperationException($"The text was not read: {answer.StatusCode}");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }
}
