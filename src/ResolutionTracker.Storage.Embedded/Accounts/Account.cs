using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Storage.Embedded.Accounts;

/// <summary>A person's account; the record knows only its opaque id.</summary>
/// <param name="Login">Unique; compared by its code units, so whoever keeps accounts brings it into one form first.</param>
/// <param name="State">Of a delegation's account; else null.</param>
/// <param name="PasswordHash">Null where no password has been set.</param>
/// <param name="SecurityStamp">Changes whenever what was signed in before must end.</param>
public sealed record Account(
    AccountId Id,
    string Login,
    string DisplayName,
    AccountKind Kind,
    MemberState? State,
    string? PasswordHash,
    string SecurityStamp,
    int FailedCount,
    DateTimeOffset? LockedUntil,
    DateTimeOffset Created);
