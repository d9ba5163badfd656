using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>A row of graves by number. Never changes; it shares full blocks with the rows before and after it.</summary>
/// <param name="Full">Blocks of <see cref="Block"/> each; null is one that was forgotten.</param>
/// <param name="Last">Those behind them, fewer than a block.</param>
internal sealed record Graves(ImmutableList<ImmutableArray<Grave?>> Full, ImmutableArray<Grave?> Last)
{
    public const int Block = 16;

    public static Graves None { get; } = new([], []);

    public IEnumerable<Grave> All => Full.SelectMany(block => block).Concat(Last).OfType<Grave>();
}
