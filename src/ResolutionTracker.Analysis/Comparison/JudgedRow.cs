using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>One row of a comparison with its words and with what each of its changes does.</summary>
/// <param name="Old">The words of the old side, in which the changes are counted.</param>
/// <param name="New">The words of the new side.</param>
/// <param name="Changes">As the row has them. A clause that came or went as a whole is one change of substance.</param>
public sealed record JudgedRow(ClauseComparison Row, string Old, string New, ImmutableArray<JudgedChange> Changes)
{
    public ClauseStatus Status => Row.Status;

    /// <summary>Whether its words differ only in how they are written.</summary>
    public bool IsStyle => !Changes.IsEmpty && Changes.All(change => change.Kind == ChangeKind.Style);

    /// <inheritdoc cref="MovedWords.Of"/>
    public ImmutableArray<MovedWords> Moved() => MovedWords.Of(Old, New, Row.Changes);

    /// <summary>The words that matter in its changes, with whether they are of force; each said once, in the order of the words.</summary>
    public IEnumerable<(ChangeKind Kind, NamedChange Named)> Named =>
        Changes.SelectMany(change => change.Named.Select(named => (change.Kind, named))).Distinct();
}
