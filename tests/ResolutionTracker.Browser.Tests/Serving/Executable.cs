using System.Diagnostics;

namespace ResolutionTracker.Browser.Tests.Serving;

/// <summary>The real executable, as the build left it beside this assembly.</summary>
internal static class Executable
{
    /// <summary>The top of the checkout.</summary>
    public static string Checkout { get; } = FindCheckout();

    /// <summary>The program that <c>dotnet</c> runs.</summary>
    public static string Program { get; } = FindProgram();

    // artifacts/bin/<project>/<configuration>: the same configuration of the program is tested.
    private static string Configuration => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>A start of it, with nothing of this process' own settings.</summary>
    /// <param name="before">A program around it, with its arguments; empty for none.</param>
    public static ProcessStartInfo Prepare(IEnumerable<string> arguments, IReadOnlyList<string> before) =>
        Described([.. before, "dotnet", Program, .. arguments]);

    /// <summary>A start as from a checkout, by <c>dotnet run</c>, of what is built already.</summary>
    public static ProcessStartInfo UnderDotnetRun(IEnumerable<string> arguments) => Described(
    [
        "dotnet", "run", "--no-build", "--configuration", Configuration,
        "--project", Path.Combine(Checkout, "src", "ResolutionTracker.Web"), "--", .. arguments,
    ]);

    /// <summary>A start of any program, its output read, with nothing of this process' own settings.</summary>
    public static ProcessStartInfo Described(IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOurs).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static bool IsOurs(string variable) =>
        variable.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable is "DOTNET_ENVIRONMENT" or "DOTNET_STARTUP_HOOKS" or "TESTINGPLATFORM_UI_LANGUAGE";

    private static string FindCheckout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResolutionTracker.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests run inside the checkout, and it was not found above " + AppContext.BaseDirectory);
    }

    private static string FindProgram()
    {
        var program = Path.Combine(Checkout, "artifacts", "bin", "ResolutionTracker.Web", Configuration, "resolution-tracker.dll");
        return File.Exists(program)
            ? program
            : throw new InvalidOperationException($"{program} is not there; build the solution first.");
    }
}
