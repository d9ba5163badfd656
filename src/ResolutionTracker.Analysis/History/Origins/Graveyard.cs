using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The words that left the text. Never changes; what can be done with them, see <see cref="Gravedigger"/>.</summary>
/// <param name="Places">Where words stand by which removed ones are found, by <see cref="GraveKeys"/>, the latest last.</param>
/// <param name="Oldest">The number below which all are forgotten.</param>
/// <param name="Weight">What those that are remembered weigh together.</param>
internal sealed record Graveyard(Graves Graves, ImmutableDictionary<long, ImmutableArray<(int Grave, int Token)>> Places, int Oldest, int Weight)
{
    public static Graveyard Empty { get; } = new(Graves.None, ImmutableDictionary<long, ImmutableArray<(int Grave, int Token)>>.Empty, 0, 0);

    /// <summary>In the order in which they left.</summary>
    public IEnumerable<RemovedWords> Removed => Graves.All.Select(grave => grave.Removed);
}
