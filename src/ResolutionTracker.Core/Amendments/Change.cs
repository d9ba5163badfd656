using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>One thing that an amendment does to the text, anchored to a clause's identity and to the wording it was written against.</summary>
public abstract record Change(ChangeId Id)
{
    /// <summary>The stable name used in the record and in the program interface.</summary>
    public abstract string Kind { get; }

    /// <summary>The clause touched, or the one that an insertion brings in.</summary>
    public abstract ClauseId Target { get; }

    /// <summary>Replaces the words of a clause.</summary>
    /// <param name="BaseText">The words of version <paramref name="Base"/>, kept so that the change reads on its own.</param>
    public sealed record Reword(ChangeId Id, ClauseId Clause, ClauseVersion Base, string BaseText, string Text) : Change(Id)
    {
        public override string Kind => "reword";

        public override ClauseId Target => Clause;
    }

    /// <summary>Brings in a clause that the text does not have.</summary>
    /// <param name="Clause">The identity that the new clause will have.</param>
    /// <param name="After">The clause that it follows, even one deleted meanwhile; null at the head of the text.</param>
    public sealed record Insert(
        ChangeId Id, ClauseId Clause, ClauseId? After, ClauseKind ClauseKind, int Degree, bool IsNumbered, string Text) : Change(Id)
    {
        public override string Kind => "insert";

        public override ClauseId Target => Clause;
    }

    /// <summary>Takes a clause out of the text.</summary>
    public sealed record Delete(ChangeId Id, ClauseId Clause, ClauseVersion Base, string BaseText) : Change(Id)
    {
        public override string Kind => "delete";

        public override ClauseId Target => Clause;
    }

    /// <summary>The version it was written against; null for an insertion.</summary>
    public ClauseVersion? BaseVersion => this switch
    {
        Reword c => c.Base,
        Delete c => c.Base,
        _ => null,
    };

    /// <summary>The wording proposed; null for a deletion.</summary>
    public string? ProposedText => this switch
    {
        Reword c => c.Text,
        Insert c => c.Text,
        _ => null,
    };

    /// <summary>The clause has moved on since this was written.</summary>
    public bool IsBehind(Clause clause) => BaseVersion is { } seen && clause.Version != seen;
}
