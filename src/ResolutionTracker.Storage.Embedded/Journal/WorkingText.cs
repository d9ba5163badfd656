using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>The words of one change of an amendment in preparation, while they are being typed.</summary>
/// <param name="By">Who typed last.</param>
public sealed record WorkingText(
    DraftId Draft, Room Room, AmendmentId Amendment, ChangeId Change, string Text, AccountId By, DateTimeOffset At);
