using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ResolutionTracker.Browser.Tests.Serving;

/// <summary>The web app in a process of its own, on a loopback port of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string ReadyLine = "Listening on ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly string[] _settings;
    private readonly int _port;
    private readonly ConcurrentQueue<string> _errors = new();
    private Process? _process;
    private IReadOnlyList<string> _around = [];

    private ServerProcess(string data, string[] settings)
    {
        (Data, _settings, _port) = (data, settings, FreePort());
        Address = new Uri($"http://127.0.0.1:{_port}");
    }

    /// <summary>The folder of its store.</summary>
    public string Data { get; }

    public Uri Address { get; }

    /// <summary>What it has written on standard error, in all its lives.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public int ProcessId => _process!.Id;

    public bool IsRunning => _process is { HasExited: false };

    /// <summary>In Development, where one may step in as a delegation of the demo.</summary>
    public static Task<ServerProcess> StartAsync(string data, params string[] settings) =>
        StartAsync(data, [], ["--environment", "Development", .. settings]);

    public static Task<ServerProcess> StartInProductionAsync(string data, params string[] settings) =>
        StartAsync(data, [], ["--environment", "Production", .. settings]);

    /// <summary>From the checkout, by <c>dotnet run</c>.</summary>
    /// <param name="environment">What <c>ASPNETCORE_ENVIRONMENT</c> says; null where it is not set.</param>
    public static async Task<ServerProcess> StartUnderDotnetRunAsync(string data, string? environment)
    {
        var server = new ServerProcess(data, []);
        var start = Executable.UnderDotnetRun(server.Arguments);
        if (environment is not null)
        {
            start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        }

        await server.LaunchAsync(start);
        return server;
    }

    /// <param name="around">A program around it, with its arguments, as strace or unshare.</param>
    public static async Task<ServerProcess> StartAsync(string data, IReadOnlyList<string> around, string[] settings)
    {
        var server = new ServerProcess(data, settings) { _around = around };
        await server.LaunchAsync();
        return server;
    }

    /// <summary>On the same port and data, after it was killed or stopped; with nothing around it.</summary>
    public Task RestartAsync()
    {
        _around = [];
        return LaunchAsync();
    }

    /// <summary>Starts it for the first time, and ends it as soon as its record holds so many lines.</summary>
    public static async Task<ServerProcess> KilledEarlyAsync(string data, int lines)
    {
        var server = new ServerProcess(data, ["--environment", "Development"]);
        var ready = server.LaunchAsync();
        var record = Path.Combine(data, "record.journal");
        while (!ready.IsCompleted && (!File.Exists(record) || Lines(record) < lines))
        {
            await Task.Delay(1);
        }

        await server.KillAsync();
        try
        {
            await ready;
        }
        catch (InvalidOperationException)
        {
            // It ended before it was ready, as it was meant to.
        }

        return server;
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        var process = _process!;
        var asked = await Finished.RunAsync(
            Executable.Described(["/bin/sh", "-c", "kill -TERM " + process.Id.ToString(CultureInfo.InvariantCulture)]), "");
        Assert.That(asked.Code, Is.Zero, asked.Error);
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        var code = process.ExitCode;
        process.Dispose();
        _process = null;
        return code;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private IEnumerable<string> Arguments => ["--urls", Address.OriginalString, "--data", Data, .. _settings];

    private Task LaunchAsync() => LaunchAsync(Executable.Prepare(Arguments, _around));

    private async Task LaunchAsync(ProcessStartInfo start)
    {
        var process = _process = Process.Start(start)!;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null)
            {
                ready.TrySetException(new InvalidOperationException("It ended before it was ready: " + string.Join('\n', _errors)));
            }
            else if (said.Data.StartsWith(ReadyLine, StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        process.ErrorDataReceived += (_, said) =>
        {
            if (said.Data is { } line)
            {
                _errors.Enqueue(line);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ready.Task.WaitAsync(Patience);
    }

    private static int Lines(string path)
    {
        using var read = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(read);
        return text.ReadToEnd().Count(each => each == '\n');
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
