using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Puts words on record that nobody has touched for a minute, so that the history has them whatever becomes of the tab.</summary>
internal sealed class LeftAloneWords(WorkingTexts texts, WorkingDesk working, AmendmentTurns turns, DraftingDesk desk, TimeProvider clock, ILogger<LeftAloneWords> logger)
    : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var amendment in texts.Everything().GroupBy(text => (text.Draft, text.Room, text.Amendment)))
            {
                if (amendment.Max(text => text.At) + WorkingDesk.LeftAlone <= clock.GetUtcNow())
                {
                    await WordAsync(amendment.First(), stoppingToken);
                }
            }
        }
    }

    private async Task WordAsync(WorkingText text, CancellationToken cancellation)
    {
        if (text.Room is not Room.Delegation room)
        {
            return;
        }

        try
        {
            var refusal = await turns.TakeAsync(text.Amendment, () => WordAsync(text, room, cancellation), cancellation);
            if (refusal is not null)
            {
                // Such as no words at all yet: they stay where they are, and are asked about again.
                DraftingLog.NotWorded(logger, text.Draft.ToString(), refusal.Code);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The words are safe beside the record; the next round, or the next start, puts them on it.
            DraftingLog.NotWorded(logger, text.Draft.ToString(), e.GetType().Name);
        }
    }

    private async Task<Refusal?> WordAsync(WorkingText text, Room.Delegation room, CancellationToken cancellation)
    {
        var own = await desk.RoomAsync(text.Draft, room.State, cancellation);
        if (own.Find(text.Amendment) is not null)
        {
            return await working.WordAsync(text.Draft, own, text.Amendment, cancellation);
        }

        await texts.RemoveAsync(text.Draft, text.Room, text.Amendment, cancellation);
        return null;
    }
}
