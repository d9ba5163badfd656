using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

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

    /// <summary>What one change says on a draft as it now stands; its clause is known by its identity, wherever that stands now.</summary>
    /// <returns>The outcome with the clause's words as they would be, and none where it would be gone. The only place is 0.</returns>
    public static CarriedOver Carry(Change change, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        return change switch
        {
            Change.Reword reword => Carry(reword.BaseText, draft.Find(reword.Clause), [reword.Text]),
            Change.Delete delete => Carry(delete.BaseText, draft.Find(delete.Clause), []),
            Change.Insert insert => new CarriedOver(CarryOutcome.Clean, [insert.Text], [], []),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
    }

    private static CarriedOver Carry(string @base, Clause? now, ImmutableArray<string> amended)
    {
        ImmutableArray<string> current = now is { IsPresent: true } ? [now.Text] : [];
        var block = new CarryBlock([0], current.IsEmpty ? [] : [0], amended.IsEmpty ? [] : [0], false, false);
        return new BlockCarry([@base], current, amended, [block]).Carry();
    }
}
