namespace ResolutionTracker.Analysis.History;

/// <summary>Two clauses of texts that followed one another, which may or may not be one clause that changed.</summary>
/// <param name="Old">Its place in the earlier text, from 0.</param>
/// <param name="New">Its place in the later text, from 0.</param>
/// <param name="Likeness">How much of their words they have in common, from 0 to 1.</param>
public sealed record DoubtfulPair(int Old, int New, double Likeness)
{
    /// <summary>Whether they are taken to be one clause.</summary>
    public bool IsTakenAsSame { get; init; }

    /// <summary>Whether a person has said so.</summary>
    public bool IsSettled { get; init; }
}
