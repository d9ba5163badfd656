using System.CommandLine;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>The web app.</summary>
internal static class ServeVerb
{
    public static Command Describe() => new(
        "serve",
        "Serves the web app until it is told to stop; the same without a verb. Takes --urls, --data and any setting as --Section:Key value.");

    public static async Task<int> RunAsync(string[] settings)
    {
        var builder = WebHost.CreateBuilder(settings);
        var isServing = false;
        // What stops a start is said once, in a sentence; the host would say it with all its frames, several times.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", level => isServing && level >= LogLevel.Warning);
        var folder = Path.GetFullPath(builder.Configuration["data"] ?? DataFolder.Usual);
        await using var store = await OpenStore.AtAsync(folder, CancellationToken.None);
        await using var app = WebHost.Build(builder, store, folder);
        await Demo.LoadAsync(app, folder, CancellationToken.None);
        await app.StartAsync();
        isServing = true;
        foreach (var address in app.Urls.Take(1))
        {
            Console.WriteLine($"Listening on {address}");
        }

        await FirstAdministrator.InviteAsync(app, CancellationToken.None);
        await app.WaitForShutdownAsync();
        return Verbs.Done;
    }
}
