using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>The dossiers of the folder <c>resolutions</c>.</summary>
internal static class ShippedDossiers
{
    /// <param name="upTo">The name of the last file that is read; null for all.</param>
    public static DossierReading Read(string name, string? upTo = null) => Dossier.Read(
        name,
        [.. Directory.EnumerateFiles(Path.Combine(Folder(), name))
            .Where(file => upTo is null || string.CompareOrdinal(Path.GetFileName(file), upTo) <= 0)
            .Select(file => new DossierFile(Path.GetFileName(file), File.ReadAllBytes(file)))]);

    public static string ReadMe(string name) => File.ReadAllText(Path.Combine(Folder(), name, "README.md"));

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ResolutionTracker.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "resolutions");
    }
}
