using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Which of several amendments, all written against one base, can't both be accepted.</summary>
public static class PairwiseConflicts
{
    /// <returns>Pairs of places with the first reason, in ascending order. A notice is no conflict, nor is the same change twice.</returns>
    public static IEnumerable<(int A, int B, CarryReason Why)> Of(IReadOnlyList<string> @base, IReadOnlyList<IReadOnlyList<string>> amended)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(amended);
        var links = amended.Select(text => ClauseLinks.Of(@base, text)).ToArray();
        for (var a = 0; a < amended.Count; a++)
        {
            for (var b = a + 1; b < amended.Count; b++)
            {
                var both = new BlockCarry(@base, amended[a], amended[b], CarryBlocks.Of(@base, links[a], links[b]));
                if (both.Reasons.FirstOrDefault(reason => reason.NeedsDecision) is { } why)
                {
                    yield return (a, b, why);
                }
            }
        }
    }
}
