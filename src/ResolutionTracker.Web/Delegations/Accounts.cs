using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Storage.Embedded.Accounts;

namespace ResolutionTracker.Web.Delegations;

/// <summary>People's and programs' accounts: who somebody is, from a password, a cookie, a token or a one-time link.</summary>
internal sealed class Accounts(AccountStore store, TimeProvider clock)
{
    public const int ShortestPassword = 12;

    public const string LinkIsOver = "This link has been used or is too old; ask whoever keeps the accounts for a new one.";

    private const string SettingPassword = "set-password";
    private const int TriesBeforeLock = 5;
    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(3);
    private static readonly TimeSpan TokenLasts = TimeSpan.FromDays(365);

    private readonly PasswordHasher<Account> _hasher = new();

    public IReadOnlyList<Account> All => [.. store.All.OrderBy(account => account.Login, StringComparer.Ordinal)];

    public bool HasAdministrator => store.All.Any(account => account.Kind == AccountKind.Administrator && account.PasswordHash is not null);

    /// <summary>By the account as it is now, not as it was when the cookie was given.</summary>
    public Viewer ViewerOf(ClaimsPrincipal? principal) =>
        AccountId.TryParse(principal?.FindFirstValue(SignedIn.AccountClaim), null, out var id)
        && store.Find(id) is { } account
        && account.SecurityStamp == principal!.FindFirstValue(SignedIn.StampClaim)
            ? new Viewer(account.Id, account.DisplayName, KindOf(account.Kind), account.State)
            : Viewer.Nobody;

    public AccountRow RowOf(Account account) => new(
        account.Login,
        account.DisplayName,
        KindOf(account.Kind),
        account.State,
        IsLocked(account),
        account.PasswordHash is not null);

    public static ClaimsPrincipal PrincipalOf(Account account, string scheme) => new(new ClaimsIdentity(
        [new Claim(SignedIn.AccountClaim, account.Id.ToString()), new Claim(SignedIn.StampClaim, account.SecurityStamp)], scheme));

    /// <returns>Whom a token stands for and until when, null for ever; null where it stands for nobody.</returns>
    public (ClaimsPrincipal Principal, DateTimeOffset? Expires)? PrincipalOfToken(string token, string scheme) =>
        store.FindToken(HashOf(token)) is { } known && (known.Expires ?? DateTimeOffset.MaxValue) > clock.GetUtcNow() && store.Find(known.Account) is { } account
            ? (PrincipalOf(account, scheme), known.Expires)
            : null;

    /// <returns>The account, or the sentence that says why not: the same for whatever reason, for it must not tell which names exist.</returns>
    public async Task<(Account? Account, string? Refused)> SignInAsync(string name, string password, CancellationToken cancellation)
    {
        const string Wrong = "This name and password open no account now. Check both; after five wrong passwords wait 15 minutes, "
            + "or ask whoever keeps the accounts for a new link.";
        var account = store.FindByLogin(name.Trim());
        if (account is not { PasswordHash: { } hash } || IsLocked(account))
        {
            // As slow as with a name that exists and is open, so that names can't be told by the clock.
            _hasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return (null, Wrong);
        }

        var result = _hasher.VerifyHashedPassword(account, hash, password);
        if (result == PasswordVerificationResult.Failed)
        {
            await store.UpdateAsync(
                account.Id,
                now => now.FailedCount + 1 >= TriesBeforeLock
                    ? now with { FailedCount = 0, LockedUntil = clock.GetUtcNow() + LockedFor }
                    : now with { FailedCount = now.FailedCount + 1 },
                cancellation);
            return (null, Wrong);
        }

        if (account.FailedCount > 0 || account.LockedUntil is not null || result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            var rehashed = result == PasswordVerificationResult.SuccessRehashNeeded ? _hasher.HashPassword(account, password) : hash;
            account = await store.UpdateAsync(
                account.Id, now => now with { FailedCount = 0, LockedUntil = null, PasswordHash = rehashed }, cancellation) ?? account;
        }

        return (account, null);
    }

