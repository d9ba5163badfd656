using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Killing;

/// <summary>Writes and flushes of the server fail. It says so, acknowledges nothing more, and a restart recovers.</summary>
public sealed class FailingDiskTests
{
    [TestCase("record.journal", "pwrite64:error=ENOSPC:when=30+", TestName = "The record on a full disk")]
    [TestCase("record.journal", "pwrite64:error=EIO:when=30", TestName = "The record on a disk that fails to write once")]
    [TestCase("record.journal", "fdatasync:error=EIO:when=30", TestName = "The record on a disk that fails to flush once")]
    [TestCase("working.journal", "fdatasync:error=EIO:when=20", TestName = "Working texts on a disk that fails to flush once")]
    public async Task After_a_failure_it_says_so_and_a_restart_has_all_that_was_acknowledged(string file, string fault)
    {
        using var folder = new TestFolder();
        var data = folder.File("data");
        await using (var first = await ServerProcess.StartAsync(data))
        {
            // The files must be there before calls on them can be made to fail.
            Assert.That(await first.StopAsync(), Is.Zero);
        }

        string[] around =
        [
            "strace", "-f", "-qq", "-o", "/dev/null", "-P", Path.Combine(data, file),
            "-e", "trace=pwrite64,fsync,fdatasync", "-e", $"inject={fault}",
        ];
        await using var server = await ServerProcess.StartAsync(data, around, ["--environment", "Development"]);
        using var writing = await Writing.PrepareAsync(server);
        writing.Start();
        await RefusesEverythingAsync(server, writing, mayStillDecide: file == "working.journal");
        await writing.EndAsync();
        await server.KillAsync();

        await server.RestartAsync();
        using var reader = await Caller.OfAsync(server, "USA");
        Assert.That(await reader.AskAsync("/health/ready"), Is.EqualTo((200, "ready")));
        await writing.ExpectAllAsync();
        await server.KillAsync();
        var told = await Finished.RunAsync("verify", data);
        Assert.That(told.Code, Is.Zero, told.ToString());
    }

    [Test]
    public async Task A_disk_that_is_really_full_is_said_and_survived()
    {
        using var folder = new TestFolder();
        var data = Directory.CreateDirectory(folder.File("data")).FullName;

        // A file system of its own, seen by the server alone. What it holds is copied out before it goes with the process.
        var copy = folder.File("copy");
        var script = $"mount -t tmpfs -o size=24m tmpfs '{data}' && shift 0; (while sleep 0.2; do [ -e '{copy}.wanted' ] && cp -r '{data}' '{copy}' && touch '{copy}.done' && exit; done) & exec \"$@\"";
        ServerProcess? started;
        try
        {
            started = await ServerProcess.StartAsync(data, ["unshare", "-m", "bash", "-c", script, "full"], ["--environment", "Development"]);
        }
        catch (InvalidOperationException e)
        {
            Assert.Fail($"This test mounts a small file system with unshare, which needs root and CAP_SYS_ADMIN: {e.Message}");
            return;
        }

        await using var server = started;
        using var writing = await Writing.PrepareAsync(server);
        writing.Start();
        await writing.ReachAsync(20);
        using var filler = await Caller.OfAsync(server, "USA");
        for (var i = 0; i < 400 && (await filler.AskAsync("/health/ready")).Status == 200; i++)
        {
            var text = $"Decides {string.Join(' ', Enumerable.Range(0, 6000).Select(n => $"{i}-{n}"))};";
            using var answer = await filler.TryAsync(
                HttpMethod.Post, "/api/drafts", new { workingTitle = "Filling", text = string.Join("\n\n", Enumerable.Range(1, 8).Select(n => $"{n}. {text[..15_000]};")) });
        }

        await RefusesEverythingAsync(server, writing, mayStillDecide: false);
        await writing.EndAsync();
        File.WriteAllText($"{copy}.wanted", "");
        for (var i = 0; i < 200 && !File.Exists($"{copy}.done"); i++)
        {
            await Task.Delay(100);
        }

        await server.KillAsync();
        Directory.Delete(data, recursive: true);
        Directory.Move(copy, data);
        await server.RestartAsync();
        await writing.ExpectAllAsync();
    }

    private static async Task RefusesEverythingAsync(ServerProcess server, Writing writing, bool mayStillDecide)
    {
        using var reader = new HttpClient { BaseAddress = server.Address };
        var (status, sentence) = (200, "");
        for (var i = 0; i < 600 && status == 200; i++)
        {
            await Task.Delay(100);
            using var answer = await reader.GetAsync(new Uri("/health/ready", UriKind.Relative));
            (status, sentence) = ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        Assert.That((status, sentence), Is.EqualTo((503, sentence)).And.Not.EqualTo((503, "")));
        Assert.That(sentence, Does.EndWith(".").And.Contain("recorded"));
        using var page = await reader.GetAsync(new Uri("/help", UriKind.Relative));
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain(sentence), "every page says it");
        if (!mayStillDecide)
        {
            await Task.Delay(500);
            var before = writing.Acknowledged;
            await Task.Delay(1000);
            Assert.That(writing.Acknowledged, Is.EqualTo(before), "nothing more is acknowledged");
            Assert.That(writing.Refused["reword"], Does.StartWith("503"));
        }
    }
}
