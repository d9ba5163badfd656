using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ResolutionTracker.Web.Tests.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Delegations;

/// <summary>One run of the same negotiation, in which France puts a word into its own room or does nothing, and everybody else asks for everything.</summary>
internal sealed partial class Canary : IAsyncDisposable
{
    public const string First = "00000000-0000-4000-8000-0000000000d1";
    public const string Second = "00000000-0000-4000-8000-0000000000d2";

    private const string Unknown = "00000000-0000-4000-8000-00000000ffff";
    private const string Reworded = "00000000-0000-4000-8000-0000000000a1";
    private const string Inserted = "00000000-0000-4000-8000-0000000000a2";
    private const string GivenUp = "00000000-0000-4000-8000-0000000000a3";
    private const string NewClause = "00000000-0000-4000-8000-0000000000c1";
    private const string Said = "00000000-0000-4000-8000-0000000000e1";
    private const string SaidOfOwn = "00000000-0000-4000-8000-0000000000e2";
    private const string Withdrawn = "00000000-0000-4000-8000-0000000000e3";
    private const string KeptText = "1. Decides to keep this to itself.";
    private const string RemovedText = "1. Decides to forget this.";
    private const string Change = "00000000-0000-4000-8000-0000000000b1";
    private const string InsertedChange = "00000000-0000-4000-8000-0000000000b2";

    private static readonly string[] Parts = ["KEN", "secretariat", "observer", "administrator", "USA", "GBR"];

    private readonly RunningServer _server;
    private readonly Dictionary<string, DraftScene> _scenes = [];
    private readonly Dictionary<string, Caller> _callers = [];
    private readonly Dictionary<string, Listener> _listeners = [];
    private readonly List<string> _transcript = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private Listener? _france;

    private Canary(RunningServer server) => _server = server;

    /// <summary>Everything that anybody but France was answered or told, ids and hashes named in the order of their appearance.</summary>
    public IReadOnlyList<string> Transcript => _transcript;

    public IReadOnlyList<string> Log => _server.Log.Lines;

    /// <summary>What France itself was answered and told, to know that the word was there to be found.</summary>
    public string FranceSaw { get; private set; } = "";

    /// <summary>The operations of the OpenAPI description.</summary>
    public IReadOnlyList<string> Operations { get; private set; } = [];

    /// <param name="word">Null, and France does nothing.</param>
    public static async Task<Canary> RunAsync(string? word, TimeProvider clock)
    {
        var canary = new Canary(await RunningServer.StartAsync(clock: clock));
        await canary.PrepareAsync();
        if (word is not null)
        {
            await canary.SpeakAsync(word);
        }

        await canary.AskAsync();
        return canary;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var listener in _listeners.Values.Append(_france).OfType<Listener>())
        {
            await listener.DisposeAsync();
        }

