using System.Collections.Immutable;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>One row of a comparison: a clause of either text, or those that belong together.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Old">Places in the old text, from 0, ascending; empty for an insertion, several where clauses were joined.</param>
/// <param name="New">Places in the new text, from 0, ascending; empty for a deletion, several where a clause was split.</param>
/// <param name="Changes">In the words of the old clause and the new one; several clauses of one side are parted by
/// <see cref="ClauseBreak"/>. Empty unless the words changed. An inserted or deleted clause has one change, all of its text (none where it is empty).</param>
public sealed record ClauseComparison(
    ClauseStatus Status, ImmutableArray<int> Old, ImmutableArray<int> New, ImmutableArray<TextChange> Changes)
{
    /// <summary>Parts the clauses of one side where a row has several.</summary>
    public const char ClauseBreak = '\n';

    /// <summary>The words of the old side, in which the changes are counted.</summary>
    public string OldText(IReadOnlyList<string> oldClauses) => Joined(Old, oldClauses);

    /// <summary>The words of the new side, in which the changes are counted.</summary>
    public string NewText(IReadOnlyList<string> newClauses) => Joined(New, newClauses);

    private static string Joined(ImmutableArray<int> places, IReadOnlyList<string> clauses) => places switch
    {
        [] => "",
        [var only] => clauses[only],
        _ => string.Join(ClauseBreak, places.Select(place => clauses[place])),
    };
}
