using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Takes decisions on amendments back; what a decision did is read from the record.</summary>
internal sealed class DecisionReverting(IDraftLog log)
{
    /// <summary>The draft right before and right after each decision that took something of an amendment over, oldest first.</summary>
    /// <param name="upTo">The position up to which the record is read.</param>
    public async Task<ImmutableList<(Draft Before, Draft After)>> FindAsync(
        DraftId id, AmendmentId amendment, long upTo, CancellationToken cancellation)
    {
        var decisions = new List<(Draft Before, Draft After, ImmutableList<AcceptedChange> Changes)>();
        Draft? draft = null;
        (Draft Before, CommandId Command, ImmutableList<AcceptedChange> Changes)? open = null;
        await foreach (var recorded in log.ReadAsync(id, new Room.Council(), 0, cancellation))
        {
            if (recorded.Position > upTo)
            {
                break;
            }

            if (open is { } done && recorded.Command != done.Command)
            {
                decisions.Add((done.Before, draft!, done.Changes));
                open = null;
            }

            switch (recorded.Event)
            {
                case DraftEvent.AmendmentAccepted e when e.Amendment == amendment:
                    open = (draft!, recorded.Command, e.Changes);
                    break;
                case DraftEvent.DecisionReverted e when e.Amendment == amendment:
                    decisions.RemoveAll(decision => decision.Changes.TrueForAll(change => e.Changes.Contains(change.Change)));
                    break;
            }

            draft = Draft.Evolve(draft, recorded);
        }

        if (open is { } last)
        {
            decisions.Add((last.Before, draft!, last.Changes));
        }

        return [.. decisions.Select(decision => (decision.Before, decision.After))];
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
}
