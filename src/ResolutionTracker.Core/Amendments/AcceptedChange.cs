using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>One change as it was accepted, with what each word's origin is told from.</summary>
/// <param name="Clause">The clause it touches, or the one it brings in.</param>
/// <param name="Base">The version it was written against; null for an insertion.</param>
/// <param name="BaseText">The words of that version; null for an insertion.</param>
/// <param name="Proposed">The wording proposed; null for a deletion.</param>
/// <param name="Accepted">The wording accepted; null for a deletion.</param>
public sealed record AcceptedChange(
    ChangeId Change, ClauseId Clause, ClauseVersion? Base, string? BaseText, string? Proposed, string? Accepted)
{
    public bool IsModified => Accepted != Proposed;
}
