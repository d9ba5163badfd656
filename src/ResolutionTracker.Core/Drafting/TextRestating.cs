using System.Collections.Immutable;

namespace ResolutionTracker.Core.Drafting;

/// <summary>What it takes to have the text of a moment again: what came in since goes, what went comes back, words and places are as they were.</summary>
internal sealed class TextRestating(Draft now, Draft past)
{
    public void Write(ImmutableList<DraftEvent>.Builder events)
    {
        var wanted = past.Present.ToList();
        var ids = wanted.Select(clause => clause.Id).ToHashSet();
        foreach (var clause in now.Present.Where(clause => !ids.Contains(clause.Id)))
        {
            events.Add(new DraftEvent.ClauseDeleted(clause.Id, clause.Version, null));
        }

        foreach (var then in wanted)
        {
            var clause = now.Find(then.Id)!;
            if (!clause.IsPresent)
            {
                events.Add(new DraftEvent.ClauseReinstated(clause.Id, clause.Version.Next(), then.Text, null));
            }
            else if (clause.Text != then.Text)
            {
                events.Add(new DraftEvent.ClauseRevised(clause.Id, clause.Version.Next(), then.Text, null));
            }
        }

        Arrange(wanted, events);
    }

    private void Arrange(List<Clause> wanted, ImmutableList<DraftEvent>.Builder events)
    {
        var order = now.Clauses.Select(clause => clause.Id).ToList();
        var places = wanted.Select(clause => clause.Id).ToHashSet();
        var stays = Longest(wanted, order);
        ClauseId? before = null;
        foreach (var then in wanted)
        {
            if (!stays.Contains(then.Id) || now.Find(then.Id)!.Degree != then.Degree)
            {
                order.Remove(then.Id);
                order.Insert(before is { } behind ? order.IndexOf(behind) + 1 : 0, then.Id);
                events.Add(new DraftEvent.ClauseMoved(then.Id, before, then.Degree, false, null));
            }

            before = then.Id;
        }
    }

    // The most clauses that can stay where they are, and rather those that are agreed: the heaviest run of places that ascend.
    private HashSet<ClauseId> Longest(List<Clause> wanted, List<ClauseId> order)
    {
        var place = order.Select((id, index) => (id, index)).ToDictionary(each => each.id, each => each.index);
        var weight = new int[wanted.Count];
        var previous = new int[wanted.Count];
        for (var i = 0; i < wanted.Count; i++)
        {
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (place[wanted[j].Id] < place[wanted[i].Id] && (previous[i] < 0 || weight[j] > weight[previous[i]]))
                {
                    previous[i] = j;
                }
            }

            weight[i] = (now.Find(wanted[i].Id)!.Standing == ClauseStanding.Agreed ? wanted.Count : 1) + (previous[i] < 0 ? 0 : weight[previous[i]]);
        }

        var stays = new HashSet<ClauseId>();
        for (var i = Array.IndexOf(weight, weight.DefaultIfEmpty().Max()); i >= 0; i = previous[i])
        {
            stays.Add(wanted[i].Id);
        }

        return stays;
    }
}
