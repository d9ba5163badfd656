using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>A change as its author names it; the words of its base are taken from the text when it is decided.</summary>
public abstract record ProposedChange(ChangeId Id)
{
    /// <summary>The clause touched, or the one that an insertion brings in.</summary>
    public ClauseId Target => this switch
    {
        Reword c => c.Clause,
        Insert c => c.Clause,
        Delete c => c.Clause,
        _ => throw new InvalidOperationException($"{GetType().Name} touches nothing."),
    };

    /// <param name="Base">The version that it is written against.</param>
    public sealed record Reword(ChangeId Id, ClauseId Clause, ClauseVersion Base, string Text) : ProposedChange(Id);

    /// <param name="Clause">The identity that the new clause will have, chosen by the author.</param>
    /// <param name="After">The clause that it follows; null at the head of the text.</param>
    public sealed record Insert(
        ChangeId Id, ClauseId Clause, ClauseId? After, ClauseKind Kind, int Degree, bool IsNumbered, string Text) : ProposedChange(Id);

    /// <param name="Base">The version that it is written against.</param>
    public sealed record Delete(ChangeId Id, ClauseId Clause, ClauseVersion Base) : ProposedChange(Id);
}
