using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Storage.Embedded.Accounts;

/// <summary>A link that works once.</summary>
/// <param name="Hash">SHA-256 of the link's secret in small hexadecimal.</param>
/// <param name="Purpose">A word of the one who made it.</param>
/// <param name="Account">For whom it is; null where the account is made by it.</param>
public sealed record Invitation(string Hash, string Purpose, AccountId? Account, DateTimeOffset Created, DateTimeOffset Expires);
