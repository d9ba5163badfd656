using System.CommandLine;
using ResolutionTracker.Storage.Embedded.Verification;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>verify PATH</c>: each line of a store, each room's chain, and what is asked of the record against the record itself.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var path = new Argument<DirectoryInfo>("PATH") { Description = "The folder of a store." };
        var command = new Command("verify", "Checks a store: each line, each room's chain, the desk against the record; exit 1 where something is wrong.") { path };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(path), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        if (!folder.Exists)
        {
            throw new InputRefusedException($"{folder}: there is no such folder; name the one that --data names.");
        }

        var report = await StoreVerification.VerifyAsync(folder.FullName, OpenStore.Progress, cancellation);
        foreach (var finding in report.Findings)
        {
            Console.WriteLine(finding);
        }

        foreach (var note in report.Notes)
        {
            await Console.Error.WriteLineAsync(note);
        }

        await Console.Error.WriteLineAsync(
            $"{report.Appends} lines, {report.Events} events in {report.Rooms} rooms: {(report.IsSound ? "all as they were written" : $"{report.Findings.Count} findings")}.");
        return report.IsSound ? Verbs.Done : Verbs.Found;
    }
}
