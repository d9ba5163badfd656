using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Drafting;

/// <summary>Everything that can happen to a draft resolution, as facts. One family; each feature folder adds its own part.</summary>
public abstract partial record DraftEvent
{
    private DraftEvent()
    {
    }

    /// <summary>A draft resolution came into being; the first event of every Council room.</summary>
    /// <param name="WorkingTitle">For people's lists; never printed in the text.</param>
    /// <param name="Language">One of the six official languages by its ISO 639-1 code.</param>
    /// <param name="Zone">The time zone in which its times are shown, by its IANA name.</param>
    /// <param name="Participants">The members of the Council of the day and the states admitted from the start.</param>
    /// <param name="IsIllustrative">Whether no state proposed these words; shown wherever the text is, and never taken back.</param>
    public sealed record DraftOpened(
        string WorkingTitle,
        string Organ,
        string? AgendaItem,
        string? Symbol,
        string Language,
        string Zone,
        ImmutableList<MemberState> Penholders,
        ImmutableList<MemberState> Sponsors,
        ImmutableList<Participant> Participants,
        bool IsIllustrative) : DraftEvent;

    /// <summary>The draft starts from an adopted text; the clauses of it follow as <see cref="ClauseInserted"/> from the base.</summary>
    public sealed record BaseTextNamed(string Name, string? Symbol) : DraftEvent;

    public sealed record WorkingTitleChanged(string WorkingTitle) : DraftEvent;

    public sealed record SymbolAssigned(string Symbol) : DraftEvent;

    /// <summary>A clause came into the text, at version 1.</summary>
    /// <param name="After">The clause that it follows, even one deleted meanwhile; null at the head of the text.</param>
    /// <param name="IsFromBase">Whether its words are the base text's.</param>
    /// <param name="Through">The change that brought it in; null where the penholder drafted it.</param>
    public sealed record ClauseInserted(
        ClauseId Clause,
        ClauseId? After,
        ClauseKind Kind,
        int Degree,
        bool IsNumbered,
        string Text,
        bool IsFromBase,
        ChangeReference? Through) : DraftEvent;

    /// <summary>The words of a clause changed.</summary>
    /// <param name="Version">The version that these words are.</param>
    public sealed record ClauseRevised(ClauseId Clause, ClauseVersion Version, string Text, ChangeReference? Through) : DraftEvent;

    /// <summary>A clause left the text.</summary>
    /// <param name="Version">The version that was deleted.</param>
    public sealed record ClauseDeleted(ClauseId Clause, ClauseVersion Version, ChangeReference? Through) : DraftEvent;

    /// <summary>A clause that had left the text stands in it again, at the place where it stood.</summary>
    /// <param name="Version">The version that its words are now.</param>
    public sealed record ClauseReinstated(ClauseId Clause, ClauseVersion Version, string Text, ChangeReference? Through) : DraftEvent;

    /// <summary>A clause went to another place; its words and its label stay.</summary>
    /// <param name="After">The clause that it follows now, even a deleted one; null at the head of the text.</param>
    /// <param name="IsAlong">Whether it only went along with the paragraph that it hangs under.</param>
    public sealed record ClauseMoved(ClauseId Clause, ClauseId? After, int Degree, bool IsAlong, ChangeReference? Through) : DraftEvent;

    /// <summary>A clause became several that follow one another.</summary>
    /// <param name="Version">The version that its own words are now.</param>
    /// <param name="Text">The words that it keeps.</param>
    /// <param name="Into">The others, in order, each at version 1.</param>
    public sealed record ClauseSplit(
        ClauseId Clause, ClauseVersion Version, string Text, ImmutableList<SplitPart> Into, ChangeReference? Through) : DraftEvent;

    /// <summary>Several clauses became one; the others left the text.</summary>
    /// <param name="Version">The version that its words are now.</param>
    /// <param name="Others">Those that it took in, in order.</param>
    public sealed record ClausesJoined(
        ClauseId Clause, ClauseVersion Version, string Text, ImmutableList<ClauseId> Others, ChangeReference? Through) : DraftEvent;

    /// <summary>A penholder marked a clause as agreed.</summary>
    /// <param name="Version">The version that is agreed.</param>
    /// <param name="IsAdReferendum">Whether capitals have still to say yes.</param>
    public sealed record ClauseAgreed(ClauseId Clause, ClauseVersion Version, bool IsAdReferendum) : DraftEvent;

    /// <summary>A clause that was agreed, or agreed ad referendum, is open again.</summary>
    public sealed record ClauseReopened(ClauseId Clause, string Reason) : DraftEvent;

    /// <summary>The whole text is again as it was at a moment; what that takes follows in the same decision.</summary>
    /// <param name="At">The position of the Council room as of which the text is.</param>
    public sealed record TextRestated(long At) : DraftEvent;

    /// <summary>The text as it stands got a name, and its paragraphs were numbered anew.</summary>
    /// <param name="Number">0 for the zero draft.</param>
    public sealed record RevisionIssued(int Number, string Name) : DraftEvent;
}
