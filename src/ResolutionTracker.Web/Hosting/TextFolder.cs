namespace ResolutionTracker.Web.Hosting;

/// <summary>A folder of texts that are each a draft by themselves; a folder of Markdown alone is a dossier.</summary>
internal static class TextFolder
{
    /// <summary>The paths that somebody named, a folder of texts as its files.</summary>
    public static IEnumerable<string> Expanded(IEnumerable<string> paths) => paths.SelectMany(path =>
        Directory.Exists(path) && FilesOf(new DirectoryInfo(path)) is { Count: > 0 } files
            ? files.Select(file => Path.Combine(path, file.Name))
            : [path]);

    /// <returns>Its text files in the order of their names; none where it is a dossier.</returns>
    private static IReadOnlyList<FileInfo> FilesOf(DirectoryInfo folder) =>
        [.. folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal)];
}
