using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History;

/// <summary>What became of one clause since a moment.</summary>
/// <param name="Old">The clause as it stood then, or the one whose words moved here or were split; null for one that is new.</param>
/// <param name="MovedTo">Where the words of a clause that moved away or was joined stand now.</param>
public sealed record ClauseChange(ClauseFate Fate, Clause? Old, Clause? MovedTo)
{
    /// <summary>Of a clause that stood in neither text.</summary>
    public static ClauseChange None { get; } = new(ClauseFate.Absent, null, null);

    public bool IsChange => Fate is not (ClauseFate.Absent or ClauseFate.Unchanged);
}
