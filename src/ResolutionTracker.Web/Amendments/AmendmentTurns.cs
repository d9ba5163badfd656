using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Web.Amendments;

/// <summary>
/// One thing at a time in an amendment in preparation: words that arrive while others are put on record wait for that, and are then laid
/// over it, instead of being thrown away with the ones before.
/// </summary>
internal sealed class AmendmentTurns : IDisposable
{
    // A few turns shared by all amendments: two that meet in one wait for each other for a flush at most.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<T> TakeAsync<T>(AmendmentId amendment, Func<Task<T>> act, CancellationToken cancellation)
    {
        var turn = _turns[(uint)amendment.GetHashCode() % (uint)_turns.Length];
        await turn.WaitAsync(cancellation);
        try
        {
            return await act();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var turn in _turns)
        {
            turn.Dispose();
        }
    }
}
