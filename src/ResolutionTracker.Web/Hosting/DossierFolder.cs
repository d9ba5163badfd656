using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Web.Hosting;

/// <summary>Reads a dossier's folder from the disk.</summary>
internal static class DossierFolder
{
    public static async Task<DossierReading> ReadAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        var files = new List<DossierFile>();
        foreach (var file in folder.EnumerateFiles("*.md"))
        {
            files.Add(new DossierFile(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellation)));
        }

        return Dossier.Read(folder.Name, files);
    }
}
