using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>The time axis of replays: of each draft whose negotiation somebody moves through, the acts that its Council room has seen.</summary>
internal sealed class ReplayActs(IDraftLog log) : IDisposable
{
    /// <summary>Acts that may be at hand at once, of all drafts.</summary>
    private const int Most = 1_000_000;

    private readonly KeptIndexes<ActIndex> _drafts = new(log, Most);

    /// <summary>The acts that led to a draft, as far as whoever asks may read it.</summary>
    public Task<ReplayAxis> OfAsync(Draft draft, CancellationToken cancellation) => AskAsync(draft, index => index.Of(draft), cancellation);

    /// <summary>The moment at the end of a day of the draft's zone.</summary>
    /// <returns>The last position before the next day begins; the first position where the negotiation began later.</returns>
    public Task<long> EndOfAsync(Draft draft, DateOnly day, CancellationToken cancellation) => AskAsync(
        draft, index => (long)Math.Max(1, index.Before(day.ToDateTime(default).AddDays(1), (int)draft.Position)), cancellation);

    public void Dispose() => _drafts.Dispose();

    private Task<T> AskAsync<T>(Draft draft, Func<ActIndex, T> ask, CancellationToken cancellation) => _drafts.AskAsync(
        draft.Id, new Room.Council(), () => new ActIndex(draft.Zone), index => index.Length >= draft.Position, ask, cancellation);
}
