using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>The decisions on amendments that a room's record tells of and has not taken back, gone through from its beginning.</summary>
internal sealed class DecisionsInRecord
{
    private readonly List<Decided> _decided = [];
    private Recorded? _last;

    public void Add(Recorded recorded)
    {
        if (_last is { } last && last.Command == recorded.Command)
        {
            foreach (var decided in _decided.Where(decided => decided.After == last.Position))
            {
                decided.After = recorded.Position;
            }
        }

        _last = recorded;
        switch (recorded.Event)
        {
            case DraftEvent.AmendmentAccepted e:
                _decided.Add(new Decided(e.Amendment, recorded.Position - 1, [.. e.Changes.Select(change => change.Change)]) { After = recorded.Position });
                break;
            case DraftEvent.DecisionReverted e:
                _decided.ForEach(decided => decided.Changes.ExceptWith(decided.Amendment == e.Amendment ? e.Changes : []));
                _decided.RemoveAll(decided => decided.Changes.Count == 0);
                break;
        }
    }

    /// <returns>The positions right before and right after each, oldest first.</returns>
    public IEnumerable<(long Before, long After)> On(AmendmentId amendment) =>
        _decided.Where(decided => decided.Amendment == amendment).Select(decided => (decided.Before, decided.After));

    private sealed record Decided(AmendmentId Amendment, long Before, HashSet<ChangeId> Changes)
    {
        public long After { get; set; }
    }
}
