using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Desk;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Accounts;

/// <summary>
/// Accounts, tokens and links that work once. No rules, and no hashing of passwords. Reading is from memory; a change is durable when its
/// task is done, and changes are made one after the other.
/// </summary>
public sealed class AccountStore : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1);
    private readonly AccountFile _file;
    private volatile State _state;
    private volatile StoreCondition _condition = new StoreCondition.Open();

    private AccountStore(AccountFile file, State state) => (_file, _state) = (file, state);

    /// <summary>Raised when a write or flush has failed.</summary>
    public event Action<StoreCondition>? ConditionChanged;

    public StoreCondition Condition => _condition;

    /// <returns>All accounts, in no order.</returns>
    public IReadOnlyCollection<Account> All => [.. _state.Accounts.Values];

    public Account? Find(AccountId account) => _state.Accounts.GetValueOrDefault(account);

    public Account? FindByLogin(string login) =>
        _state.Logins.TryGetValue(login, out var account) ? _state.Accounts[account] : null;

    /// <returns>Null for a hash that is not there; whether it has expired is the caller's to ask.</returns>
    public AccessToken? FindToken(string hash) => _state.Tokens.GetValueOrDefault(hash);

    public IReadOnlyList<AccessToken> TokensOf(AccountId account) =>
        [.. _state.Tokens.Values.Where(token => token.Account == account).OrderBy(token => token.Created)];

    public Invitation? FindInvitation(string hash) => _state.Invitations.GetValueOrDefault(hash);

    /// <returns>False, and nothing written, where the id or the login is taken.</returns>
    public Task<bool> AddAsync(Account account, CancellationToken cancellation) => ChangeAsync(
        state => !state.Accounts.ContainsKey(account.Id) && !state.Logins.ContainsKey(account.Login),
        state => (state.With(account), [Row(account)]),
        cancellation);

    /// <param name="change">Run when no other change is under way, on the account as it then is; leaves its id alone.</param>
    /// <returns>The account as it was written; null, and nothing written, where there is none or its new login is taken.</returns>
    public async Task<Account?> UpdateAsync(AccountId account, Func<Account, Account> change, CancellationToken cancellation)
    {
        Account? changed = null;
        var isWritten = await ChangeAsync(
            state =>
            {
                changed = state.Accounts.TryGetValue(account, out var before) ? change(before) with { Id = account } : null;
                return changed is not null
                    && (!state.Logins.TryGetValue(changed.Login, out var holder) || holder == account);
            },
            state => (state.With(changed!), [Row(changed!)]),
            cancellation);
        return isWritten ? changed : null;
    }

    /// <summary>Forgets an account with its tokens and links; the record keeps its opaque id.</summary>
    public Task<bool> RemoveAsync(AccountId account, CancellationToken cancellation) => ChangeAsync(
        state => state.Accounts.ContainsKey(account),
        state => state.Without(account),
        cancellation);

    /// <returns>False where there is no such account, or the hash is there already.</returns>
    public Task<bool> AddTokenAsync(AccessToken token, CancellationToken cancellation) => ChangeAsync(
        state => state.Accounts.ContainsKey(token.Account) && !state.Tokens.ContainsKey(token.Hash),
        state => (state with { Tokens = state.Tokens.Add(token.Hash, token) }, [("tokens", token.Hash, DeskText.Write(token))]),
        cancellation);

    public Task<bool> RemoveTokenAsync(string hash, CancellationToken cancellation) => ChangeAsync(
        state => state.Tokens.ContainsKey(hash),
        state => (state with { Tokens = state.Tokens.Remove(hash) }, [("tokens", hash, null)]),
        cancellation);

    public Task<bool> AddInvitationAsync(Invitation invitation, CancellationToken cancellation) => ChangeAsync(
        state => !state.Invitations.ContainsKey(invitation.Hash),
        state => (
            state with { Invitations = state.Invitations.Add(invitation.Hash, invitation) },
            [("invitations", invitation.Hash, DeskText.Write(invitation))]),
        cancellation);

    /// <summary>Uses a link up: of several who try at once, one gets it.</summary>
    public async Task<Invitation?> TakeInvitationAsync(string hash, CancellationToken cancellation)
    {
        Invitation? taken = null;
        var isWritten = await ChangeAsync(
            state => state.Invitations.TryGetValue(hash, out taken),
            state => (state with { Invitations = state.Invitations.Remove(hash) }, [("invitations", hash, null)]),
            cancellation);
        return isWritten ? taken : null;
    }

    public void Dispose()
    {
        _writing.Wait();
        _condition = _condition is StoreCondition.Open ? new StoreCondition.Failed("The store is closed.") : _condition;
        _file.Dispose();
        _ = _writing.Release();
    }

    /// <summary>Takes nothing more, since another part of the store failed.</summary>
    internal void Close(StoreCondition.Failed because) => _condition = _condition is StoreCondition.Open ? because : _condition;

    internal static AccountStore Open(string folder)
    {
        var file = new AccountFile(folder);
        try
        {
            return new AccountStore(file, State.Of(
                file.All<Account>("accounts"), file.All<AccessToken>("tokens"), file.All<Invitation>("invitations")));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static (string Collection, string Id, string? Text) Row(Account account) =>
        ("accounts", account.Id.ToString(), DeskText.Write(account));

    private async Task<bool> ChangeAsync(
        Func<State, bool> mayBe,
        Func<State, (State After, IEnumerable<(string Collection, string Id, string? Text)> Changes)> change,
        CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            if (_condition is StoreCondition.Failed(var why))
            {
                throw new LogClosedException(why);
            }

            if (!mayBe(_state))
            {
                return false;
            }

            var (after, changes) = change(_state);
            _file.Write(changes);
            _state = after;
            return true;
        }
        catch (Exception failure) when (failure is not LogClosedException && failure is not OperationCanceledException)
        {
            throw Failed(failure);
        }
        finally
        {
            _ = _writing.Release();
        }
    }

    private LogClosedException Failed(Exception failure)
    {
        var failed = new StoreCondition.Failed($"Nothing more is recorded since a write of the accounts failed; start the server again. {failure.Message}");
        _condition = failed;
        ConditionChanged?.Invoke(failed);
        return new LogClosedException(failed.Why, failure);
    }

    private sealed record State(
        ImmutableDictionary<AccountId, Account> Accounts,
        ImmutableDictionary<string, AccountId> Logins,
        ImmutableDictionary<string, AccessToken> Tokens,
        ImmutableDictionary<string, Invitation> Invitations)
    {
        public static State Of(IReadOnlyList<Account> accounts, IReadOnlyList<AccessToken> tokens, IReadOnlyList<Invitation> invitations) => new(
            accounts.ToImmutableDictionary(account => account.Id),
            accounts.ToImmutableDictionary(account => account.Login, account => account.Id, StringComparer.Ordinal),
            tokens.ToImmutableDictionary(token => token.Hash, StringComparer.Ordinal),
            invitations.ToImmutableDictionary(invitation => invitation.Hash, StringComparer.Ordinal));

        public State With(Account account) => this with
        {
            Accounts = Accounts.SetItem(account.Id, account),
            Logins = (Accounts.TryGetValue(account.Id, out var before) ? Logins.Remove(before.Login) : Logins).Add(account.Login, account.Id),
        };

        public (State After, IEnumerable<(string Collection, string Id, string? Text)> Changes) Without(AccountId account)
        {
            List<string> tokens = [.. Tokens.Values.Where(token => token.Account == account).Select(token => token.Hash)];
            List<string> invitations =
                [.. Invitations.Values.Where(invitation => invitation.Account == account).Select(invitation => invitation.Hash)];
            var after = new State(
                Accounts.Remove(account),
                Logins.Remove(Accounts[account].Login),
                Tokens.RemoveRange(tokens),
                Invitations.RemoveRange(invitations));
            return (after,
            [
                ("accounts", account.ToString(), null),
                .. tokens.Select(hash => ("tokens", hash, (string?)null)),
                .. invitations.Select(hash => ("invitations", hash, (string?)null)),
            ]);
        }
    }
}
