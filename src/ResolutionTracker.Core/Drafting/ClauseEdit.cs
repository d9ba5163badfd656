using System.Collections.Immutable;

namespace ResolutionTracker.Core.Drafting;

/// <summary>One edit of the text by its penholder.</summary>
public abstract record ClauseEdit
{
    private ClauseEdit()
    {
    }

    /// <param name="After">The clause that it follows; its sub-paragraphs stay with it. Null at the head of the text.</param>
    public sealed record Insert(ClauseId Clause, ClauseId? After, ClauseKind Kind, int Degree, bool IsNumbered, string Text) : ClauseEdit;

    /// <param name="Seen">The version that the editor had before them.</param>
    public sealed record Revise(ClauseId Clause, ClauseVersion Seen, string Text) : ClauseEdit;

    /// <param name="Seen">The version that the editor had before them.</param>
    public sealed record Delete(ClauseId Clause, ClauseVersion Seen) : ClauseEdit;

    /// <summary>Brings back a clause that left the text, where it stood.</summary>
    public sealed record Reinstate(ClauseId Clause, string Text) : ClauseEdit;

    /// <summary>Puts a clause at another place; its sub-paragraphs go along.</summary>
    /// <param name="After">The clause that it is to follow; null at the head of the text.</param>
    public sealed record Move(ClauseId Clause, ClauseId? After, int Degree) : ClauseEdit;

    /// <param name="Seen">The version that the editor had before them.</param>
    /// <param name="Parts">Two or more; the first keeps the identity.</param>
    public sealed record Split(ClauseId Clause, ClauseVersion Seen, ImmutableList<SplitPart> Parts) : ClauseEdit;

    /// <param name="Seen">The version that the editor had before them.</param>
    /// <param name="With">The clauses that follow it and go into it, one or more.</param>
    public sealed record Join(ClauseId Clause, ClauseVersion Seen, ImmutableList<SeenClause> With, string Text) : ClauseEdit;
}
