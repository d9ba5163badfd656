using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Desk;

/// <summary>One version of a clause, or its deletion, with how it came to be.</summary>
/// <param name="Version">Of a deletion, the version that was deleted.</param>
/// <param name="Text">Null where the clause left the text.</param>
/// <param name="Position">In the Council room.</param>
/// <param name="Through">The change of an amendment that brought it; null where the penholder drafted it.</param>
/// <param name="RecordedAt">When the record took it.</param>
/// <param name="Entry">From where it is known, where it was entered after the fact.</param>
public sealed record ClauseWording(
    DraftId Draft,
    ClauseId Clause,
    ClauseVersion Version,
    string? Text,
    bool IsFromBase,
    long Position,
    DateTimeOffset At,
    ActingFor By,
    ChangeReference? Through,
    DateTimeOffset RecordedAt,
    LateEntry? Entry);
