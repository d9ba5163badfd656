using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History;

/// <summary>
/// Says which clause of one moment of a draft is which of a later one: by identity, and through the splits and joins on record. Only a clause
/// that was deleted here and put in there with the same words is recognized by these, as moved.
/// </summary>
internal sealed class RecordedLinks
{
    // A clause of which the record says that it moved is the one that moved, whichever order a comparison would find the more alike.
    private const long WeightOfStaying = 1 << 20;

    private readonly PastText _old;
    private readonly PastText _new;
    private readonly Dictionary<ClauseId, int> _oldAt;
    private readonly Dictionary<ClauseId, int> _newAt;
    private readonly List<LinkedGroup> _groups = [];

    private RecordedLinks(PastText old, PastText @new)
    {
        (_old, _new) = (old, @new);
        _oldAt = PlacesOf(old);
        _newAt = PlacesOf(@new);
        var families = FamiliesOf(Reshaped());
        foreach (var family in families)
        {
            AddFamily(family);
        }

        var reshaped = families.SelectMany(family => family).ToHashSet();
        foreach (var (id, i) in _oldAt.Where(each => !reshaped.Contains(each.Key) && _newAt.ContainsKey(each.Key)))
        {
            _groups.Add(new LinkedGroup([i], [_newAt[id]]));
        }

        AddSameWords();
    }

    /// <returns>Links that have each clause of either text in exactly one; in the order of the new text, those that went away last.</returns>
    public static ImmutableArray<ClauseLink> Of(PastText old, PastText @new)
    {
        var links = new RecordedLinks(old, @new);
        var stays = HeaviestOrder.Of(
            [.. links._groups.Select(group => (group.Old[0], group.New[0]))], [.. links._groups.Select(group => links.HasMoved(group) ? 1 : WeightOfStaying)]);
        return
        [
            .. links._groups.Select((group, at) => new ClauseLink([.. group.Old], [.. group.New], !stays[at]))
                .Concat(links.Unclaimed(links._new, group => group.New).Select(j => new ClauseLink([], [j], false)))
                .OrderBy(link => link.New[0]),
            .. links.Unclaimed(links._old, group => group.Old).Select(i => new ClauseLink([i], [], false)),
        ];
    }

    private static Dictionary<ClauseId, int> PlacesOf(PastText text) =>
        text.Clauses.Select((clause, i) => (clause.Id, i)).ToDictionary(each => each.Id, each => each.i);

    private IEnumerable<Reshaping> Reshaped() => _new.Reshapings.Where(reshaping => reshaping.Position > _old.Position);

    // Clauses whose words went into one another since, however often.
    private static List<HashSet<ClauseId>> FamiliesOf(IEnumerable<Reshaping> reshapings)
    {
        var families = new List<HashSet<ClauseId>>();
        foreach (var reshaping in reshapings)
        {
            HashSet<ClauseId> family = [reshaping.Clause, .. reshaping.Others.Select(other => other.Clause)];
            foreach (var related in families.Where(other => other.Overlaps(family)).ToList())
            {
                family.UnionWith(related);
                families.Remove(related);
            }

            families.Add(family);
        }

        return families;
    }

    private void AddFamily(HashSet<ClauseId> family)
    {
        List<int> old = [.. family.Where(_oldAt.ContainsKey).Select(id => _oldAt[id]).Order()];
        List<int> @new = [.. family.Where(_newAt.ContainsKey).Select(id => _newAt[id]).Order()];
        if (old.Count == 1 && @new.Count > 0 || @new.Count == 1 && old.Count > 0)
        {
            _groups.Add(new LinkedGroup(old, @new));
            return;
        }

        // What was joined and split again is told by what each clause is.
        _groups.AddRange(family.Where(id => _oldAt.ContainsKey(id) && _newAt.ContainsKey(id)).Select(id => new LinkedGroup([_oldAt[id]], [_newAt[id]])));
    }

    // Each clause that went is the origin of one that came at most, in the order of the text.
    private void AddSameWords()
    {
        foreach (var (i, j) in EqualPairs.Of(
            Unclaimed(_old, group => group.Old), i => WordsOf(_old.Clauses[i]), Unclaimed(_new, group => group.New), j => WordsOf(_new.Clauses[j])))
        {
            _groups.Add(new LinkedGroup([i], [j]));
        }
    }

    // What a paragraph ends with depends on its place: the last one has the full stop.
    private static string WordsOf(Clause clause) => clause.Text.TrimEnd(' ', ',', ';', '.', '؛', '،', '；', '，', '。');

    private List<int> Unclaimed(PastText text, Func<LinkedGroup, List<int>> sideOf)
    {
        var claimed = _groups.SelectMany(sideOf).ToHashSet();
        return [.. Enumerable.Range(0, text.Clauses.Length).Where(place => !claimed.Contains(place))];
    }

    private bool HasMoved(LinkedGroup group)
    {
        var (old, @new) = (_old.Clauses[group.Old[0]], _new.Clauses[group.New[0]]);
        return old.Id != @new.Id || old.Moves != @new.Moves;
    }
}
