using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Drafting;

/// <summary>
/// Reads a small text of ours again and again for a moment after the start, aside from all requests: the runtime compiles the reader when it
/// is first used and once more when it proves busy, and the first delegate of the day is not to wait for either.
/// </summary>
internal sealed class WarmReader(IOptions<JsonOptions> json) : BackgroundService
{
    // What is called thirty times is worth the runtime's better code; it looks for such every tenth of a second.
    private const int Times = 40;
    private const int Rounds = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private const string Sample = """
        Draft resolution

        The Security Council,

        Recalling its earlier resolutions on the harbour, in particular [its latest] resolution,

        Recognizing that the matters set out below:

        (a) The state of the piers;

        (b) The lights at the entrance;

        need care without delay,

        Acting under Chapter VII of the Charter of the United Nations,

        A. The piers

        1. Decides that the piers shall be mended:

        (a) By the end of the year, and:

        (i) In stone;

        (ii) In timber where stone is not to be had;

        (b) At the cost of the har-
        bour;

        2. Calls upon all States to let their ships wait outside;

        3. Requests a report[ within ninety days];

        4. Decides to remain seized of the matter.

        Annex

        Tasks of the harbour master

        1. To count the ships.

        2. To light the lamps.
        """;

    private static readonly Viewer Reader = new(default, "", ViewerKind.Delegation, MemberStates.All.First());

    // Where the two readers part ways each is asked; the rest they share.
    private static readonly string[] Files = ["sample.txt", "sample.md"];

    private static int _begun;

    /// <summary>What the reader makes of the sample.</summary>
    /// <param name="file">A name that ends in <c>.txt</c> or <c>.md</c>.</param>
    public static Reading Read(string file) => Readings.Read(new NewReading(Sample, file), Reader);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The process is warm, not the host: one of several in it is enough.
        if (Interlocked.Exchange(ref _begun, 1) != 0)
        {
            return;
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < Times && !stoppingToken.IsCancellationRequested; i++)
            {
                if (Read(Files[i % Files.Length]) is Reading.Done { Body: var body })
                {
                    JsonSerializer.Serialize(Stream.Null, body, json.Value.SerializerOptions);
                }
            }

            await Task.Delay(Pause, stoppingToken);
        }
    }
}