        await _server.DisposeAsync();
    }

    private async Task PrepareAsync()
    {
        foreach (var id in (string[])[First, Second])
        {
            _scenes[id] = await DraftScene.OpenAsync(_server, id);
        }

        // The first draft is open to the Secretariat and, so far, to observers; the second to neither.
        await _scenes[First].DoneAsync(_scenes[First].Penholder.PostAsync($"{_scenes[First].Path}/open-to-observers", new { }));
        await _scenes[First].DoneAsync(_scenes[First].Penholder.PostAsync($"{_scenes[First].Path}/admit-secretariat"));
        _callers["nobody"] = _server.Nobody();
        foreach (var part in Parts)
        {
            _callers[part] = await _server.AsAsync(part);
            var listener = _listeners[part] = await Listener.ConnectAsync(_callers[part]);
            foreach (var (id, scene) in _scenes)
            {
                Write(part, await listener.SaidAsync("Join", id, "council", await scene.PositionAsync()));
                Write(part, await listener.SaidAsync("Join", id, $"delegation-{part}", 0));
            }
        }

        _callers["USA by cookie"] = await _server.SignedInAsync("USA", "usa", "a password of twenty");
        _france = await Listener.ConnectAsync(await _server.AsAsync("FRA"));
        foreach (var id in _scenes.Keys)
        {
            await _france.JoinAsync(id, "delegation-FRA", 0);
        }
    }

    /// <summary>Every way in which words come into a delegation's room.</summary>
    private async Task SpeakAsync(string word)
    {
        var france = await _server.AsAsync("FRA");
        foreach (var (id, scene) in _scenes)
        {
            await scene.DoneAsync(france.PutAsync(scene.Amendment(Reworded), DraftScene.Rewording(
                scene.Clauses[1], $"Decides to {word} the mandate;", $"Because of {word}.", change: new Guid(Change))));
            await scene.DoneAsync(france.PutAsync(scene.Amendment(Inserted), new
            {
                changes = new[] { new { kind = "insert", id = InsertedChange, clause = NewClause, after = scene.Clauses[1], text = $"Welcomes {word};" } },
            }));
            await scene.DoneAsync(france.PutAsync(scene.Amendment(GivenUp), DraftScene.Rewording(scene.Clauses[0], $"Recalling {word},")));
            await scene.DoneAsync(france.PostAsync($"{scene.Amendment(GivenUp)}/withdraw"));
            await CommentAsync(france, scene, word);
            await _france!.HoldAsync(id, Reworded);
            await _france.TypeAsync(id, Reworded, Change, $"Decides to type {word};", 1);
            await _france.TypeAsync(id, Inserted, InsertedChange, $"Welcomes typed {word};", 1);
            FranceSaw += (await france.GetAsync($"{scene.Path}/amendments")).Body + (await france.PageAsync($"/drafts/{id}")).Body
                + (await france.GetAsync($"{scene.Path}/commentary")).Body;
        }

        await SendTextsAsync(france, word);
        FranceSaw += (await france.PageAsync("/compare/texts")).Body;
        FranceSaw += string.Join('\n', _france!.Heard.Select(heard => heard.Said.ToString()));
    }

    /// <summary>Beside the record, for the delegation alone: of the Council room, of its own, and withdrawn.</summary>
    private static async Task CommentAsync(Caller france, DraftScene scene, string word)
    {
        foreach (var (comment, about) in new (string, object)[]
        {
            (Said, new { kind = "clause-version", clause = scene.Clauses[1], version = 1 }),
            (SaidOfOwn, new { kind = "event", room = "delegation-FRA", position = 1 }),
            (Withdrawn, new { kind = "moment", position = 2 }),
        })
        {
            await scene.DoneAsync(france.PostAsync($"{scene.Path}/commentary", new { id = comment, about, text = $"Said of {word}." }));
        }

        await scene.DoneAsync(france.PostAsync($"{scene.Path}/commentary/{Withdrawn}/withdraw", new { seen = 1 }));
    }

    /// <summary>To compare: one with the word, one that others might guess, and one that was removed.</summary>
    private async Task SendTextsAsync(Caller france, string word)
    {
        var scene = _scenes[First];
        foreach (var text in (string[])[$"1. Decides to {word}.", KeptText, RemovedText])
        {
            await scene.DoneAsync(france.PostAsync("/api/texts", new { text }));
        }

        var removed = await france.FormAsync($"/compare/texts/{KeyOf(RemovedText)}/remove");
        if (removed.Status != 302)
        {
            throw new InvalidOperationException(removed.Body);
        }
    }

    // As the store names what it keeps: by an empty name and the words.
    private static string KeyOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("\n" + text)))[..32];

    private async Task AskAsync()
    {
        // What everybody in the Council room hears after it was said, so that whatever was to be told of it has been told.
        foreach (var scene in _scenes.Values)
        {
            await HeardByAllAsync(scene, await scene.ReviseAsync(0, 1, "Recalling all its previous resolutions,"));
        }

        var description = (await _callers["nobody"].GetAsync("/openapi/v1.json")).Json;
        Operations =
        [
            .. description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
                .Select(operation => $"{operation.Key.ToUpperInvariant()} {(path.Key.Length > 1 ? path.Key.TrimEnd('/') : path.Key)}")).Order(StringComparer.Ordinal),
        ];
        foreach (var isSafe in (bool[])[true, false])
        {
            foreach (var (part, caller) in _callers)
            {
                await AskAllAsync(part, caller, isSafe);
            }
        }

        foreach (var scene in _scenes.Values)
        {
            var admitted = await scene.DoneAsync(scene.Penholder.PostAsync($"{scene.Path}/admit-state", new { state = "MLT" }));
            await HeardByAllAsync(scene, (long)admitted.Json["position"]!);
        }

        foreach (var (part, listener) in _listeners)
        {
            foreach (var (name, said) in listener.Heard)
            {
                Write($"{part} is told", $"{name} {said}");
            }
        }
    }

    private async Task AskAllAsync(string part, Caller caller, bool isSafe)
    {
        foreach (var (door, body) in KnownDoors.Routes.Where(door => door.Key.StartsWith("GET ", StringComparison.Ordinal) == isSafe))
        {
            var (method, path) = (new HttpMethod(door.Split(' ')[0]), door.Split(' ')[1]);
            foreach (var address in Addresses(path))
            {
                await WriteAsync(part, $"{method} {address}", caller.SendAsync(method, address, body, command: null));
            }
        }

        foreach (var page in isSafe ? KnownDoors.Pages.Concat(KnownDoors.Views).SelectMany(Addresses) : [])
        {
            await WriteAsync(part, $"page {page}", caller.PageAsync(page));
        }

        foreach (var (form, fields) in KnownDoors.Forms.Where(_ => !isSafe).SelectMany(form => Addresses(form.Key).Select(address => (address, form.Value))))
        {
            await WriteAsync(part, $"form {form}", caller.FormAsync(form, fields));
        }

        if (isSafe && _listeners.TryGetValue(part, out var listener))
        {
            await CallAllAsync(part, listener);
        }
    }

    private async Task CallAllAsync(string part, Listener listener)
    {
        foreach (var draft in (string[])[First, Second, Unknown])
        {
            foreach (var room in (string[])["council", "delegation-FRA", "caucus-1"])
            {
                Write(part, await listener.SaidAsync("Join", draft, room, 0));
            }

            Write(part, await listener.SaidAsync("JoinSince", draft, 1, 0));
            foreach (var (amendment, change) in ((string, string)[])[(Reworded, Change), (Inserted, InsertedChange), (GivenUp, Change), (Unknown, Change)])
            {
                Write(part, await listener.SaidAsync("Type", draft, amendment, change, "Decides to listen;", 1));
                Write(part, await listener.SaidAsync("Hold", draft, amendment));
                Write(part, await listener.SaidAsync("Release", draft, amendment));
            }
        }
    }

    /// <summary>An address with every id that is worth trying in each of its places.</summary>
    private IEnumerable<string> Addresses(string path)
    {
        IEnumerable<string> addresses = [path];
        foreach (var (place, values) in new Dictionary<string, string[]>
        {
            ["{draft}"] = [First, Second, Unknown],
            ["{clause}"] = ["first", NewClause, Unknown],
            ["{amendment}"] = [Reworded, Inserted, GivenUp, Unknown],
            ["{comment}"] = [Said, SaidOfOwn, Withdrawn, Unknown],
            ["{room}"] = ["council", "delegation-FRA", "delegation-USA", "caucus-1"],
            ["{key}"] = [KeyOf(KeptText), KeyOf(RemovedText), new string('0', 32)],
            ["{topic}"] = ["start", "nothing"],
            ["{code}"] = ["nothing"],
            ["{documentName}"] = ["v1"],
        })
        {
            addresses = addresses.SelectMany(address => address.Contains(place, StringComparison.Ordinal)
                ? values.Select(value => address.Replace(place, value, StringComparison.Ordinal))
                : [address]).ToList();
        }

        return addresses.Select(address => address.Replace(
            "first", _scenes[address.Contains(Second, StringComparison.Ordinal) ? Second : First].Clauses[1], StringComparison.Ordinal));
    }

    private async Task HeardByAllAsync(DraftScene scene, long position)
    {
        foreach (var part in (string[])(scene.Id == First ? ["USA", "GBR", "secretariat"] : ["USA", "GBR"]))
        {
            await _listeners[part].HearAsync("Changed", said => said.GetProperty("draft").GetString() == scene.Id
                && said.GetProperty("room").GetString() == "council" && said.GetProperty("position").GetInt64() == position);
        }
    }

    private async Task WriteAsync(string part, string asked, Task<Reply> answering)
    {
        var reply = await answering;
        Write(part, $"{asked}: {reply.Header("Location")} {reply.Said}");
    }

    private void Write(string part, string what) => _transcript.Add(
        Named($"{part} {what.Replace(_server.Address.Authority, "here", StringComparison.Ordinal)}"));

    private string Named(string text) => Secret().Replace(Identity().Replace(text, id => _names.TryGetValue(id.Value, out var name)
        ? name
        : _names[id.Value] = string.Create(CultureInfo.InvariantCulture, $"id-{_names.Count + 1}")), "hash");

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Identity();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Secret();
}
