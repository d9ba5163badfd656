using System.ComponentModel;
using System.Diagnostics;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>Makes a repository of a dossier with the git that is installed. Nobody's settings are read, and none are needed.</summary>
internal static class GitRepository
{
    /// <exception cref="InputRefusedException">There is no git, or one that is too old.</exception>
    public static async Task RequireAsync(CancellationToken cancellation)
    {
        try
        {
            _ = await RunAsync(Directory.GetCurrentDirectory(), ["--version"], null, cancellation);
        }
        catch (Win32Exception)
        {
            throw new InputRefusedException("--git needs git, and it is not installed here; install it, or export without --git.");
        }
    }

    /// <param name="folder">Where the dossier's files are.</param>
    public static async Task MakeAsync(string folder, WrittenDossier dossier, string? notice, CancellationToken cancellation)
    {
        await RunAsync(folder, ["init", "--quiet", "--template=", "--object-format=sha1", "--initial-branch=main", "."], null, cancellation);
        await RunAsync(
            folder, ["fast-import", "--quiet", "--done", "--date-format=raw"], input => CommitLog.WriteAsync(input, dossier, notice, cancellation), cancellation);
        // The files are there already; what git holds to be staged is to say so.
        await RunAsync(folder, ["reset", "--quiet"], null, cancellation);
    }

    private static async Task<string> RunAsync(
        string folder, string[] arguments, Func<Stream, Task>? input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        var nothing = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_SYSTEM"] = nothing;
        start.Environment["GIT_CONFIG_GLOBAL"] = nothing;
        start.Environment["LC_ALL"] = "C";
        using var git = Process.Start(start)!;
        var (output, error) = (git.StandardOutput.ReadToEndAsync(cancellation), git.StandardError.ReadToEndAsync(cancellation));
        try
        {
            if (input is not null)
            {
                await input(git.StandardInput.BaseStream);
            }

            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all; what it says tells why.
        }

        await git.WaitForExitAsync(cancellation);
        return git.ExitCode == 0
            ? await output
            : throw new InputRefusedException($"git {arguments[0]} failed, and nothing was written: {(await error).Trim()}");
    }
}
