using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>
/// Delegations' own rooms at the moments of the Council room, for the same price however much was said in them. It tells only what is on
/// record: words that are still being typed are no history. That the delegation is who asks was made sure where its <c>Sight</c> was made.
/// </summary>
internal sealed class OwnMoments(DraftingDesk desk, IDraftLog log, SeenMoments seen)
{
    /// <summary>How many of the acts of one moment are told: a room may have much to say while the Council has nothing.</summary>
    private const int MostTold = 24;

    /// <param name="now">The Council room's fold at the moment.</param>
    /// <param name="upTo">A position of the delegation's room that is not gone beyond.</param>
    public async Task<OwnMoment> AtAsync(Draft now, MemberState state, long upTo, CancellationToken cancellation)
    {
        var room = new Room.Delegation(state);
        var last = Math.Min(upTo, await seen.LastAsync(now.Id, room, now.Position, cancellation));
        var before = Math.Min(last, await seen.LastAsync(now.Id, room, now.Position - 1, cancellation));
        var untold = Math.Max(before, last - MostTold);
        var own = await desk.RoomAtAsync(now.Id, state, untold, cancellation);
        var acts = new List<OwnAct>();
        if (untold < last)
        {
            await foreach (var recorded in log.ReadAsync(now.Id, room, untold, cancellation))
            {
                var after = own.After(recorded);
                acts.Add(new OwnAct(recorded, Subject(recorded, own, after)));
                own = after;
                if (recorded.Position == last)
                {
                    break;
                }
            }
        }

        return new OwnMoment(now, own, acts, IsCut: untold > before);
    }

    // Every event of a delegation's room is about an amendment that is in preparation before it or after it.
    private static Amendment Subject(Recorded recorded, DelegationRoom before, DelegationRoom after) =>
        EventSubject.AmendmentOf(recorded.Event) is { } id && (after.Find(id) ?? before.Find(id)) is { } amendment
            ? amendment
            : throw InconsistentHistoryException.At(recorded, "it is about nothing in preparation");
}
