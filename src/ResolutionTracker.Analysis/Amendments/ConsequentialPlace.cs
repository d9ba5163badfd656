using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>A place where words still stand that a decision replaced elsewhere.</summary>
/// <param name="Change">What the decision replaced, and by what.</param>
/// <param name="Start">Like <paramref name="End"/>, in UTF-16 code units of the text in which it stands, half-open.</param>
/// <param name="Wording">That whole text with this one place changed.</param>
public abstract record ConsequentialPlace(ConsequentialChange Change, int Start, int End, string Wording)
{
    /// <summary>In a clause of the text.</summary>
    /// <param name="Version">The version whose words these are.</param>
    public sealed record InClause(
        ClauseId Clause, ClauseVersion Version, ConsequentialChange Change, int Start, int End, string Wording)
        : ConsequentialPlace(Change, Start, End, Wording);

    /// <summary>In the words that an open amendment proposes.</summary>
    /// <param name="Through">The change of the amendment that proposes them.</param>
    /// <param name="IsInBase">Whether they stand unaltered in what that change was written against; then its carry-over brings the new wording
    /// along once the clause has it.</param>
    public sealed record InAmendment(
        AmendmentId Amendment, ChangeId Through, bool IsInBase, ConsequentialChange Change, int Start, int End, string Wording)
        : ConsequentialPlace(Change, Start, End, Wording);
}
