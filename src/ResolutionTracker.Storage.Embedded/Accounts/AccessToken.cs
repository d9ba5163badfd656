using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Storage.Embedded.Accounts;

/// <summary>What a program signs in with.</summary>
/// <param name="Hash">SHA-256 of the token in small hexadecimal; the token itself is never kept.</param>
/// <param name="Expires">Null for never.</param>
public sealed record AccessToken(string Hash, AccountId Account, DateTimeOffset Created, DateTimeOffset? Expires);
