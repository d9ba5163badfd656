using System.Text.Json;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Killing;

/// <summary>The server is ended by <c>kill -9</c> while it loads the drafts to look at.</summary>
public sealed class KilledAtTheFirstStartTests
{
    [TestCase(1)]
    [TestCase(40)]
    public async Task The_next_start_has_all_of_the_demo_each_act_once(int lines)
    {
        using var folder = new TestFolder();
        await using var whole = await ServerProcess.StartAsync(folder.File("whole"));
        await using var cut = await ServerProcess.KilledEarlyAsync(folder.File("cut"), lines);
        Assert.That(File.Exists(Path.Combine(cut.Data, "demo.unfinished")), "It was killed too late to show anything.");

        await cut.RestartAsync();
        Assert.That(File.Exists(Path.Combine(cut.Data, "demo.unfinished")), Is.False);
        var expected = await ActsAsync(whole);
        Assert.That(expected, Has.Count.GreaterThan(80));
        Assert.That(await ActsAsync(cut), Is.EqualTo(expected));
    }

    /// <returns>All that happened in the Council rooms, in order, without the hour at which it was loaded.</returns>
    private static async Task<List<string>> ActsAsync(ServerProcess server)
    {
        using var caller = await Caller.OfAsync(server, "USA");
        var acts = new List<string>();
        foreach (var draft in (await caller.GetAsync("/api/drafts")).EnumerateArray().Select(each => each.GetProperty("id").GetString()!).Order(StringComparer.Ordinal))
        {
            var (status, events) = await caller.AskAsync($"/api/drafts/{draft}/rooms/council/events");
            Assert.That(status, Is.EqualTo(200));
            foreach (var line in events.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var happened = JsonSerializer.Deserialize<JsonElement>(line);
                acts.Add($"{draft} {happened.GetProperty("position")} {happened.GetProperty("at")} {happened.GetProperty("name")} {happened.GetProperty("body")}");
            }
        }

        return acts;
    }
}
