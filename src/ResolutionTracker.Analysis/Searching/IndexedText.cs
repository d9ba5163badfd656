using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Searching;

/// <summary>One text of a room that can be found, and where in the room's history it came to be.</summary>
/// <param name="Position">In its room.</param>
/// <param name="Text">Of a clause that left the text here, nothing.</param>
/// <param name="Clause">The clause whose words they are; null for other texts.</param>
/// <param name="Version">Of that clause.</param>
/// <param name="Through">The change of an amendment that brought the words into the text; null where they were drafted.</param>
/// <param name="Amendment">The amendment whose wording or reason it is; null for other texts.</param>
/// <param name="Change">The change of it whose wording it is; null for a reason.</param>
public sealed record IndexedText(
    IndexedKind Kind,
    long Position,
    DateTimeOffset At,
    ActingFor By,
    string Text,
    ClauseId? Clause = null,
    ClauseVersion? Version = null,
    ChangeReference? Through = null,
    bool IsFromBase = false,
    AmendmentId? Amendment = null,
    ChangeId? Change = null);
