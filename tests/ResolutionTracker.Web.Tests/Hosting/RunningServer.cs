using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Tests.Hosting;

/// <summary>The app itself in this process, on a port of its own over a store of its own.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly TestFolder? _folder;
    private readonly List<IDisposable> _callers = [];

    private RunningServer(TestFolder? folder, string path, EmbeddedStore store, WebApplication app, CapturedLog log) =>
        (_folder, Path, Store, App, Log) = (folder, path, store, app, log);

    public string Path { get; }

    public EmbeddedStore Store { get; }

    public WebApplication App { get; }

    public CapturedLog Log { get; }

    public Uri Address => new(App.Urls.First());

    public Accounts Accounts => App.Services.GetRequiredService<Accounts>();

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <param name="path">The data folder; null for a fresh one, deleted with the server.</param>
    public static async Task<RunningServer> StartAsync(string environment = "Production", string? path = null, TimeProvider? clock = null)
    {
        var folder = path is null ? new TestFolder() : null;
        var data = path ?? folder!.Path;
        var builder = WebHost.CreateBuilder(
        [
            "--environment", environment, "--applicationName", "resolution-tracker", "--urls", "http://127.0.0.1:0", "--Demo:Folder", "/nowhere",
        ]);
        var log = new CapturedLog();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
        }

        var store = await EmbeddedStore.OpenAsync(data, new EmbeddedStoreOptions(), null, CancellationToken.None);
        var app = WebHost.Build(builder, store, data);
        await Demo.LoadAsync(app, data, CancellationToken.None);
        await app.StartAsync();
        return new RunningServer(folder, data, store, app, log);
    }

    public Caller Nobody() => Kept(new Caller(Address, null));

    /// <summary>A program that acts for a state's delegation, or as <c>secretariat</c>, <c>observer</c>, <c>administrator</c>.</summary>
    public async Task<Caller> AsAsync(string part)
    {
        var account = Accounts.FindByLogin(part) ?? await AddAsync(part, part, null);
        return Kept(new Caller(Address, await Accounts.AddTokenAsync(account, CancellationToken.None)));
    }

    /// <summary>A browser that is signed in by name and password.</summary>
    public async Task<Caller> SignedInAsync(string part, string login, string password)
    {
        await AddAsync(part, login, password);
        var caller = Nobody();
        var reply = await caller.FormAsync("/sign-in", ("login", login), ("password", password));
        Assert.That(reply.Status, Is.EqualTo(302), reply.Body);
        return caller;
    }

    public async Task<Account> AddAsync(string part, string login, string? password)
    {
        var kind = Enum.TryParse<AccountKind>(part, ignoreCase: true, out var known) ? known : AccountKind.Delegation;
        var state = kind == AccountKind.Delegation ? MemberStates.Find(part) : null;
        var (account, refused) = await Accounts.AddAsync(login, login, kind, state, password, CancellationToken.None);
        return account ?? throw new InvalidOperationException(refused);
    }

    public async ValueTask DisposeAsync()
    {
        _callers.ForEach(caller => caller.Dispose());
        await App.StopAsync(new CancellationToken(canceled: true));
        await App.DisposeAsync();
        await Store.DisposeAsync();
        _folder?.Dispose();
    }

    private Caller Kept(Caller caller)
    {
        _callers.Add(caller);
        return caller;
    }
}
