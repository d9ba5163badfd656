using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>One version of a clause as the record has it.</summary>
/// <param name="Position">Where in the Council room it came to be.</param>
/// <param name="IsDeletion">Whether the clause left the text here; the words are then those that left.</param>
/// <param name="RecordedAt">When the record took it.</param>
/// <param name="Entry">From where it is known, where it was entered after the fact.</param>
internal sealed record Wording(
    ClauseVersion Version,
    string Text,
    long Position,
    DateTimeOffset At,
    ActingFor By,
    ChangeReference? Through,
    bool IsFromBase,
    bool IsDeletion,
    DateTimeOffset RecordedAt,
    LateEntry? Entry);
