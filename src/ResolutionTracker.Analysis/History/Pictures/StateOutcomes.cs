using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>What became of the amendments that one state submits.</summary>
/// <param name="Open">Those that wait for a decision, in whole or in part.</param>
/// <param name="Joined">The amendments of others behind which it stands; in none of the other figures.</param>
public sealed record StateOutcomes(
    MemberState State, int Open, int Accepted, int AcceptedAsModified, int Rejected, int Withdrawn, int Lapsed, int Joined)
{
    /// <summary>All that it submits.</summary>
    public int Tabled => Open + Accepted + AcceptedAsModified + Rejected + Withdrawn + Lapsed;
}
