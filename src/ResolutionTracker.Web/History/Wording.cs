using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>One version of a clause as the record has it.</summary>
/// <param name="Position">Where in the Council room it came to be.</param>
/// <param name="IsDeletion">Whether the clause left the text here; the words are then those that left.</param>
internal sealed record Wording(
    ClauseVersion Version,
    string Text,
    long Position,
    DateTimeOffset At,
    ActingFor By,
    ChangeReference? Through,
    bool IsFromBase,
    bool IsDeletion);
