using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Searching;

/// <summary>Answers "when did this word enter?" of one clause.</summary>
public static class WordMoves
{
    /// <param name="wordings">All words of the clause, first to last.</param>
    /// <param name="has">Whether one of them has what is looked for.</param>
    /// <returns>In order: it enters, leaves, enters again; and whether it stands in the last.</returns>
    public static (ImmutableList<WordMove> Moves, bool IsThere) Of(IReadOnlyList<IndexedText> wordings, Predicate<IndexedText> has)
    {
        ArgumentNullException.ThrowIfNull(wordings);
        ArgumentNullException.ThrowIfNull(has);
        var moves = ImmutableList.CreateBuilder<WordMove>();
        var (isThere, before) = (false, "");
        foreach (var wording in wordings)
        {
            if (has(wording) != isThere)
            {
                isThere = !isThere;
                moves.Add(new WordMove(isThere, before, wording));
            }

            before = wording.Text;
        }

        return (moves.ToImmutable(), isThere);
    }
}
