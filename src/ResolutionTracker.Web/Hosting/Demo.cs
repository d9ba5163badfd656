using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Hosting;

/// <summary>
/// Loads the dossiers of <c>resolutions/</c> into a store in which nothing has happened yet. While it does, a file beside the store says
/// so: a start that was cut short is finished by the next, for an act that is on record already is not put there again.
/// </summary>
internal static class Demo
{
    private const string FolderSetting = "Demo:Folder";
    private const string FolderName = "resolutions";
    private const string UnfinishedName = "demo.unfinished";

    /// <param name="data">The store's folder.</param>
    public static async Task LoadAsync(WebApplication app, string data, CancellationToken cancellation)
    {
        var unfinished = new FileInfo(Path.Combine(data, UnfinishedName));
        if ((app.Services.GetRequiredService<IKnownDrafts>().All.Count > 0 && !unfinished.Exists)
            || Find(app.Configuration[FolderSetting]) is not { } folder)
        {
            return;
        }

        await File.WriteAllTextAsync(
            unfinished.FullName, "The drafts to look at are being loaded; the next start goes on where this one ended.\n", cancellation);
        // Nobody looks on yet, so nothing of it is news.
        using var desk = new DraftingDesk(
            app.Services.GetRequiredService<IDraftLog>(),
            app.Services.GetRequiredService<ISnapshots>(),
            app.Services.GetRequiredService<TimeProvider>(),
            new DraftNewsFeed());
        var loaded = 0;
        foreach (var dossier in folder.EnumerateDirectories().OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            switch (await DossierFolder.ReadAsync(dossier, cancellation))
            {
                case DossierReading.Refused refused:
                    foreach (var why in refused.Why)
                    {
                        await Console.Error.WriteLineAsync(why.Sentence);
                    }

                    break;
                case DossierReading.Read read when await DossierImport.RunAsync(desk, read, cancellation) is { } refusal:
                    await Console.Error.WriteLineAsync($"{dossier.Name}: {refusal.Sentence}");
                    break;
                default:
                    loaded++;
                    break;
            }
        }

        unfinished.Delete();
        await Console.Error.WriteLineAsync(
            $"First start: {loaded} illustrative drafts were loaded from {folder.Name}/ to look at; no state proposed their words.");
    }

    // Beside the published program, or at the top of the checkout that it was built in.
    private static DirectoryInfo? Find(string? setting)
    {
        if (setting is not null)
        {
            var named = new DirectoryInfo(setting);
            return named.Exists ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = new DirectoryInfo(Path.Combine(folder.FullName, FolderName));
            if (candidate.Exists)
            {
                return candidate;
            }
        }

        return null;
    }
}
