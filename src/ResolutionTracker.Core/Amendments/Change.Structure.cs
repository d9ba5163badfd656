using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

public abstract partial record Change
{
    /// <summary>Takes a clause out of the text, with the sub-paragraphs that hang under it.</summary>
    /// <param name="Under">Those that hung under it when this was written, in the order of the text; null for none.</param>
    public sealed record Delete(
        ChangeId Id, ClauseId Clause, ClauseVersion Base, string Was, ImmutableList<SeenClause>? Under = null) : Change(Id)
    {
        public override string Kind => "delete";

        public override ClauseId? Target => Clause;

        public override ClauseVersion? BaseVersion => Base;

        public override string BaseText => Was;

        /// <summary>What hangs under a clause now and would go with it, and its author has not seen: it came there since, or got other words.</summary>
        public IEnumerable<Clause> Unseen(Clause clause, Draft draft)
        {
            ArgumentNullException.ThrowIfNull(draft);
            return draft.Under(clause).Where(below => Under?.Contains(new SeenClause(below.Id, below.Version)) != true);
        }

        public bool Equals(Delete? other) => other is not null
            && (Id, Clause, Base, Was) == (other.Id, other.Clause, other.Base, other.Was) && (Under ?? []).SequenceEqual(other.Under ?? []);

        public override int GetHashCode() => HashCode.Combine(Id, Clause, Base, Was, Under?.Count);
    }

    /// <summary>Makes several clauses of one, each with the sub-paragraphs that hang under its words; those of the clause hang under the last.</summary>
    /// <param name="Parts">Two or more in order; the first keeps the clause's identity.</param>
    public sealed record Split(ChangeId Id, ClauseId Clause, ClauseVersion Base, string Was, ImmutableList<SplitPart> Parts) : Change(Id)
    {
        public override string Kind => "split";

        public override ClauseId? Target => Clause;

        public override ClauseVersion? BaseVersion => Base;

        public override string BaseText => Was;

        public override string ProposedText => string.Join(ClauseBreak, Parts.Select(part => part.Text));

        public bool Equals(Split? other) => other is not null
            && (Id, Clause, Base, Was) == (other.Id, other.Clause, other.Base, other.Was) && Parts.SequenceEqual(other.Parts);

        public override int GetHashCode() => HashCode.Combine(Id, Clause, Base, Was, Parts.Count);
    }

    /// <summary>Makes one clause of several that follow one another.</summary>
    /// <param name="Clause">The first, which keeps its identity.</param>
    /// <param name="With">The others, in order.</param>
    /// <param name="Text">The words of the one clause.</param>
    public sealed record Join(
        ChangeId Id, ClauseId Clause, ClauseVersion Base, string Was, ImmutableList<JoinedClause> With, string Text) : Change(Id)
    {
        public override string Kind => "join";

        public override ClauseId? Target => Clause;

        public override ClauseVersion? BaseVersion => Base;

        public override string BaseText => string.Join(ClauseBreak, With.Select(clause => clause.Was).Prepend(Was));

        public override string ProposedText => Text;

        public override Change WithText(string text) => this with { Text = text };

        public bool Equals(Join? other) => other is not null
            && (Id, Clause, Base, Was, Text) == (other.Id, other.Clause, other.Base, other.Was, other.Text) && With.SequenceEqual(other.With);

        public override int GetHashCode() => HashCode.Combine(Id, Clause, Base, Was, Text, With.Count);
    }
}
