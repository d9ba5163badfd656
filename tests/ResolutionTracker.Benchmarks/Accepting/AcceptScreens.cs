using System.Diagnostics;
using Microsoft.AspNetCore.SignalR.Client;
using ResolutionTracker.Benchmarks.Live;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Accepting;

/// <summary>The screens that look on: each has joined the Council room of a draft and is told its news.</summary>
internal sealed class AcceptScreens : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<HubConnection> _screens = [];
    private readonly Lock _awaiting = new();
    private string _draft = "";
    private long _position;
    private int _missing;
    private TaskCompletionSource<long> _shown = new();

    private AcceptScreens()
    {
    }

    /// <summary>The last news of the Council room as the first screen was told it, with all that it draws.</summary>
    public RoomNews? LastNews { get; private set; }

    public static async Task<AcceptScreens> ConnectAsync(LiveProcess server, string token, int screens)
    {
        var all = new AcceptScreens();
        for (var i = 0; i < screens; i++)
        {
            var connection = new HubConnectionBuilder()
                .WithUrl(new Uri(server.Address, LiveProcess.Hub), http => http.AccessTokenProvider = () => Task.FromResult<string?>(token))
                .Build();
            await connection.StartAsync();
            if (i == 0)
            {
                connection.On<RoomNews>(nameof(IDraftingClient.Changed), news =>
                {
                    all.LastNews = news;
                    all.Received(news.Draft, news.Position);
                });
            }
            else
            {
                connection.On<ToldOf>(nameof(IDraftingClient.Changed), news => all.Received(news.Draft, news.Position));
            }

            all._screens.Add(connection);
        }

        return all;
    }

    public async Task JoinAsync(ContestedClause contested)
    {
        foreach (var screen in _screens)
        {
            _ = await screen.InvokeAsync<CaughtUp>("Join", contested.Draft.ToString(), "council", contested.Position);
        }
    }

    /// <summary>Does something, and waits until the last screen has been told of a position of the Council room.</summary>
    /// <returns>Milliseconds from the beginning.</returns>
    public async Task<double> UntilShownAsync(ContestedClause contested, long position, Func<Task> act)
    {
        lock (_awaiting)
        {
            (_draft, _position, _missing) = (contested.Draft.ToString(), position, _screens.Count);
            _shown = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        var began = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(began, await _shown.Task.WaitAsync(Patience)).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var screen in _screens)
        {
            await screen.DisposeAsync();
        }
    }

    private void Received(string draft, long position)
    {
        var now = Stopwatch.GetTimestamp();
        lock (_awaiting)
        {
            if (draft == _draft && position == _position && --_missing == 0)
            {
                _ = _shown.TrySetResult(now);
            }
        }
    }

    /// <summary>News of which only the position is read: what a screen does with the rest is not the server's.</summary>
    private sealed record ToldOf(string Draft, long Position);
}
