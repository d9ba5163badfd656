using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Takes decisions on amendments back; what a decision did is read from the record, for the same price however long ago it was.</summary>
internal sealed class DecisionReverting(IDraftLog log, DraftingDesk desk)
{
    /// <summary>The draft right before and right after each decision that took something of an amendment over, oldest first.</summary>
    /// <param name="upTo">The position up to which the record is read.</param>
    public async Task<ImmutableList<(Draft Before, Draft After)>> FindAsync(
        DraftId id, AmendmentId amendment, long upTo, CancellationToken cancellation)
    {
        var decisions = ImmutableList<(Draft Before, Draft After)>.Empty;
        var later = (await desk.AtAsync(id, upTo, cancellation))?.Find(amendment);
        var accepted = AcceptedIn(later).ToHashSet();
        // An amendment knows the event that last changed it, so its own events are gone through, newest first, and nothing between them.
        while (later is not null && accepted.Count > 0)
        {
            var before = await desk.AtAsync(id, later.Position - 1, cancellation);
            var earlier = before?.Find(amendment);
            var taken = AcceptedIn(later).Except(AcceptedIn(earlier)).ToList();
            if (before is not null && accepted.RemoveWhere(taken.Contains) > 0)
            {
                decisions = decisions.Insert(0, (before, await AfterAsync(id, later.Position, upTo, cancellation)));
            }

            later = earlier;
        }

        return decisions;
    }

    public static Asked Ask(ActingFor by, Draft now, AmendmentId amendment, ImmutableList<(Draft Before, Draft After)> decisions)
    {
        var edits = ImmutableList.CreateBuilder<ClauseEdit>();
        foreach (var (before, after) in decisions.Reverse())
        {
            var (these, refusal) = RevertedWords.Of(before, after, now);
            if (refusal is not null)
            {
                return Asked.Not(refusal);
            }

            edits.AddRange(these);
        }

        return Asked.For(new DraftCommand.RevertDecision(by, amendment, edits.ToImmutable()));
    }

    private static IEnumerable<ChangeId> AcceptedIn(Amendment? amendment) => (amendment?.Accepted ?? []).Select(each => each.Change);

    /// <returns>The draft when all is done that was decided together with an event.</returns>
    private async Task<Draft> AfterAsync(DraftId id, long position, long upTo, CancellationToken cancellation)
    {
        Recorded? last = null;
        await foreach (var recorded in log.ReadAsync(id, new Room.Council(), position - 1, cancellation))
        {
            if (recorded.Position > upTo || (last is not null && recorded.Command != last.Command))
            {
                break;
            }

            last = recorded;
        }

        return (await desk.AtAsync(id, last!.Position, cancellation))!;
    }
}
