using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Commentary;

/// <summary>Who wrote a version of a comment.</summary>
/// <param name="Name">The person's name as it was shown then; it stays, unlike in the record, which knows accounts only.</param>
public sealed record Signature(AccountId Account, string Name, Signatory Of);
