using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Killing;

/// <summary>
/// Delegations that write in one draft as fast as the server answers, by HTTP and by the socket, and what it acknowledged:
/// the penholder rewords clauses, a delegation tables amendments, and a third types.
/// </summary>
internal sealed class Writing : IDisposable
{
    // A little slower than the server lets one connection call.
    private static readonly TimeSpan Keystroke = TimeSpan.FromMilliseconds(20);

    private readonly ServerProcess _server;
    private readonly Draft _draft;
    private readonly Caller _penholder;
    private readonly Caller _author;
    private readonly Caller _typist;
    private readonly string _typed;
    private readonly string _change;
    private readonly ConcurrentDictionary<string, int> _versions = new();
    private readonly ConcurrentBag<string> _tabled = [];
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _writers = [];
    private long _serial;
    private long _acknowledgedSerial;
    private int _acknowledged;

    private Writing(ServerProcess server, Draft draft, (Caller Penholder, Caller Author, Caller Typist) who, (string Amendment, string Change) typed)
    {
        (_server, _draft) = (server, draft);
        (_penholder, _author, _typist) = who;
        (_typed, _change) = typed;
    }

    /// <summary>How many writes of all kinds were acknowledged so far.</summary>
    public int Acknowledged => _acknowledged;

    /// <summary>How the last refused write of each kind was answered.</summary>
    public ConcurrentDictionary<string, string> Refused { get; } = new();

    public static async Task<Writing> PrepareAsync(ServerProcess server)
    {
        var who = (await Caller.OfAsync(server, "USA"), await Caller.OfAsync(server, "FRA"), await Caller.OfAsync(server, "GBR"));
        var draft = await Draft.OpenAsync(who.Item1, "Written under");
        var amendment = await draft.PrepareAsync(who.Item3, draft.Clause("PP2"), "Noting 0,");
        var prepared = await who.Item3.GetAsync($"{draft.Api}/amendments/{amendment}");
        var change = prepared.GetProperty("changes")[0].GetProperty("id").GetString()!;
        return new Writing(server, draft, who, (amendment, change));
    }

    public void Start()
    {
        _writers.Add(Task.Run(() => RewordAsync(_draft.Clause("OP1"))));
        _writers.Add(Task.Run(() => RewordAsync(_draft.Clause("OP2"))));
        _writers.Add(Task.Run(() => TableAsync(_draft.Clause("OP3"))));
        _writers.Add(Task.Run(TypeAsync));
    }

    /// <summary>Until so many writes were acknowledged.</summary>
    public async Task ReachAsync(int acknowledged)
    {
        for (var i = 0; i < 6000 && _acknowledged < acknowledged; i++)
        {
            await Task.Delay(10);
        }

        Assert.That(_acknowledged, Is.GreaterThanOrEqualTo(acknowledged), string.Join('\n', _server.Errors.TakeLast(5)));
    }

    public async Task EndAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_writers);
    }

    /// <summary>Looks for all that was acknowledged, as those who wrote it see it.</summary>
    public async Task ExpectAllAsync()
    {
        foreach (var (clause, version) in _versions)
        {
            var now = await _draft.NowAsync(clause);
            Assert.That(now.GetProperty("version").GetInt32(), Is.GreaterThanOrEqualTo(version));
            var versions = await _penholder.GetAsync($"{_draft.Api}/clauses/{clause}/versions");
            Assert.That(
                versions.EnumerateArray().Where(each => each.GetProperty("version").GetInt32() <= version).Select(each => each.GetProperty("text").GetString()).Skip(1),
                Is.EqualTo(Enumerable.Range(2, version - 1).Select(number => TextOf(clause, number))));
        }

        var amendments = await _author.GetAsync($"{_draft.Api}/amendments");
        var there = amendments.EnumerateArray().Where(each => each.GetProperty("form").GetString() == "tabled").Select(each => each.GetProperty("id").GetString());
        Assert.That(_tabled, Is.SubsetOf(there));

        if (_acknowledgedSerial > 0)
        {
            // What is typed is shown to its own delegation on the page.
            var page = await _typist.PageAsync(_draft.Page);
            var words = page.Split("Noting ").Select(part => part.Split(',')[0]).Where(part => part.All(char.IsAsciiDigit) && part.Length > 0).Select(long.Parse);
            Assert.That(words.Max(), Is.GreaterThanOrEqualTo(_acknowledgedSerial));
        }
    }

    public void Dispose()
    {
        _end.Dispose();
        _penholder.Dispose();
        _author.Dispose();
        _typist.Dispose();
    }

    private static string TextOf(string clause, int version) => $"Decides for the {version} time about {clause[^4..]};";

    private async Task RewordAsync(string clause)
    {
        for (var version = 1; !_end.IsCancellationRequested; version++)
        {
            if (!await TryAsync("reword", _penholder, HttpMethod.Put, $"{_draft.Api}/clauses/{clause}/text", new { seen = version, text = TextOf(clause, version + 1) }))
            {
                return;
            }

            _versions[clause] = version + 1;
        }
    }

    private async Task TableAsync(string clause)
    {
        for (var i = 1; !_end.IsCancellationRequested; i++)
        {
            var amendment = Guid.NewGuid().ToString();
            var path = $"{_draft.Api}/amendments/{amendment}";
            object[] changes = [new { id = Guid.NewGuid(), kind = "reword", clause, @base = 1, text = $"Decides to be seized {i} times." }];
            if (!await TryAsync("prepare", _author, HttpMethod.Put, path, new { changes, reason = (string?)null })
                || !await TryAsync("table", _author, HttpMethod.Post, $"{path}/table", new { }))
            {
                return;
            }

            _tabled.Add(amendment);
        }
    }

    private async Task TypeAsync()
    {
        await using var hub = new HubConnectionBuilder()
            .WithUrl(new Uri(_server.Address, "/hubs/drafting"), options => options.AccessTokenProvider = () => Task.FromResult<string?>(_typist.Token))
            .Build();
        try
        {
            await hub.StartAsync(_end.Token);
            while (!_end.IsCancellationRequested)
            {
                var serial = ++_serial;
                var answer = await hub.InvokeAsync<JsonElement>("Type", _draft.Id, _typed, _change, $"Noting {serial},", serial, _end.Token);
                if (answer.GetProperty("refused").GetString() is { } refused)
                {
                    Refused["type"] = refused;
                    return;
                }

                _acknowledgedSerial = serial;
                Interlocked.Increment(ref _acknowledged);
                await Task.Delay(Keystroke, _end.Token);
            }
        }
        catch (Exception e) when (e is not AssertionException)
        {
            Refused["type"] = e.Message;
        }
    }

    // A write that was not acknowledged may be there or not; one that was, must.
    private async Task<bool> TryAsync(string kind, Caller caller, HttpMethod method, string path, object body)
    {
        try
        {
            using var answer = await caller.TryAsync(method, path, body, _end.Token);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                // Its body has come whole.
                Interlocked.Increment(ref _acknowledged);
                return true;
            }

            Refused[kind] = $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
            return false;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
        {
            Refused[kind] = e.Message;
            return false;
        }
    }
}
