using System.Collections.Concurrent;
using System.Diagnostics;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded.Verification;
using ResolutionTracker.Testing.History;

namespace ResolutionTracker.Storage.Embedded.Tests;

/// <summary>A process of its own that writes in a store, and what it said was acknowledged.</summary>
internal sealed class WritingProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;

    private WritingProcess(Process process)
    {
        _process = process;
        _reading = Task.Run(ReadAsync);
    }

    public IReadOnlyCollection<string> Lines => _lines;

    /// <param name="fault">Words for strace that make calls on a file fail; null for none.</param>
    public static WritingProcess Start(string folder, (string File, string Calls, string Fault)? fault = null)
    {
        var program = Path.Combine(TestContext.CurrentContext.TestDirectory, "ResolutionTracker.Storage.Embedded.Tests.Writer.dll");
        var start = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true };
        if (fault is var (file, calls, inject))
        {
            start.FileName = "/usr/bin/strace";
            foreach (var argument in new[] { "-f", "-qq", "-o", "/dev/null", "-P", Path.Combine(folder, file), "-e", $"trace={calls}", "-e", $"inject={inject}", "dotnet" })
            {
                start.ArgumentList.Add(argument);
            }
        }
        else
        {
            start.FileName = "dotnet";
        }

        start.ArgumentList.Add(program);
        start.ArgumentList.Add(folder);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return new WritingProcess(process);
    }

    public Task ReadyAsync() => _ready.Task.WaitAsync(TimeSpan.FromSeconds(60));

    /// <summary>Kills it as <c>kill -9</c> does, and reads what it had still said.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndAsync();
    }

    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        await _process.WaitForExitAsync(patience.Token);
        await _reading;
        return _process.ExitCode;
    }

    /// <summary>Opens the store again and looks for all that was acknowledged.</summary>
    public async Task ExpectAcknowledgedAsync(string folder)
    {
        await using (var store = await EmbeddedStore.OpenAsync(folder, new EmbeddedStoreOptions(), null, default))
        {
            Assert.That(store.Condition, Is.EqualTo(new Storage.Embedded.Journal.StoreCondition.Open()));
            Assert.That(await MissingAsync(store), Is.Empty);
            foreach (var (draft, room, last) in store.Rooms)
            {
                await store.Desk.WaitForAsync(draft, room, last, default);
            }
        }

        var report = await StoreVerification.VerifyAsync(folder, null, default);
        Assert.That(report.Findings.Concat(report.Notes), Is.Empty);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private async Task<List<string>> MissingAsync(EmbeddedStore store)
    {
        var rooms = new Dictionary<(string Draft, string Room), HashSet<string>>();
        var missing = new List<string>();
        foreach (var line in _lines)
        {
            var words = line.Split(' ');
            var isThere = words[0] switch
            {
                "recorded" => (await HashesAsync(words[1], words[2])).Contains($"{words[3]} {words[4]}"),
                "typed" => store.WorkingTexts.Get(
                    DraftId.Parse(words[1], null), Happenings.Kenya, AmendmentId.Parse(words[2], null), ChangeId.Parse(words[3], null))
                    is { } text && int.Parse(text.Text.Split(' ')[0], null) >= int.Parse(words[4], null),
                "commented" => store.Comments.Find(DraftId.Parse(words[1], null), CommentId.Parse(words[2], null), AccountId.Parse(words[3], null))
                    is { } comment && comment.Current.Number >= int.Parse(words[4], null),
                "account" => store.Accounts.Find(AccountId.Parse(words[1], null)) is not null,
                _ => true,
            };
            if (!isThere)
            {
                missing.Add(line);
            }
        }

        return missing;

        async Task<HashSet<string>> HashesAsync(string draft, string room)
        {
            if (!rooms.TryGetValue((draft, room), out var hashes))
            {
                var read = await store.Log.AllAsync(DraftId.Parse(draft, null), Room.Parse(room, null));
                rooms[(draft, room)] = hashes = [.. read.Select(recorded => $"{recorded.Position} {recorded.Hash}")];
            }

            return hashes;
        }
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "ready")
            {
                _ready.SetResult();
            }
            else if (IsWhole(line))
            {
                _lines.Enqueue(line);
            }
        }

        _ = _ready.TrySetException(new InvalidOperationException("The process ended before it was ready."));
    }

    // The last line of a killed process may have been cut.
    private static bool IsWhole(string line) => line.Split(' ') switch
    {
        ["recorded", _, _, _, { Length: 64 }] => true,
        ["typed", _, _, { Length: 36 }, _] => true,
        ["commented", _, _, { Length: 36 }, _] => true,
        ["account", { Length: 36 }] => true,
        ["closed", _] => true,
        _ => false,
    };
}
