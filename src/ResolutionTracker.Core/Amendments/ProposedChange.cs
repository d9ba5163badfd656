using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>A change as its author names it; the words of its base are taken from the text when it is decided.</summary>
public abstract record ProposedChange(ChangeId Id)
{
    /// <summary>A change as its author would send it again.</summary>
    public static ProposedChange From(Change change) => change switch
    {
        Change.Reword c => new Reword(c.Id, c.Clause, c.Base, c.Text),
        Change.Delete c => new Delete(c.Id, c.Clause, c.Base),
        Change.Insert c => new Insert(c.Id, c.Clause, c.After, c.ClauseKind, c.Degree, c.IsNumbered, c.Text),
        Change.Move c => new Move(c.Id, c.Clause, c.After, c.Degree),
        Change.Split c => new Split(c.Id, c.Clause, c.Base, c.Parts),
        Change.Join c => new Join(c.Id, c.Clause, c.Base, [.. c.With.Select(other => new SeenClause(other.Clause, other.Base))], c.Text),
        Change.Retitle c => new Retitle(c.Id, c.Text),
        Change.Alternative c => new Alternative(c.Id, c.Clause, c.Base, c.Text),
        Change.Amend c => new Amend(c.Id, c.Of, c.Text),
        _ => throw new InvalidOperationException($"{change.GetType().Name} can't be proposed."),
    };

    /// <param name="Base">The version that it is written against.</param>
    public sealed record Reword(ChangeId Id, ClauseId Clause, ClauseVersion Base, string Text) : ProposedChange(Id);

    /// <param name="Clause">The identity that the new clause will have, chosen by the author.</param>
    /// <param name="After">The clause that it follows; null at the head of the text.</param>
    public sealed record Insert(
        ChangeId Id, ClauseId Clause, ClauseId? After, ClauseKind Kind, int Degree, bool IsNumbered, string Text) : ProposedChange(Id);

    /// <param name="Base">The version that it is written against.</param>
    public sealed record Delete(ChangeId Id, ClauseId Clause, ClauseVersion Base) : ProposedChange(Id);

    /// <param name="After">The clause that it is to follow; null at the head of the text.</param>
    /// <param name="Degree">Null for the degree that it has.</param>
    public sealed record Move(ChangeId Id, ClauseId Clause, ClauseId? After, int? Degree) : ProposedChange(Id);

    /// <param name="Base">The version that it is written against.</param>
    /// <param name="Parts">Two or more; the first has the clause's own identity, the others have identities chosen by the author.</param>
    public sealed record Split(ChangeId Id, ClauseId Clause, ClauseVersion Base, ImmutableList<SplitPart> Parts) : ProposedChange(Id);

    /// <param name="Base">The version that it is written against.</param>
    /// <param name="With">The clauses that follow it, one or more, each with the version that it is written against.</param>
    public sealed record Join(
        ChangeId Id, ClauseId Clause, ClauseVersion Base, ImmutableList<SeenClause> With, string Text) : ProposedChange(Id);

    public sealed record Retitle(ChangeId Id, string Text) : ProposedChange(Id);

    /// <param name="Base">The version that it is written against.</param>
    public sealed record Alternative(ChangeId Id, ClauseId Clause, ClauseVersion Base, string Text) : ProposedChange(Id);

    /// <param name="Of">The change of the amendment that is amended.</param>
    public sealed record Amend(ChangeId Id, ChangeId Of, string Text) : ProposedChange(Id);
}
