using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The last wordings that a clause had, so that one that comes back whole comes back to the letter.</summary>
internal sealed class EarlierWordings
{
    /// <summary>How many are kept; of an older one what comes back is found among the removed words.</summary>
    private const int Kept = 32;

    private readonly ImmutableArray<(string Text, ImmutableArray<WordRun<WordOrigin>> Runs)> _wordings;

    private EarlierWordings(ImmutableArray<(string Text, ImmutableArray<WordRun<WordOrigin>> Runs)> wordings) => _wordings = wordings;

    public static EarlierWordings None { get; } = new([]);

    public EarlierWordings With(string text, ImmutableArray<WordRun<WordOrigin>> runs) =>
        new(_wordings.WithLast([(text, runs)], Kept));

    /// <returns>The latest; null where the clause never said so, or too long ago.</returns>
    public ImmutableArray<WordRun<WordOrigin>>? Find(string text)
    {
        for (var i = _wordings.Length - 1; i >= 0; i--)
        {
            if (string.Equals(_wordings[i].Text, text, StringComparison.Ordinal))
            {
                return _wordings[i].Runs;
            }
        }

        return null;
    }
}
