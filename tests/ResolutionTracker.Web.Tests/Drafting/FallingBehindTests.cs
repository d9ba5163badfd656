using System.IO.Pipelines;
using System.Security.Claims;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Tests.Hosting;

namespace ResolutionTracker.Web.Tests.Drafting;

public sealed class FallingBehindTests
{
    private RunningServer _server = null!;
    private DraftScene _scene = null!;
    private RoomLifetimeManager _manager = null!;
    private string _group = "";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RunningServer.StartAsync();
        _scene = await DraftScene.OpenAsync(_server);
        await _server.AsAsync("USA");
        _manager = _server.Get<RoomLifetimeManager>();
        _group = RoomGroups.Of(DraftId.Parse(_scene.Id, null), new Room.Council());
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task Cuts_off_the_one_who_takes_nothing_and_goes_on_for_the_others()
    {
        var (slow, fast) = (await MemberAsync("slow"), await MemberAsync("fast"));
        var taken = Task.Run(async () =>
        {
            // The fast one reads whatever comes, until it has seen the last message.
            var seen = "";
            while (!seen.Contains("\"last\"", StringComparison.Ordinal))
            {
                var read = await fast.Taken.ReadAsync();
                seen = System.Text.Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(read.Buffer));
                fast.Taken.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }

            return seen.Split('\u001e').Length - 1;
        });

        for (var i = 0; i < RoomLifetimeManager.OutboxLimit + 10; i++)
        {
            Assert.That(_manager.SendGroupAsync(_group, "Changed", [i]).IsCompletedSuccessfully, Is.True, "A writer waited.");
        }

        await _manager.SendGroupAsync(_group, "Changed", ["last"]);
        var count = await taken.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Multiple(() =>
        {
            Assert.That(fast.Hub.ConnectionAborted.IsCancellationRequested, Is.False);
            Assert.That(count, Is.EqualTo(RoomLifetimeManager.OutboxLimit + 11));
            Assert.That(_server.Log.Lines, Has.Some.Contains("was dropped to catch up"));
        });
        await AbortedAsync(slow.Hub);
        await _manager.OnDisconnectedAsync(slow.Hub);
        await _manager.OnDisconnectedAsync(fast.Hub);
    }

    [Test]
    public async Task Is_not_sent_what_it_may_no_longer_hear()
    {
        var stranger = await MemberAsync("stranger", new ClaimsPrincipal());
        await _manager.SendGroupAsync(_group, "Changed", ["secret"]);
        await AbortedAsync(stranger.Hub);
        Assert.That(stranger.Taken.TryRead(out _), Is.False);
        await _manager.OnDisconnectedAsync(stranger.Hub);
    }

    private static async Task AbortedAsync(HubConnectionContext hub)
    {
        var aborted = new TaskCompletionSource();
        await using var registered = hub.ConnectionAborted.Register(aborted.SetResult);
        await aborted.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task<(HubConnectionContext Hub, PipeReader Taken)> MemberAsync(string id, ClaimsPrincipal? user = null)
    {
        // What is written waits from the first byte on until somebody reads.
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: id == "slow" ? 1 : 0, resumeWriterThreshold: id == "slow" ? 1 : 0, useSynchronizationContext: false));
        var connection = new DefaultConnectionContext(id, new Ends(new Pipe().Reader, pipe.Writer), new Ends(pipe.Reader, new Pipe().Writer))
        {
            User = user ?? Accounts.PrincipalOf(_server.Accounts.FindByLogin("USA")!, SignedIn.TokenScheme),
        };
        var hub = new HubConnectionContext(connection, new HubConnectionContextOptions { KeepAliveInterval = TimeSpan.FromHours(1) }, NullLoggerFactory.Instance)
        {
            Protocol = new JsonHubProtocol(),
        };
        await _manager.OnConnectedAsync(hub);
        await _manager.AddToGroupAsync(id, _group);
        return (hub, pipe.Reader);
    }

    private sealed class Ends(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;

        public PipeWriter Output => output;
    }
}
