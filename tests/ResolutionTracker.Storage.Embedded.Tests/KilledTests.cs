namespace ResolutionTracker.Storage.Embedded.Tests;

/// <summary>A store whose process is killed at any moment.</summary>
public sealed class KilledTests
{
    // Each round reads the whole record again, so that the rounds on one store grow longer and longer.
    private const int RoundsOnOneStore = 20;

    [Test]
    public Task Killed_three_times_under_writes_all_that_was_acknowledged_is_there() => KillAsync(rounds: 3);

    [Test]
    [Category("Long")]
    public Task Killed_two_hundred_times_under_writes_all_that_was_acknowledged_is_there() => KillAsync(rounds: 200);

    private static async Task KillAsync(int rounds)
    {
        for (var done = 0; done < rounds; done += RoundsOnOneStore)
        {
            using var folder = new TestFolder();
            for (var round = done + 1; round <= Math.Min(done + RoundsOnOneStore, rounds); round++)
            {
                using var writing = WritingProcess.Start(folder.Path);
                await writing.ReadyAsync();
                await Task.Delay(Random.Shared.Next(10, 900));
                await writing.KillAsync();
                TestContext.Out.WriteLine($"Round {round}: {writing.Lines.Count} acknowledged");
                await writing.ExpectAcknowledgedAsync(folder.Path);
            }
        }
    }
}
