using System.Diagnostics;

namespace ResolutionTracker.Browser.Tests.Serving;

/// <summary>A program that ran to its end, and what it said.</summary>
internal sealed record Finished(int Code, string Output, string Error)
{
    /// <summary>Runs a verb of the executable.</summary>
    public static Task<Finished> RunAsync(params string[] arguments) => RunAsync(Executable.Prepare(arguments, []), "");

    public static async Task<Finished> RunAsync(ProcessStartInfo start, string input)
    {
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading what it was given.
        }

        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new Finished(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end.");
        }
    }

    public override string ToString() => $"exit {Code}\nstdout: {Output}\nstderr: {Error}";
}
