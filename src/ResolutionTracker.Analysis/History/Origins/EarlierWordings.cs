using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The last wordings that a clause had, so that one that comes back whole comes back to the letter.</summary>
internal sealed class EarlierWordings
{
    /// <summary>How many are kept; of an older one what comes back is found among the removed words.</summary>
    private const int Kept = 64;

    private readonly ImmutableDictionary<string, ImmutableArray<WordRun<WordOrigin>>> _runs;
    private readonly ImmutableQueue<string> _order;

    private EarlierWordings(ImmutableDictionary<string, ImmutableArray<WordRun<WordOrigin>>> runs, ImmutableQueue<string> order) =>
        (_runs, _order) = (runs, order);

    public static EarlierWordings None { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<WordRun<WordOrigin>>>(StringComparer.Ordinal), []);

    public EarlierWordings With(string text, ImmutableArray<WordRun<WordOrigin>> runs)
    {
        if (_runs.ContainsKey(text))
        {
            return new EarlierWordings(_runs.SetItem(text, runs), _order);
        }

        var (kept, order) = (_runs.Add(text, runs), _order.Enqueue(text));
        if (kept.Count > Kept)
        {
            order = order.Dequeue(out var oldest);
            kept = kept.Remove(oldest);
        }

        return new EarlierWordings(kept, order);
    }

    /// <returns>Null where the clause never said so, or too long ago.</returns>
    public ImmutableArray<WordRun<WordOrigin>>? Find(string text) => _runs.TryGetValue(text, out var runs) ? runs : null;
}
