using System.Collections.Immutable;

namespace ResolutionTracker.Core.Amendments;

/// <summary>What was tabled to one clause, so that a clause is shown without all others' amendments being looked through.</summary>
/// <param name="Amendments">In the order of their tabling.</param>
/// <param name="Open">How many of them wait for a decision.</param>
public sealed record ClauseProposals(ImmutableList<AmendmentId> Amendments, int Open)
{
    public static ClauseProposals None { get; } = new([], 0);
}