    /// <returns>The new account, or the sentence that says why there is none.</returns>
    public async Task<(Account? Account, string? Refused)> AddAsync(
        string login, string name, AccountKind kind, MemberState? state, string? password, CancellationToken cancellation)
    {
        var trimmed = login.Trim();
        if (trimmed.Length is 0 or > 100 || trimmed.Any(char.IsControl))
        {
            return (null, "An account needs a login of at most 100 characters.");
        }

        if (password is not null && PasswordRefused(password) is { } refused)
        {
            return (null, refused);
        }

        var account = new Account(
            new AccountId(Guid.CreateVersion7()), trimmed, string.IsNullOrWhiteSpace(name) ? trimmed : name.Trim(), kind, state, null, NewSecret(), 0, null, clock.GetUtcNow());
        account = password is null ? account : account with { PasswordHash = _hasher.HashPassword(account, password) };
        return await store.AddAsync(account, cancellation)
            ? (account, null)
            : (null, $"There is an account “{trimmed}” already; choose another login.");
    }

    /// <summary>The demo's account of a delegation or part, made when first stepped into; it has no password.</summary>
    public async Task<Account> DemoAsync(string role, AccountKind kind, MemberState? state, CancellationToken cancellation)
    {
        var name = $"{role} (demo)";
        return store.FindByLogin(name)
            ?? (await AddAsync(name, name, kind, state, null, cancellation)).Account
            ?? store.FindByLogin(name)!;
    }

    public static string? PasswordRefused(string password) => password.Length >= ShortestPassword
        ? null
        : $"A password needs at least {ShortestPassword} characters; a few words in a row are easy to keep in mind.";

    public Account? FindByLogin(string login) => store.FindByLogin(login.Trim());

    /// <returns>A secret that stands for the account; shown once, and kept as its hash only.</returns>
    public async Task<string> AddTokenAsync(Account account, CancellationToken cancellation)
    {
        var token = NewSecret();
        var now = clock.GetUtcNow();
        await store.AddTokenAsync(new AccessToken(HashOf(token), account.Id, now, now + TokenLasts), cancellation);
        return token;
    }

    /// <returns>The secret of a one-time link by which the account's password is set.</returns>
    public async Task<string> InviteAsync(Account account, CancellationToken cancellation)
    {
        var code = NewSecret();
        var now = clock.GetUtcNow();
        await store.AddInvitationAsync(new Invitation(HashOf(code), SettingPassword, account.Id, now, now + LinkLasts), cancellation);
        return code;
    }

    public Account? FindInvited(string code) =>
        store.FindInvitation(HashOf(code)) is { Purpose: SettingPassword, Account: { } id } link && link.Expires > clock.GetUtcNow()
            ? store.Find(id)
            : null;

    /// <summary>Sets the password by a one-time link, which is used up; whoever was signed in with the old one is signed out.</summary>
    public async Task<(Account? Account, string? Refused)> SetPasswordAsync(string code, string password, CancellationToken cancellation)
    {
        if (FindInvited(code) is not { } account)
        {
            return (null, LinkIsOver);
        }

        if (PasswordRefused(password) is { } refused)
        {
            return (null, refused);
        }

        if (await store.TakeInvitationAsync(HashOf(code), cancellation) is null)
        {
            return (null, LinkIsOver);
        }

        var hash = _hasher.HashPassword(account, password);
        var changed = await store.UpdateAsync(
            account.Id,
            now => now with { PasswordHash = hash, SecurityStamp = NewSecret(), FailedCount = 0, LockedUntil = null },
            cancellation);
        return changed is null ? (null, LinkIsOver) : (changed, null);
    }

    public Task RemoveAsync(Account account, CancellationToken cancellation) => store.RemoveAsync(account.Id, cancellation);

    private static readonly Account Nobody = new(default, "", "", AccountKind.Observer, null, null, "", 0, null, default);

    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, NewSecret()));

    private bool IsLocked(Account account) => account.LockedUntil > clock.GetUtcNow();

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static ViewerKind KindOf(AccountKind kind) => kind switch
    {
        AccountKind.Delegation => ViewerKind.Delegation,
        AccountKind.Secretariat => ViewerKind.Secretariat,
        AccountKind.Observer => ViewerKind.Observer,
        AccountKind.Administrator => ViewerKind.Administrator,
        _ => ViewerKind.Nobody,
    };
}
