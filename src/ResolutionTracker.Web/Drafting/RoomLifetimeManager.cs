using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Drafting;

/// <summary>
/// Sends to rooms. Each message is serialized once for all; each member's right is asked again before the send, and who lost it is
/// cut off; each connection has a bounded outbox, and whose overflows is dropped, to come back and catch up by position. Nobody waits
/// for anybody: the framework's own awaited group send would hold a writer up for the slowest member.
/// </summary>
internal sealed class RoomLifetimeManager(
    Rights rights, ILogger<DefaultHubLifetimeManager<DraftingHub>> baseLogger, ILogger<RoomLifetimeManager> logger)
    : DefaultHubLifetimeManager<DraftingHub>(baseLogger)
{
    /// <summary>How many messages may wait for one connection before it is dropped.</summary>
    public const int OutboxLimit = 256;

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, HubConnectionContext>> _rooms = new();
    private readonly ConcurrentDictionary<string, HubConnectionContext> _connections = new();
    private readonly ConditionalWeakTable<HubConnectionContext, StrongBox<int>> _outboxes = [];

    /// <summary>Whether anybody is in a room; nothing is drawn for an empty one. Who enters meanwhile asks for what changed.</summary>
    public bool HasMembers(string groupName) => _rooms.TryGetValue(groupName, out var members) && !members.IsEmpty;

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        _connections[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _connections.TryRemove(connection.ConnectionId, out _);
        foreach (var (name, members) in _rooms)
        {
            if (members.TryRemove(connection.ConnectionId, out _) && members.IsEmpty)
            {
                _rooms.TryRemove(KeyValuePair.Create(name, members));
            }
        }

        return base.OnDisconnectedAsync(connection);
    }

    public override Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default)
    {
        if (_connections.TryGetValue(connectionId, out var connection))
        {
            // A room that empties at this moment is taken out of the table; then the loop puts the member into the new one.
            while (true)
            {
                var members = _rooms.GetOrAdd(groupName, static _ => new());
                members[connectionId] = connection;
                if (_rooms.TryGetValue(groupName, out var kept) && ReferenceEquals(kept, members))
                {
                    break;
                }
            }
        }

        return Task.CompletedTask;
    }

    public override Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default)
    {
        if (_rooms.TryGetValue(groupName, out var members))
        {
            members.TryRemove(connectionId, out _);
        }

        return Task.CompletedTask;
    }

    public override Task SendGroupAsync(string groupName, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        if (!_rooms.TryGetValue(groupName, out var members) || members.IsEmpty)
        {
            return Task.CompletedTask;
        }

        var message = new SerializedHubMessage(new InvocationMessage(methodName, args));
        var isMember = rights.MembersOf(groupName);
        foreach (var (_, connection) in members)
        {
            Send(connection, isMember, message, cancellationToken);
        }

        return Task.CompletedTask;
    }

    public override Task SendGroupExceptAsync(
        string groupName,
        string methodName,
        object?[] args,
        IReadOnlyList<string> excludedConnectionIds,
        CancellationToken cancellationToken = default)
    {
        if (_rooms.TryGetValue(groupName, out var members))
        {
            var message = new SerializedHubMessage(new InvocationMessage(methodName, args));
            var isMember = rights.MembersOf(groupName);
            foreach (var (id, connection) in members)
            {
                if (!excludedConnectionIds.Contains(id))
                {
                    Send(connection, isMember, message, cancellationToken);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Cuts off every connection that no longer stands for an account in good standing.</summary>
    public void CutOffThoseWithoutRights()
    {
        foreach (var connection in _connections.Values.Where(connection => !rights.IsInGoodStanding(connection.User)))
        {
            connection.Abort();
        }
    }

    private void Send(
        HubConnectionContext connection, Func<ClaimsPrincipal?, bool> isMember, SerializedHubMessage message, CancellationToken cancellation)
    {
        if (!isMember(connection.User))
        {
            connection.Abort();
            return;
        }

        var waiting = _outboxes.GetValue(connection, static _ => new StrongBox<int>());
        if (Interlocked.Increment(ref waiting.Value) > OutboxLimit)
        {
            DraftingLog.Dropped(logger, OutboxLimit);
            connection.Abort();
            return;
        }

        var write = connection.WriteAsync(message, cancellation);
        if (write.IsCompletedSuccessfully)
        {
            Interlocked.Decrement(ref waiting.Value);
            return;
        }

        _ = SettleAsync(write, waiting);
    }

    private static async Task SettleAsync(ValueTask write, StrongBox<int> waiting)
    {
        try
        {
            await write;
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The connection is gone; whoever it was comes back and catches up by position.
        }
        finally
        {
            Interlocked.Decrement(ref waiting.Value);
        }
    }
}
