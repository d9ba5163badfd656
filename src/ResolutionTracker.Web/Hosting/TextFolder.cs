namespace ResolutionTracker.Web.Hosting;

/// <summary>A folder of texts that are each a draft by themselves; a folder of Markdown alone is a dossier.</summary>
internal static class TextFolder
{
    /// <returns>Its text files in the order of their names; none where it is a dossier.</returns>
    public static IReadOnlyList<FileInfo> FilesOf(DirectoryInfo folder) =>
        [.. folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal)];
}
