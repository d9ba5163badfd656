using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>What one decision did, as far as an export holds it: the unit that a dossier tells in one file, or in few.</summary>
/// <param name="Events">At least one; those of the Council room first.</param>
public sealed record ToldDecision(ImmutableList<Recorded> Events)
{
    public Recorded First => Events[0];

    public DateTimeOffset At => First.At;

    public ActingFor By => First.By;

    /// <summary>The decisions of an export in an order in which they can be told: each room's in its own, rooms beside each other as they were recorded.</summary>
    /// <param name="events">Whole rooms from their first event, each in order; the Council room first.</param>
    public static IReadOnlyList<ToldDecision> Of(IReadOnlyList<Recorded> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var council = Parted(events.Where(recorded => recorded.Room is Room.Council));
        var own = new Queue<ToldDecision>(Parted(events.Where(recorded => recorded.Room is not Room.Council)));
        var told = new List<ToldDecision>();
        foreach (var decision in council)
        {
            var theirs = own.FirstOrDefault(other => IsSame(other, decision));
            while (own.TryPeek(out var next) && (theirs is not null || (next.First.RecordedAt < decision.First.RecordedAt && !council.Exists(other => IsSame(next, other)))))
            {
                own.Dequeue();
                if (next == theirs)
                {
                    break;
                }

                told.Add(next);
            }

            told.Add(theirs is null ? decision : new ToldDecision(decision.Events.AddRange(theirs.Events)));
        }

        return [.. told, .. own];
    }

    private static bool IsSame(ToldDecision own, ToldDecision council) =>
        (own.First.Account, own.First.Command) == (council.First.Account, council.First.Command)
        && own.Events.Exists(mine => mine.Event is DraftEvent.AmendmentTabled tabled
            && council.Events.Exists(theirs => theirs.Event is DraftEvent.AmendmentTabled other && other.Amendment == tabled.Amendment));

    /// <summary>Several amendments that were accepted or tabled together are told one after the other.</summary>
    private static List<ToldDecision> Parted(IEnumerable<Recorded> room)
    {
        var decisions = new List<ToldDecision>();
        foreach (var next in room)
        {
            if (decisions is [.., var last]
                && (last.First.Account, last.First.Command, last.First.At, last.By) == (next.Account, next.Command, next.At, next.By)
                && next.Event is not (DraftEvent.AmendmentAccepted or DraftEvent.AmendmentTabled))
            {
                decisions[^1] = new ToldDecision(last.Events.Add(next));
            }
            else
            {
                decisions.Add(new ToldDecision([next]));
            }
        }

        return decisions;
    }
}
