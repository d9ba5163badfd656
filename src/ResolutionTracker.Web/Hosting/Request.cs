using System.Globalization;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Hosting;

/// <summary>What every handler of a draft's routes needs, in one parameter: who asks, what they see, and the way to ask for something.</summary>
internal sealed class Request(HttpContext context, Sights sights, DraftingDesk desk, TimeProvider clock)
{
    private const string CommandHeader = "Idempotency-Key";
    private const string SeenHeader = "Resolution-Tracker-Seen";

    public Viewer Viewer => context.Viewer();

    public DraftingDesk Desk => desk;

    public CancellationToken Aborted => context.RequestAborted;

    public static ValueTask<Request> BindAsync(HttpContext context) => ValueTask.FromResult(new Request(
        context,
        context.RequestServices.GetRequiredService<Sights>(),
        context.RequestServices.GetRequiredService<DraftingDesk>(),
        context.RequestServices.GetRequiredService<TimeProvider>()));

    public Task<Sight?> SeeAsync(Core.Drafting.DraftId draft) => sights.SeeAsync(Viewer, draft, Aborted);

    /// <summary>Sends a command of the viewer's to a draft that they see whole.</summary>
    /// <returns>Null where the draft does not exist for them.</returns>
    public Task<Answer?> HandleAsync(Core.Drafting.DraftId draft, Func<Core.Delegations.ActingFor, Core.Drafting.DraftCommand> command) =>
        HandleAsync(draft, (acting, act) => desk.HandleAsync(draft, command(acting), act, Aborted));

    /// <summary>Asks something of a draft that the viewer sees whole, as it stands when their turn has come.</summary>
    /// <returns>Null where the draft does not exist for them.</returns>
    public Task<Answer?> HandleAsync(
        Core.Drafting.DraftId draft, Func<Core.Delegations.ActingFor, IReadOnlyList<Func<Core.Drafting.Draft, Asked>>> steps) =>
        HandleAsync(draft, (acting, act) => desk.HandleAsync(draft, acting, steps(acting), act, Aborted));

    private async Task<Answer?> HandleAsync(Core.Drafting.DraftId draft, Func<Core.Delegations.ActingFor, Act, Task<Answer>> handle)
    {
        if (await SeeAsync(draft) is not { } sight)
        {
            return null;
        }

        if (!sight.IsCouncil || Viewer.ActingFor is not { } acting)
        {
            return new Answer.Refused(new ReadsOnly());
        }

        return Act() is { } act
            ? await handle(acting, act)
            : new Answer.Refused(new BadCommandId());
    }

    /// <summary>What the request says of the command that it brings.</summary>
    /// <returns>Null where the id that it gives is none.</returns>
    public Act? Act() => CommandOf(context.Request.Headers[CommandHeader].ToString()) is { } id
        ? new Act(id, Viewer.Account, clock.GetUtcNow(), Seen())
        : null;

    private long? Seen() =>
        long.TryParse(context.Request.Headers[SeenHeader], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;

    private static CommandId? CommandOf(string header) => header switch
    {
        "" => new CommandId(Guid.CreateVersion7()),
        _ when CommandId.TryParse(header.Trim('"'), null, out var id) => id,
        _ => null,
    };

    private sealed record ReadsOnly() : Refusal.Forbidden(
        "reads-only", "You may read this draft but not act on it; only delegations in its Council room may.");

    public sealed record BadCommandId() : Refusal(
        "bad-command-id", $"The header {CommandHeader} must be a UUID, the same for each try of one command.");
}
