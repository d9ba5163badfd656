namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>A name, a term, a date or a number in a text.</summary>
/// <param name="Start">Like <paramref name="End"/>, the place of a word, half-open.</param>
internal readonly record struct Mention(ConsequentialKind Kind, int Start, int End)
{
    /// <summary>Whether it is said in words; a term may be a name.</summary>
    public bool IsName => Kind is ConsequentialKind.Name or ConsequentialKind.Term;

    /// <summary>Whether it takes part in what happens between two places; at one place, whether that lies inside it.</summary>
    public bool Touches(int from, int to) => from == to ? Start < from && from < End : Start < to && from < End;

    /// <summary>Whether one may stand for the other.</summary>
    public bool IsLike(Mention other) => Kind == other.Kind || (IsName && other.IsName);
}
