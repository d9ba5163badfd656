using Microsoft.AspNetCore.SignalR;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>
/// The least that a hub could do: appends and flushes a line as long as the product's, through the same group writer, then sends a
/// fragment as long as the product's to a group. It asks nobody's rights, reads no draft, compares nothing and renders nothing.
/// </summary>
internal sealed class BareHub(BareLine line) : Hub<IDraftingClient>
{
    public async Task<CaughtUp> Join(string draft, string room, long after)
    {
        await Groups.AddToGroupAsync(Context.ConnectionId, room, Context.ConnectionAborted);
        return new CaughtUp(after, [], null, Reload: false);
    }

    public async Task<TypedAnswer> Type(string draft, string amendment, string change, string text, long serial)
    {
        await line.AppendAsync();
        _ = Clients.Group(line.Sample.Room).Typed(line.Sample with { Serial = serial });
        return new TypedAnswer(serial, null);
    }
}
