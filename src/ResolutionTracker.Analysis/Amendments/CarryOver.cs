using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>
/// What an amendment, written against a base, says on the text that now stands: a three-way merge of clauses and of their words. Computed, never
/// stored; the same on every machine, and nothing of the amendment is lost in any outcome.
/// </summary>
public static class CarryOver
{
    /// <param name="base">The clauses that the amendment was written against.</param>
    /// <param name="current">The clauses that now stand.</param>
    /// <param name="amended">The base as the amendment would have it.</param>
    /// <remarks>The texts have no identities: which clause is which is told by its words.</remarks>
    public static CarriedOver Carry(IReadOnlyList<string> @base, IReadOnlyList<string> current, IReadOnlyList<string> amended)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(amended);
        var blocks = CarryBlocks.Of(@base, ClauseLinks.Of(@base, current), ClauseLinks.Of(@base, amended));
        return new BlockCarry(@base, current, amended, blocks).Carry();
    }
}
