using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>One row of a comparison: a clause of either text, or the two that belong together.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Old">Places in the old text, from 0; empty for an insertion.</param>
/// <param name="New">Places in the new text, from 0; empty for a deletion.</param>
/// <param name="Changes">In the words of the old clause and the new one; empty unless changed, inserted or deleted. An
/// inserted or deleted clause has one change, all of its text (none where it is empty).</param>
public sealed record ClauseComparison(
    ClauseStatus Status, ImmutableArray<int> Old, ImmutableArray<int> New, ImmutableArray<TextChange> Changes);
