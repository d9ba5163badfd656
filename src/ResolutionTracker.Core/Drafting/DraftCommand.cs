using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

/// <summary>Everything that somebody may ask of a draft resolution. One family; each feature folder adds its own part.</summary>
/// <param name="By">For whom it is asked; who the person is, and that they may speak for it, was settled at the door.</param>
public abstract partial record DraftCommand(ActingFor By)
{
    /// <summary>Opens a draft and lays its first text as the zero draft.</summary>
    /// <param name="Participants">The members of the Council of the day.</param>
    /// <param name="Base">The adopted text that it starts from, or null; <paramref name="BaseClauses"/> are its clauses.</param>
    /// <param name="Text">The edits that make the zero draft: insertions, and where there is a base, changes to it.</param>
    public sealed record OpenDraft(
        ActingFor By,
        string WorkingTitle,
        string Organ,
        string? AgendaItem,
        string? Symbol,
        string Language,
        string Zone,
        ImmutableList<MemberState> Penholders,
        ImmutableList<MemberState> Sponsors,
        ImmutableList<MemberState> Participants,
        bool IsIllustrative,
        BaseText? Base,
        ImmutableList<ClauseEdit.Insert> BaseClauses,
        ImmutableList<ClauseEdit> Text) : DraftCommand(By);

    public sealed record ChangeWorkingTitle(ActingFor By, string WorkingTitle) : DraftCommand(By);

    public sealed record AssignSymbol(ActingFor By, string Symbol) : DraftCommand(By);

    /// <summary>The penholder drafts: one or more edits of the text, all or none.</summary>
    public sealed record EditClauses(ActingFor By, ImmutableList<ClauseEdit> Edits) : DraftCommand(By);

    /// <summary>Names the text as it stands and numbers it anew.</summary>
    /// <param name="Name">Null for the next in order: Rev.1, Rev.2 ….</param>
    public sealed record IssueRevision(ActingFor By, string? Name) : DraftCommand(By);

    /// <summary>Marks a clause as agreed; one that is agreed, and not only ad referendum, is protected until it is reopened.</summary>
    /// <param name="Seen">The version that the penholder had before them.</param>
    public sealed record AgreeClause(ActingFor By, ClauseId Clause, ClauseVersion Seen, bool IsAdReferendum) : DraftCommand(By);

    public sealed record ReopenClause(ActingFor By, ClauseId Clause, string Reason) : DraftCommand(By);

    /// <summary>Has the whole text as it was at a moment, and opens the amendments again that were decided since.</summary>
    /// <param name="Past">The Council room as it was then.</param>
    public sealed record RestateText(ActingFor By, Draft Past) : DraftCommand(By);
}
