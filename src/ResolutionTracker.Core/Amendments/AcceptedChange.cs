using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>One change as it was accepted, with what each word's origin is told from. The words of several clauses are parted by
/// <see cref="Amendments.Change.ClauseBreak"/>.</summary>
/// <param name="Clause">The clause it touches, or the one it brings in; null for the working title.</param>
/// <param name="Base">The version it was written against; null where it rests on none.</param>
/// <param name="BaseText">The words of that version; null likewise.</param>
/// <param name="Proposed">The wording proposed; null for a deletion and a move.</param>
/// <param name="Accepted">The wording accepted; null likewise.</param>
/// <param name="Carried">The wording proposed as it reads on the text that stood then; null where the text had not moved on.</param>
public sealed record AcceptedChange(
    ChangeId Change, ClauseId? Clause, ClauseVersion? Base, string? BaseText, string? Proposed, string? Accepted, string? Carried = null)
{
    /// <summary>Whether words of the penholder's were accepted; a carry-over alone is none.</summary>
    public bool IsModified => Accepted != (Carried ?? Proposed);
}
