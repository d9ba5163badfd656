using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Tests.Hosting;

/// <summary>A page's socket: what it calls, and everything that it is told.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HubConnection _connection;
    private readonly List<(string Name, JsonElement Said)> _heard = [];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Listener(HubConnection connection)
    {
        _connection = connection;
        _connection.Closed += why =>
        {
            Closed.TrySetResult(why);
            return Task.CompletedTask;
        };
        foreach (var name in typeof(IDraftingClient).GetMethods().Select(method => method.Name))
        {
            _connection.On<JsonElement>(name, said => Hear(name, said));
        }
    }

    /// <summary>Done when the server has cut the connection.</summary>
    public TaskCompletionSource<Exception?> Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<(string Name, JsonElement Said)> Heard
    {
        get
        {
            lock (_heard)
            {
                return [.. _heard];
            }
        }
    }

    public static async Task<Listener> ConnectAsync(Caller caller, string? origin = null)
    {
        var listener = new Listener(new HubConnectionBuilder()
            .WithUrl(new Uri(caller.Address, "/hubs/drafting"), options =>
            {
                options.Cookies = caller.Cookies;
                if (caller.Token is { } token)
                {
                    options.Headers["Authorization"] = $"Bearer {token}";
                }

                if (origin is not null)
                {
                    options.Headers["Origin"] = origin;
                }
            })
            .Build());
        try
        {
            await listener._connection.StartAsync();
            return listener;
        }
        catch
        {
            await listener.DisposeAsync();
            throw;
        }
    }

    public Task<CaughtUp> JoinAsync(string draft, string room, long after) => _connection.InvokeAsync<CaughtUp>("Join", draft, room, after);

    public Task<CaughtUp> JoinSinceAsync(string draft, long since, long after) =>
        _connection.InvokeAsync<CaughtUp>("JoinSince", draft, since, after);

    public Task<TypedAnswer> TypeAsync(string draft, string amendment, string change, string text, long serial) =>
        _connection.InvokeAsync<TypedAnswer>("Type", draft, amendment, change, text, serial);

    public Task<HeldAnswer> HoldAsync(string draft, string amendment) => _connection.InvokeAsync<HeldAnswer>("Hold", draft, amendment);

    public Task ReleaseAsync(string draft, string amendment) => _connection.InvokeAsync("Release", draft, amendment);

    /// <summary>What a call answers, or the sentence with which it is refused.</summary>
    public async Task<string> SaidAsync(string method, params object?[] values)
    {
        try
        {
            return $"{method}: {await _connection.InvokeCoreAsync<JsonElement?>(method, values)}";
        }
        catch (HubException refused)
        {
            return $"{method} refused: {refused.Message}";
        }
    }

    /// <summary>Waits until something was told, however long ago.</summary>
    public async Task<JsonElement> HearAsync(string name, Func<JsonElement, bool> isIt)
    {
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            Task more;
            lock (_heard)
            {
                if (_heard.Where(each => each.Name == name && isIt(each.Said)).Select(each => (JsonElement?)each.Said).FirstOrDefault() is { } said)
                {
                    return said;
                }

                more = _more.Task;
            }

            if (await Task.WhenAny(more, Task.Delay(until - DateTime.UtcNow > TimeSpan.Zero ? until - DateTime.UtcNow : TimeSpan.Zero)) != more)
            {
                throw new TimeoutException($"“{name}” was not told; told was: {string.Join(", ", Heard.Select(each => each.Name))}.");
            }
        }
    }

    /// <summary>Waits for the news of a room's position.</summary>
    public Task<JsonElement> HearOfAsync(string room, long position) => HearAsync(
        "Changed", said => said.GetProperty("room").GetString() == room && said.GetProperty("position").GetInt64() == position);

    public Task IsCutAsync() => Closed.Task.WaitAsync(Patience);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private void Hear(string name, JsonElement said)
    {
        lock (_heard)
        {
            _heard.Add((name, said));
            (_more, var before) = (new(TaskCreationOptions.RunContinuationsAsynchronously), _more);
            before.TrySetResult();
        }
    }
}
