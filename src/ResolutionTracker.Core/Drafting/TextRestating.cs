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

    // The most clauses that can stay where they are: the longest run of places that ascend.
    private static HashSet<ClauseId> Longest(List<Clause> wanted, List<ClauseId> order)
    {
        var place = order.Select((id, index) => (id, index)).ToDictionary(each => each.id, each => each.index);
        var last = new List<int>();
        var previous = new int[wanted.Count];
        for (var i = 0; i < wanted.Count; i++)
        {
            var at = last.FindIndex(j => place[wanted[j].Id] > place[wanted[i].Id]);
            at = at < 0 ? last.Count : at;
            previous[i] = at == 0 ? -1 : last[at - 1];
            if (at == last.Count)
            {
                last.Add(i);
            }
            else
            {
                last[at] = i;
            }
        }

        var stays = new HashSet<ClauseId>();
        for (var i = last.Count == 0 ? -1 : last[^1]; i >= 0; i = previous[i])
        {
            stays.Add(wanted[i].Id);
        }

        return stays;
    }
}
