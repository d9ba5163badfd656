using System.Collections.Immutable;
using ResolutionTracker.Text.Searching;

namespace ResolutionTracker.Analysis.Searching;

/// <summary>What is looked for: words that all have to stand in one text, phrases in quotation marks, beginnings of words with an asterisk.</summary>
/// <param name="Terms">At least one.</param>
public sealed record SearchQuery(ImmutableArray<SearchTerm> Terms)
{
    /// <summary>The most characters (UTF-16 code units) of a query.</summary>
    public const int Limit = 200;

    // Each language's own, open and closed alike.
    private const string Quotes = "\"“”„«»‹›「」『』＂";

    /// <returns>Null where the text has no word to look for.</returns>
    public static SearchQuery? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        var asked = text.Length <= Limit ? text : text[..Limit];
        for (int start = 0, end; start < asked.Length; start = end + 1)
        {
            var isQuoted = Quotes.Contains(asked[start]);
            start = isQuoted ? start + 1 : start;
            end = start;
            while (end < asked.Length && !Quotes.Contains(asked[end]) && (isQuoted || !char.IsWhiteSpace(asked[end])))
            {
                end++;
            }

            var part = asked[start..end];
            // What is written in one, such as Secretary-General or words of Chinese, is looked for in one.
            if (FoldedWords.Of(part).Select(word => word.Key).ToImmutableArray() is { Length: > 0 } keys)
            {
                terms.Add(new SearchTerm(keys, part.TrimEnd().EndsWith('*')));
            }

            // A quotation mark that closes no phrase opens one.
            end = !isQuoted && end < asked.Length && Quotes.Contains(asked[end]) ? end - 1 : end;
        }

        return terms.Count > 0 ? new SearchQuery(terms.ToImmutable()) : null;
    }

    /// <summary>Where what is looked for stands in a text that has it.</summary>
    public ImmutableArray<SearchHit> HitsIn(string text)
    {
        var words = FoldedWords.Of(text).ToList();
        var hits = new SortedSet<SearchHit>(Comparer<SearchHit>.Create((one, other) => (one.Start, one.End).CompareTo((other.Start, other.End))));
        foreach (var term in Terms)
        {
            for (var i = 0; i + term.Keys.Length <= words.Count; i++)
            {
                if (StandsAt(term, words, i))
                {
                    _ = hits.Add(new SearchHit(words[i].Start, words[i + term.Keys.Length - 1].End));
                }
            }
        }

        // Terms may overlap; what is marked is marked once.
        var merged = ImmutableArray.CreateBuilder<SearchHit>();
        foreach (var hit in hits)
        {
            if (merged.Count > 0 && hit.Start < merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, hit.End) };
            }
            else
            {
                merged.Add(hit);
            }
        }

        return merged.ToImmutable();
    }

    private static bool StandsAt(SearchTerm term, List<FoldedWord> words, int index)
    {
        for (var i = 0; i < term.Keys.Length; i++)
        {
            var isBeginning = term.IsPrefix && i == term.Keys.Length - 1;
            if (isBeginning ? !words[index + i].Key.StartsWith(term.Keys[i], StringComparison.Ordinal) : words[index + i].Key != term.Keys[i])
            {
                return false;
            }
        }

        return true;
    }
}
