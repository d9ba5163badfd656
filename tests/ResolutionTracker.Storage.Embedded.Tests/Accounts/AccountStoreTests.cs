using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Storage.Embedded.Accounts;
using static ResolutionTracker.Testing.History.Happenings;

namespace ResolutionTracker.Storage.Embedded.Tests.Accounts;

public sealed class AccountStoreTests
{
    private readonly Account _wanjiru = new(
        NewAccount(),
        " wanjiru ",
        "Wanjirũ wa Kĩmani",
        AccountKind.Delegation,
        MemberState.Parse("KEN", null),
        "hash",
        "stamp",
        2,
        Morning,
        Morning.AddTicks(1));

    private TestFolder _folder = null!;
    private AccountStore _accounts = null!;

    [SetUp]
    public void OpenTheStore()
    {
        _folder = new TestFolder();
        _accounts = AccountStore.Open(_folder.Path);
    }

    [TearDown]
    public void CloseTheStore()
    {
        _accounts.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task Each_field_of_an_account_survives_a_restart_as_it_was()
    {
        var plain = new Account(NewAccount(), "admin", "", AccountKind.Administrator, null, null, "", 0, null, Morning);
        Assert.That(await _accounts.AddAsync(_wanjiru, default), Is.True);
        Assert.That(await _accounts.AddAsync(plain, default), Is.True);
        Reopen();

        Assert.That(_accounts.All, Is.EquivalentTo([_wanjiru, plain]));
        Assert.That(_accounts.Find(plain.Id), Is.EqualTo(plain));
        Assert.That(_accounts.FindByLogin(" wanjiru "), Is.EqualTo(_wanjiru));
        Assert.That(_accounts.FindByLogin("wanjiru"), Is.Null);
    }

    [Test]
    public async Task A_login_or_id_that_is_taken_is_refused()
    {
        _ = await _accounts.AddAsync(_wanjiru, default);
        Assert.That(await _accounts.AddAsync(_wanjiru with { Id = NewAccount() }, default), Is.False);
        Assert.That(await _accounts.AddAsync(_wanjiru with { Login = "other" }, default), Is.False);
        var other = _wanjiru with { Id = NewAccount(), Login = "other" };
        Assert.That(await _accounts.AddAsync(other, default), Is.True);
        Assert.That(await _accounts.UpdateAsync(other.Id, account => account with { Login = _wanjiru.Login }, default), Is.Null);
        Assert.That(_accounts.All, Is.EquivalentTo([_wanjiru, other]));
    }

    [Test]
    public async Task Changes_at_once_are_made_one_after_the_other()
    {
        _ = await _accounts.AddAsync(_wanjiru with { FailedCount = 0 }, default);
        _ = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _accounts.UpdateAsync(
            _wanjiru.Id, account => account with { FailedCount = account.FailedCount + 1, Login = $"renamed {account.FailedCount}" }, default))));
        Reopen();

        Assert.That(_accounts.All, Is.EqualTo([_wanjiru with { FailedCount = 20, Login = "renamed 19" }]));
        Assert.That(_accounts.FindByLogin(_wanjiru.Login), Is.Null);
    }

    [Test]
    public async Task A_removed_account_takes_its_tokens_and_links_with_it()
    {
        var other = _wanjiru with { Id = NewAccount(), Login = "other" };
        var token = new AccessToken("aa", _wanjiru.Id, Morning, null);
        var kept = new AccessToken("bb", other.Id, Morning, Morning.AddDays(1));
        _ = await _accounts.AddAsync(_wanjiru, default);
        _ = await _accounts.AddAsync(other, default);
        Assert.That(await _accounts.AddTokenAsync(token, default), Is.True);
        Assert.That(await _accounts.AddTokenAsync(kept, default), Is.True);
        Assert.That(await _accounts.AddTokenAsync(kept with { Hash = "cc", Account = NewAccount() }, default), Is.False);
        Assert.That(await _accounts.AddInvitationAsync(new Invitation("dd", "reset", _wanjiru.Id, Morning, Morning.AddDays(1)), default), Is.True);
        Reopen();
        Assert.That(_accounts.TokensOf(_wanjiru.Id), Is.EqualTo([token]));

        Assert.That(await _accounts.RemoveAsync(_wanjiru.Id, default), Is.True);
        Assert.That(await _accounts.RemoveAsync(_wanjiru.Id, default), Is.False);
        Reopen();

        Assert.That(_accounts.All, Is.EqualTo([other]));
        Assert.That(_accounts.FindToken("aa"), Is.Null);
        Assert.That(_accounts.FindToken("bb"), Is.EqualTo(kept));
        Assert.That(_accounts.FindInvitation("dd"), Is.Null);
        Assert.That(await _accounts.RemoveTokenAsync("bb", default), Is.True);
        Assert.That(_accounts.FindToken("bb"), Is.Null);
    }

    [Test]
    public async Task Of_several_who_use_a_link_at_once_one_gets_it()
    {
        var invitation = new Invitation("dd", "first administrator", null, Morning, Morning.AddDays(1));
        _ = await _accounts.AddInvitationAsync(invitation, default);
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _accounts.TakeInvitationAsync("dd", default))));

        Assert.That(taken.OfType<Invitation>(), Is.EqualTo([invitation]));
        Reopen();
        Assert.That(_accounts.FindInvitation("dd"), Is.Null);
    }

    private void Reopen()
    {
        _accounts.Dispose();
        _accounts = AccountStore.Open(_folder.Path);
    }
}
