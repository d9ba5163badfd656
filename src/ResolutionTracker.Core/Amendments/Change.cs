using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>One thing that an amendment does to the text, anchored to a clause's identity and to the wording it was written against.</summary>
public abstract partial record Change(ChangeId Id)
{
    /// <summary>Parts the words of several clauses in one text; no clause has a line break.</summary>
    public const char ClauseBreak = '\n';

    /// <summary>The stable name used in the record and in the program interface.</summary>
    public abstract string Kind { get; }

    /// <summary>The clause touched, or the one that an insertion brings in; null for a change of the working title.</summary>
    public abstract ClauseId? Target { get; }

    /// <summary>The version it was written against; null where it does not rest on a clause's words.</summary>
    public virtual ClauseVersion? BaseVersion => null;

    /// <summary>The words it was written against; null where it rests on none.</summary>
    public virtual string? BaseText => null;

    /// <summary>The wording proposed, those of several clauses parted by <see cref="ClauseBreak"/>; null for a deletion and a move.</summary>
    public virtual string? ProposedText => null;

    /// <summary>Whether it proposes one text that its author may go on writing.</summary>
    public bool IsWritten => this is Reword or Insert or Join or Retitle or Alternative or Amend;

    /// <summary>The change with other words; one that has no single text stays as it is.</summary>
    public virtual Change WithText(string text) => this;

    /// <summary>The clause has moved on since this was written.</summary>
    public virtual bool IsBehind(Clause clause) => BaseVersion is { } seen && clause.Version != seen;

    /// <summary>Replaces the words of a clause.</summary>
    /// <param name="Was">The words of version <paramref name="Base"/>, kept so that the change reads on its own.</param>
    public sealed record Reword(ChangeId Id, ClauseId Clause, ClauseVersion Base, string Was, string Text) : Change(Id)
    {
        public override string Kind => "reword";

        public override ClauseId? Target => Clause;

        public override ClauseVersion? BaseVersion => Base;

        public override string BaseText => Was;

        public override string ProposedText => Text;

        public override Change WithText(string text) => this with { Text = text };
    }

    /// <summary>Brings in a clause that the text does not have.</summary>
    /// <param name="Clause">The identity that the new clause will have.</param>
    /// <param name="After">The clause that it follows, even one deleted meanwhile; null at the head of the text.</param>
    /// <param name="Before">The clause before which it was to stand when it was written; null at the end, and where that was not kept.</param>
    public sealed record Insert(
        ChangeId Id, ClauseId Clause, ClauseId? After, ClauseKind ClauseKind, int Degree, bool IsNumbered, string Text, ClauseId? Before = null)
        : Change(Id)
    {
        public override string Kind => "insert";

        public override ClauseId? Target => Clause;

        public override string ProposedText => Text;

        public override Change WithText(string text) => this with { Text = text };
    }

    /// <summary>Puts a clause, with the sub-paragraphs under it, at another place.</summary>
    /// <param name="Place">How often the clause had been moved when this was written (<see cref="Clause.Moves"/>).</param>
    /// <param name="After">The clause that it is to follow; null at the head of the text.</param>
    /// <param name="Degree">The degree that it is to have there.</param>
    /// <param name="From">The clause that it followed when this was written; null at the head of the text.</param>
    public sealed record Move(ChangeId Id, ClauseId Clause, int Place, ClauseId? After, int Degree, ClauseId? From = null) : Change(Id)
    {
        public override string Kind => "move";

        public override ClauseId? Target => Clause;

        public override bool IsBehind(Clause clause) => clause.Moves != Place;
    }

    /// <summary>Replaces the working title.</summary>
    public sealed record Retitle(ChangeId Id, string Was, string Text) : Change(Id)
    {
        public override string Kind => "retitle";

        public override ClauseId? Target => null;

        public override string BaseText => Was;

        public override string ProposedText => Text;

        public override Change WithText(string text) => this with { Text = text };
    }

    /// <summary>Puts another clause in the place of a clause as a whole: OP5 alt. Of several only one can stand.</summary>
    public sealed record Alternative(ChangeId Id, ClauseId Clause, ClauseVersion Base, string Was, string Text) : Change(Id)
    {
        public override string Kind => "alternative";

        public override ClauseId? Target => Clause;

        public override ClauseVersion? BaseVersion => Base;

        public override string BaseText => Was;

        public override string ProposedText => Text;

        public override Change WithText(string text) => this with { Text = text };
    }

    /// <summary>Of a sub-amendment: other words for a change of the amendment that it amends.</summary>
    /// <param name="Of">The change amended.</param>
    /// <param name="Clause">What that change touches; null for the working title.</param>
    /// <param name="Was">The words that change proposed when this was written.</param>
    public sealed record Amend(ChangeId Id, ChangeId Of, ClauseId? Clause, string Was, string Text) : Change(Id)
    {
        public override string Kind => "amend";

        public override ClauseId? Target => Clause;

        public override string BaseText => Was;

        public override string ProposedText => Text;

        public override Change WithText(string text) => this with { Text = text };
    }
}
