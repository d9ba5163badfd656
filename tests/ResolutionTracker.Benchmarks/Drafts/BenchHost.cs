using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Benchmarks.Drafts;

/// <summary>The product over a store, on a port of its own of this machine.</summary>
internal sealed class BenchHost : IAsyncDisposable
{
    private readonly EmbeddedStore _store;
    private readonly WebApplication _app;

    private BenchHost(EmbeddedStore store, WebApplication app) => (_store, _app) = (store, app);

    public Uri Address => new(_app.Urls.First());

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<BenchHost> StartAsync(string folder, Action<IServiceCollection>? also = null)
    {
        var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, CancellationToken.None);
        // Under the product's own name, by which it finds its scripts and styles.
        var builder = WebHost.CreateBuilder(
            ["--urls", "http://127.0.0.1:0", "--environment", "Production", "--applicationName", "resolution-tracker"]);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft", LogLevel.Error);
        also?.Invoke(builder.Services);
        var app = WebHost.Build(builder, store, folder);
        await app.StartAsync();
        return new BenchHost(store, app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
    }
}
