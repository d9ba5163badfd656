using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Killing;

/// <summary>The server is ended by <c>kill -9</c> while delegations write.</summary>
public sealed class KilledTests
{
    [Test]
    public Task Three_times_and_nothing_acknowledged_is_lost() => KillAsync(3);

    [Test]
    [Category("Long")]
    public Task Two_hundred_times_and_nothing_acknowledged_is_lost() => KillAsync(200);

    private static async Task KillAsync(int rounds)
    {
        using var folder = new TestFolder();
        await using var server = await ServerProcess.StartAsync(folder.File("data"));
        for (var round = 1; round <= rounds; round++)
        {
            using var writing = await Writing.PrepareAsync(server);
            writing.Start();
            await writing.ReachAsync(8);
            await Task.Delay(Random.Shared.Next(0, 400));
            await server.KillAsync();
            await writing.EndAsync();

            // The next start needs nobody, with or without a look at the store before it.
            if (round % 2 == 0)
            {
                await VerifyAsync(server);
            }

            await server.RestartAsync();
            await writing.ExpectAllAsync();
            if (round % 20 is 0 or 1)
            {
                await server.KillAsync();
                await VerifyAsync(server);
                await server.RestartAsync();
            }
        }
    }

    private static async Task VerifyAsync(ServerProcess server)
    {
        var told = await Finished.RunAsync("verify", server.Data);
        Assert.That(told.Code, Is.Zero, told.ToString());
    }
}
