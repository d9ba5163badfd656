using NUnit.Framework;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

/// <summary>Tests in which France negotiates with the penholder; each in a draft of its own, all on one server.</summary>
public abstract class SceneTests
{
    private protected SetClock Clock { get; } = new();

    private protected RunningServer Server { get; private set; } = null!;

    private protected DraftScene Scene { get; private set; } = null!;

    private protected Caller France { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartServerAsync() => Server = await RunningServer.StartAsync(clock: Clock);

    [SetUp]
    public async Task StartAsync()
    {
        Scene = await DraftScene.OpenAsync(Server);
        France = await Server.AsAsync("FRA");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Server.DisposeAsync();

    /// <summary>Has France table an amendment of one change; its path.</summary>
    protected async Task<string> TabledAsync(object change)
    {
        var path = Scene.Amendment(Guid.NewGuid());
        await Scene.DoneAsync(France.PutAsync(path, new { changes = new[] { change } }));
        await Scene.DoneAsync(France.PostAsync($"{path}/table"));
        return path;
    }
}
