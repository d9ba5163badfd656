using System.Collections.Frozen;
using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History;

/// <summary>The text of a draft as it stood at a moment; it never changes, so it may be kept for as long as anybody wants it.</summary>
public sealed class PastText
{
    private readonly FrozenDictionary<ClauseId, Clause> _clauses;

    private PastText(long position, bool isBase, ImmutableArray<Clause> clauses, ImmutableList<Reshaping> reshapings)
    {
        (Position, IsBase, Clauses, Reshapings) = (position, isBase, clauses, reshapings);
        _clauses = clauses.ToFrozenDictionary(clause => clause.Id);
    }

    /// <summary>The position of the Council room.</summary>
    public long Position { get; }

    /// <summary>Whether it is the text that the draft started from.</summary>
    public bool IsBase { get; }

    /// <summary>The clauses that stood in it, in its order.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The splits and joins up to the moment, in order.</summary>
    public ImmutableList<Reshaping> Reshapings { get; }

    /// <param name="past">The fold up to the moment.</param>
    public static PastText Of(Draft past, bool isBase)
    {
        ArgumentNullException.ThrowIfNull(past);
        // A base was never issued as a revision of this draft, but people name its clauses as they are printed all the same.
        var clauses = past.Revisions.IsEmpty ? past.Renumbered() : past.Clauses;
        return new PastText(past.Position, isBase, [.. clauses.Where(clause => clause.IsPresent)], past.Reshapings);
    }

    /// <summary>Some clauses by themselves, as when one version of a clause is compared with another.</summary>
    public static PastText Of(long position, IEnumerable<Clause> clauses) => new(position, false, [.. clauses], []);

    /// <returns>Null where the clause was not in the text.</returns>
    public Clause? Find(ClauseId id) => _clauses.GetValueOrDefault(id);
}
