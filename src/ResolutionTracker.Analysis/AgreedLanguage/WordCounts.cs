using System.Collections.Immutable;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Text.Searching;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>
/// In how many texts each of the selected words stands, counted over the rooms that whoever asks may read and no others, so that what a word
/// weighs says nothing of another room. Not for several threads at once.
/// </summary>
public sealed class WordCounts(SelectedWords.Sought sought)
{
    /// <summary>What a word such as <i>of</i> keeps of its weight.</summary>
    internal const double OfFunctionWord = 0.3;

    private readonly ImmutableArray<string> _keys = [.. sought.Words.Select(word => word.Key).Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<string, int> _having = new(StringComparer.Ordinal);
    private int _all;

    /// <param name="upTo">The last position that whoever asks may read.</param>
    public void Add(StreamIndex index, long upTo)
    {
        ArgumentNullException.ThrowIfNull(index);
        _all += index.CountUpTo(upTo);
        foreach (var key in _keys)
        {
            if (index.Having(key, upTo).Length is var having and > 0)
            {
                _having[key] = _having.GetValueOrDefault(key) + having;
            }
        }
    }

    /// <returns>What each of the selected words weighs, in their order: the rarer, the more. One that no text has weighs what the others do on
    /// average, as it is nobody's language yet.</returns>
    public ImmutableArray<double> Weights()
    {
        var weights = sought.Words.Select(word => _having.TryGetValue(word.Key, out var having) ? Weight(word.Key, having) : 0).ToList();
        var known = weights.Where(weight => weight > 0).DefaultIfEmpty(1).Average();
        return [.. weights.Select(weight => weight > 0 ? weight : known)];
    }

    private double Weight(string key, int having) =>
        Math.Log(1 + ((_all + 1.0) / having)) * (FunctionWords.Has(key, sought.Language) ? OfFunctionWord : 1);
}
