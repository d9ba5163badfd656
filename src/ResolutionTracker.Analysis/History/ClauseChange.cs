using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History;

/// <summary>What became of one clause since a moment.</summary>
/// <param name="Old">The clause as it stood then, or the one whose words moved here; null for one that is new.</param>
/// <param name="MovedTo">Where the words of a clause that moved away stand now.</param>
public sealed record ClauseChange(ClauseFate Fate, Clause? Old, Clause? MovedTo)
{
    public bool IsChange => Fate is not (ClauseFate.Absent or ClauseFate.Unchanged);
}
