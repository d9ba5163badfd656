using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResolutionTracker.Benchmarks.Drafts;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>One side of the measurement as a server in a process of its own, until its standard input ends.</summary>
internal static class LiveServer
{
    public const string Verb = "live-server";
    public const string Product = "product";
    public const string Bare = "bare";
    public const string SampleFile = "sample.json";
    public const string LineFile = "sample.line";

    public static Command Describe()
    {
        var side = new Argument<string>("side").AcceptOnlyFromAmong(Product, Bare);
        var folder = new Argument<string>("folder");
        var command = new Command(Verb, "Serves one side of the live measurement.") { side, folder };
        command.Hidden = true;
        command.SetAction((parsed, _) => parsed.GetRequiredValue(side) == Product
            ? ServeProductAsync(parsed.GetRequiredValue(folder))
            : ServeBareAsync(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static async Task<int> ServeProductAsync(string folder)
    {
        await using var host = await BenchHost.StartAsync(folder);
        return await UntilToldAsync(host.Address);
    }

    private static async Task<int> ServeBareAsync(string folder)
    {
        var sample = JsonSerializer.Deserialize<TypedWords>(await File.ReadAllTextAsync(Path.Combine(folder, SampleFile)))!;
        var journal = LineJournal.Open(
            Path.Combine(folder, "bare.journal"), (_, _, _) => null, null, _ => { }, null, CancellationToken.None);
        using var line = new BareLine(journal, await File.ReadAllBytesAsync(Path.Combine(folder, LineFile)), sample);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(line);
        builder.Services.AddSignalR();
        await using var app = builder.Build();
        app.MapHub<BareHub>(LiveProcess.Hub);
        await app.StartAsync();
        return await UntilToldAsync(new Uri(app.Urls.First()));
    }

    private static async Task<int> UntilToldAsync(Uri address)
    {
        Console.WriteLine(address);
        _ = await Console.In.ReadToEndAsync();
        return 0;
    }
}
