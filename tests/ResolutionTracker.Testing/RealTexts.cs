using NUnit.Framework;

namespace ResolutionTracker.Testing;

/// <summary>
/// The folder of real texts that tests read and the project doesn't hold: <c>RESOLUTION_TEXTS</c>, or <c>shared/data</c>
/// beside the checkout. Where it is absent the tests that want it pass and the run says so; where the variable names a
/// folder that isn't there, they fail.
/// </summary>
public static class RealTexts
{
    private const string Variable = "RESOLUTION_TEXTS";
    private static int _read;

    /// <summary>Where the texts are, null where there are none on this machine.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>The paths of the files in a sub-folder, in the order of their names; none where there is no folder.</summary>
    public static IReadOnlyList<string> Files(string subfolder, string pattern = "*")
    {
        RequireNamedFolder();
        return Folder is null
            ? []
            : [.. Directory.EnumerateFiles(Path.Combine(Folder, subfolder), pattern).Order(StringComparer.Ordinal)];
    }

    /// <summary>The lines of a table in the folder without its first; none where there is no folder.</summary>
    public static IReadOnlyList<string[]> Rows(string file)
    {
        RequireNamedFolder();
        return Folder is null
            ? []
            : [.. File.ReadLines(Path.Combine(Folder, file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
    }

    /// <summary>Reads one text and counts it.</summary>
    public static string Read(string path)
    {
        Interlocked.Increment(ref _read);
        return File.ReadAllText(Path.Combine(Folder ?? string.Empty, path));
    }

    /// <summary>Says in one line how many texts were read; a fixture of real texts calls it when it is done.</summary>
    public static void Report() =>
        TestContext.Progress.WriteLine(Folder is null
            ? $"Real texts read: 0 (no folder; set {Variable} to try them)"
            : $"Real texts read: {_read}");

    private static void RequireNamedFolder()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named) && !Directory.Exists(named))
        {
            Assert.Fail($"{Variable} names a folder that isn't there: {named}");
        }
    }

    private static string? FindFolder()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? Path.GetFullPath(named) : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResolutionTracker.sln")))
            {
                var beside = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "data"));
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
