using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary>
/// The one executable: a verb, or none for the web app. Data goes to standard output and words about it to standard error. Exit codes:
/// 0 done · 1 done, and something was found · 2 called wrongly or input refused, with a sentence.
/// </summary>
internal static class Verbs
{
    public const int Done = 0;
    public const int Found = 1;
    public const int Refused = 2;

    // The library's own handler would print every frame of a refusal, and end with 1.
    private static readonly InvocationConfiguration OursToAnswer = new() { EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(string[] args)
    {
        // Without a verb every argument is a setting of the web app, and those have names of their own.
        if (args is [] or ["serve", ..] || (args[0].StartsWith('-') && args[0] is not ("--help" or "-h" or "-?" or "--version")))
        {
            var settings = args is ["serve", .. var rest] ? rest : args;
            return settings.Contains("--help") || settings.Contains("-h")
                ? await Root().Parse(["serve", "--help"]).InvokeAsync()
                : await GuardedAsync(() => ServeVerb.RunAsync(settings));
        }

        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("See --help for the verbs and what each takes.");
            return Refused;
        }

        return await GuardedAsync(() => parsed.InvokeAsync(OursToAnswer));
    }

    private static RootCommand Root() => new(
        "Resolution Tracker: a draft resolution negotiated clause by clause. Without a verb it serves the web app.")
    {
        ServeVerb.Describe(),
        ImportVerb.Create(),
        AccountVerb.Create(),
        TokenVerb.Create(),
        CompareVerb.Create(),
        CarryVerb.Create(),
        ConflictsVerb.Create(),
        ExportVerb.Create(),
        VerifyVerb.Create(),
    };

    private static async Task<int> GuardedAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception e) when (e is StoreInUseException or LogClosedException or InputRefusedException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Refused;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{e.Message.TrimEnd('.')} by another program; choose another with --urls.");
            return Refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{e.Message.TrimEnd('.')}; check the path and its permissions.");
            return Refused;
        }
    }
}
