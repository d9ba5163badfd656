using System.Collections.Immutable;

namespace ResolutionTracker.Text;

/// <summary>A change, what it does, and the words that matter in it.</summary>
/// <param name="Named">Those of force first; none where the change is one of style. What two changes have in common, such as a date of
/// which both the day and the year are other ones, is named by the first of them, and both are of the same kind.</param>
public sealed record JudgedChange(TextChange Change, ChangeKind Kind, ImmutableArray<NamedChange> Named)
{
    /// <summary>The same told by a reader who comes from the other text.</summary>
    internal JudgedChange Mirror() => new(Change.Mirrored, Kind, [.. Named.Select(named => named.Mirror())]);
}
