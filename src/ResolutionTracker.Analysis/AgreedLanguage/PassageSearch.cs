using System.Buffers;
using System.Collections.Immutable;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Text.Searching;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>Finds where texts say what was selected, or nearly: first the texts that have enough of its words, then in each the best passage.</summary>
/// <param name="weights">What each of the selected words weighs (<see cref="WordCounts.Weights"/>).</param>
public sealed class PassageSearch(SelectedWords.Sought sought, ImmutableArray<double> weights)
{
    /// <summary>Comparisons of words that one question may cost; the most promising texts are looked at first.</summary>
    private const long MostWork = 12_000_000;

    // A passage does not go on from one sentence into the next.
    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:\n。；：؛");

    private readonly double _all = weights.Sum();

    /// <summary>The least that a passage has to be near: of few words each one counts more.</summary>
    public double Least { get; } = Math.Clamp(0.8 - (0.04 * (sought.Words.Length - 3)), 0.55, 0.8);

    /// <param name="upTo">The last position that whoever asks may read.</param>
    /// <returns>Only texts of clauses and amendments.</returns>
    public IReadOnlyList<PassageCandidate> CandidatesIn(StreamIndex index, long upTo)
    {
        ArgumentNullException.ThrowIfNull(index);
        var numbers = new int[sought.Words.Length];
        var byWord = new Dictionary<int, double>();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = index.NumberOf(sought.Words[i].Key);
            if (numbers[i] >= 0)
            {
                byWord[numbers[i]] = byWord.GetValueOrDefault(numbers[i]) + weights[i];
            }
        }

        // What all words that the room knows weigh together is a bound for each of its texts.
        if (Bound(byWord.Values.Sum()) < Least)
        {
            return [];
        }

        var shared = new double[index.CountUpTo(upTo)];
        var seen = new HashSet<int>();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0 && seen.Add(numbers[i]))
            {
                foreach (var text in index.Having(sought.Words[i].Key, upTo))
                {
                    shared[text] += byWord[numbers[i]];
                }
            }
        }

        var found = new List<PassageCandidate>();
        for (var text = 0; text < shared.Length; text++)
        {
            if (shared[text] > 0 && Bound(shared[text]) is var bound && bound >= Least
                && index[text] is var (indexed, words) && indexed is { Kind: IndexedKind.Wording or IndexedKind.Proposal })
            {
                found.Add(new PassageCandidate(indexed, bound, words, numbers));
            }
        }

        return found;
    }

    /// <returns>The passage of each candidate; null where none is near enough.</returns>
    public IReadOnlyList<FoundPassage?> PassagesIn(IReadOnlyList<PassageCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        // The same words stand in version after version and in draft after draft.
        var known = new Dictionary<string, FoundPassage?>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, candidates.Count).OrderByDescending(i => candidates[i].Bound).ToList();
        var found = new FoundPassage?[candidates.Count];
        var work = 0L;
        foreach (var i in order)
        {
            var candidate = candidates[i];
            if (!known.TryGetValue(candidate.Text.Text, out var passage))
            {
                work += (long)candidate.Words.Length * sought.Words.Length;
                if (work > MostWork)
                {
                    break;
                }

                known[candidate.Text.Text] = passage = PassageIn(candidate);
            }

            found[i] = passage is null ? null : passage with { Text = candidate.Text };
        }

        return found;
    }

    private FoundPassage? PassageIn(PassageCandidate candidate)
    {
        // Most texts with enough of the words have them in another order; they are done with before their letters are looked at.
        if (PassageAlignment.Best(candidate.Sought.Span, weights.AsSpan(), candidate.Words.Span) is not { } aligned || Bound(aligned.Weight) < Least)
        {
            return null;
        }

        var text = candidate.Text.Text;
        var words = FoldedWords.Of(text).ToList();
        // What stands in the place of the first and the last selected words, where the text has others there.
        var (first, last) = (aligned.Start, aligned.End - 1);
        for (var left = aligned.Before; left > 0 && first > 0 && IsOneSentence(text, words[first - 1].End, words[first].Start); left--)
        {
            first--;
        }

        for (var left = aligned.After; left > 0 && last + 1 < words.Count && IsOneSentence(text, words[last].End, words[last + 1].Start); left--)
        {
            last++;
        }

        var passage = words.GetRange(first, last - first + 1);
        var nearness = aligned.IsExact ? 1 : Math.Min(0.999, 2 * aligned.Weight / (_all + aligned.Weight + OfOthers(candidate, first, passage)));
        return nearness < Least ? null : new FoundPassage(
            candidate.Text, passage[0].Start, passage[^1].End, nearness, aligned.IsExact, string.Join(' ', passage.Select(word => word.Key)));
    }

    /// <summary>What the words of a passage weigh that are none of those selected.</summary>
    private double OfOthers(PassageCandidate candidate, int first, List<FoldedWord> passage)
    {
        var average = _all / weights.Length;
        var left = candidate.Sought.ToArray().CountBy(number => number).ToDictionary();
        var others = 0.0;
        for (var i = 0; i < passage.Count; i++)
        {
            var number = candidate.Words.Span[first + i];
            if (left.GetValueOrDefault(number) is var count and > 0)
            {
                left[number] = count - 1;
            }
            else
            {
                others += average * (FunctionWords.Has(passage[i].Key, sought.Language) ? WordCounts.OfFunctionWord : 1);
            }
        }

        return others;
    }

    private static bool IsOneSentence(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny(Ends) < 0;

    private double Bound(double shared) => 2 * shared / (_all + shared);
}
