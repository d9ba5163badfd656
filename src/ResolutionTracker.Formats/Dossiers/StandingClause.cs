using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A clause of the text that a new text is laid beside.</summary>
internal sealed record StandingClause(ClauseId Id, ClauseKind Kind, int Degree, bool IsNumbered, string Text, ClauseVersion Version)
{
    public static StandingClause Of(Clause clause) =>
        new(clause.Id, clause.Kind, clause.Degree, clause.IsNumbered, clause.Text, clause.Version);

    public static StandingClause Of(ClauseEdit.Insert insert) =>
        new(insert.Clause, insert.Kind, insert.Degree, insert.IsNumbered, insert.Text, ClauseVersion.First);

    /// <summary>Whether a paragraph of a new text may be this clause with other words.</summary>
    public bool IsLike(ClauseEdit.Insert clause) =>
        clause.Kind == Kind && clause.Degree == Degree && clause.IsNumbered == IsNumbered;
}
