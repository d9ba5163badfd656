using System.Diagnostics;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>A server of one side, started as a process of its own so that it shares no thread with the clients.</summary>
internal sealed class LiveProcess : IAsyncDisposable
{
    public const string Hub = "/hubs/drafting";

    private readonly Process _process;

    private LiveProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What all its threads have used since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<LiveProcess> StartAsync(string side, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // Under "dotnet bench.dll" the process is dotnet.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LiveProcess).Assembly.Location);
        }

        foreach (var argument in new[] { LiveServer.Verb, side, folder })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        return await process.StandardOutput.ReadLineAsync() is { } address
            ? new LiveProcess(process, new Uri(address))
            : throw new InvalidOperationException($"The {side} server did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
