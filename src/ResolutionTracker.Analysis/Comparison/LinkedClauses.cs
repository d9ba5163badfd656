namespace ResolutionTracker.Analysis.Comparison;

/// <summary>One side of a comparison while it is searched: its clauses, and which of them have found their like on the other side.</summary>
internal sealed class LinkedClauses(IReadOnlyList<string> texts, ClauseWords words)
{
    private readonly ClauseWords.Clause[] _clauses = [.. texts.Select(words.Of)];
    private readonly LinkedGroup?[] _groups = new LinkedGroup?[texts.Count];

    /// <summary>In the order of the text.</summary>
    public ClauseWords.Clause[] All => _clauses;

    public int Count => _clauses.Length;

    public ClauseWords.Clause this[int place] => _clauses[place];

    /// <returns>Null where nobody claims the clause.</returns>
    public LinkedGroup? GroupOf(int place) => _groups[place];

    public void Claim(int place, LinkedGroup group) => _groups[place] = group;

    /// <summary>The places that nobody claims, ascending.</summary>
    public IEnumerable<int> Unclaimed() => Enumerable.Range(0, Count).Where(place => _groups[place] is null);

    /// <summary>Several clauses as one.</summary>
    public ClauseWords.Clause Together(IReadOnlyList<int> places) =>
        places is [var only] ? _clauses[only] : words.Of(string.Join(' ', places.Select(place => texts[place])));
}
