namespace ResolutionTracker.Formats.Tests;

/// <summary>Where real texts lie: the folder that RESOLUTION_TEXTS names, or <c>../shared/data</c> beside the checkout.</summary>
internal static class RealTexts
{
    public static string? Folder { get; } = Find();

    public static IEnumerable<string> Files(string folder, string pattern) => Folder is { } root
        ? Directory.EnumerateFiles(Path.Combine(root, folder), pattern).Order(StringComparer.Ordinal)
        : [];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("RESOLUTION_TEXTS") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResolutionTracker.sln")))
            {
                var texts = Path.Combine(folder.Parent?.FullName ?? "", "shared", "data");
                return Directory.Exists(texts) ? texts : null;
            }
        }

        return null;
    }
}
