using System.Diagnostics;
using Microsoft.AspNetCore.SignalR.Client;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>The screens of one side: viewers of the delegation's room, and writers whose keystrokes they see.</summary>
internal sealed class LiveClients : IAsyncDisposable
{
    private static readonly TimeSpan BetweenStrokes = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly LiveScene _scene;
    private readonly LiveProcess _server;
    private readonly List<HubConnection> _viewers = [];
    private readonly List<HubConnection> _writers = [];
    private long _nextSerial = 1;
    private long _firstSerial = long.MaxValue;
    private long[] _sentAt = [];
    private double[] _latencies = [];
    private int _delivered;

    private LiveClients(LiveScene scene, LiveProcess server) => (_scene, _server) = (scene, server);

    /// <summary>The last words that the first viewer was sent.</summary>
    public TypedWords? LastSeen { get; private set; }

    public static async Task<LiveClients> ConnectAsync(LiveScene scene, LiveProcess server, int viewers)
    {
        var clients = new LiveClients(scene, server);
        for (var i = 0; i < viewers + scene.Amendments.Count; i++)
        {
            var connection = new HubConnectionBuilder()
                .WithUrl(new Uri(server.Address, LiveProcess.Hub), http => http.AccessTokenProvider = () => Task.FromResult<string?>(scene.Token))
                .Build();
            await connection.StartAsync();
            if (i >= viewers)
            {
                clients._writers.Add(connection);
                continue;
            }

            var isFirst = i == 0;
            connection.On<TypedWords>(nameof(IDraftingClient.Typed), words => clients.Received(words, isFirst));
            _ = await connection.InvokeAsync<CaughtUp>("Join", scene.Draft.ToString(), scene.Room.Key, 0L);
            clients._viewers.Add(connection);
        }

        return clients;
    }

    /// <summary>Each writer types at an even pace, whether or not the server keeps up.</summary>
    public async Task<LiveRound> TypeAsync(int strokesEach)
    {
        var strokes = strokesEach * _writers.Count;
        _sentAt = new long[strokes];
        _latencies = new double[strokes * _viewers.Count];
        _delivered = 0;
        Volatile.Write(ref _firstSerial, _nextSerial);
        _nextSerial += strokes;

        var before = _server.ProcessorTime;
        var typing = _writers.Select((connection, writer) => TypeAsync(connection, writer, strokesEach));
        await Task.WhenAll(typing);
        for (var waited = Stopwatch.StartNew(); Volatile.Read(ref _delivered) < _latencies.Length && waited.Elapsed < Patience;)
        {
            await Task.Delay(10);
        }

        var delivered = Volatile.Read(ref _delivered);
        return new LiveRound(
            Figures.Percentile(_latencies.Take(delivered), 50),
            Figures.Percentile(_latencies.Take(delivered), 99),
            (double)delivered / _latencies.Length,
            (_server.ProcessorTime - before).TotalMicroseconds / strokes);
    }

    /// <summary>One writer types once, and the viewers see it.</summary>
    public async Task TypeOnceAsync(int stroke)
    {
        LastSeen = null;
        await InvokeAsync(_writers[0], 0, stroke, _nextSerial++);
        while (LastSeen is null)
        {
            await Task.Delay(10);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _viewers.Concat(_writers))
        {
            await connection.DisposeAsync();
        }
    }

    private async Task TypeAsync(HubConnection connection, int writer, int strokes)
    {
        var answers = new List<Task>();
        var started = Stopwatch.GetTimestamp();
        var first = Volatile.Read(ref _firstSerial);
        for (var stroke = 0; stroke < strokes; stroke++)
        {
            // Writers take turns within the pace, as people would who know nothing of each other.
            var due = BetweenStrokes * (stroke + ((double)writer / _writers.Count));
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            var index = (stroke * _writers.Count) + writer;
            _sentAt[index] = Stopwatch.GetTimestamp();
            answers.Add(InvokeAsync(connection, writer, stroke, first + index));
        }

        await Task.WhenAll(answers);
    }

    private async Task InvokeAsync(HubConnection connection, int writer, int stroke, long serial)
    {
        var begun = _scene.Amendments[writer];
        var answer = await connection.InvokeAsync<TypedAnswer>(
            "Type", _scene.Draft.ToString(), begun.Amendment.ToString(), begun.Change.ToString(), _scene.Words(writer, stroke), serial);
        if (answer.Refused is { } refused)
        {
            throw new InvalidOperationException(refused);
        }
    }

    private void Received(TypedWords words, bool isFirst)
    {
        var now = Stopwatch.GetTimestamp();
        if (isFirst)
        {
            LastSeen = words;
        }

        var index = words.Serial - Volatile.Read(ref _firstSerial);
        if (index >= 0 && index < _sentAt.Length)
        {
            var next = Interlocked.Increment(ref _delivered) - 1;
            _latencies[next] = Stopwatch.GetElapsedTime(_sentAt[index], now).TotalMilliseconds;
        }
    }
}
