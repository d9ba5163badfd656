using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.Comparison;

/// <summary>
/// Says which clause of one text is which of another where nobody recorded it: those in the same order first, then those that were cut in two or
/// put together, then those that moved.
/// </summary>
internal sealed class ClauseLinks
{
    /// <summary>A clause that moved has to be recognized without the help of its place.</summary>
    private const double LeastAlikeMoved = 0.6;

    /// <summary>A shorter one that moved is recognized only unaltered: two headings are soon alike.</summary>
    private const int FewestWordsMoved = 5;

    /// <summary>More pairs than this are not compared for moves; only equal ones are recognized then.</summary>
    private const int MostPairs = 40_000;

    private readonly LinkedClauses _old;
    private readonly LinkedClauses _new;
    private readonly List<LinkedGroup> _groups = [];

    private ClauseLinks(IReadOnlyList<string> old, IReadOnlyList<string> @new, bool isOldFirst)
    {
        var words = new ClauseWords();
        (_old, _new) = (new LinkedClauses(old, words), new LinkedClauses(@new, words));
        foreach (var (i, j) in ClauseAlignment.Of(_old.All, _new.All, isOldFirst))
        {
            Add([i], [j]);
        }
    }

    /// <returns>Links that have each clause of either text in exactly one; in the order of the new text, those that went away last.
    /// The other way round they are the same, mirrored.</returns>
    public static ImmutableArray<ClauseLink> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        // What is found first depends on which text is walked through; the same one always is.
        ClauseAlignment.ComesFirst(old, @new) ? Find(old, @new) : Mirrored(Find(@new, old));

    /// <returns>The same where nothing is taken for moved, split or joined.</returns>
    public static ImmutableArray<ClauseLink> InOrder(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        // In order all of them stay.
        return new ClauseLinks(old, @new, ClauseAlignment.ComesFirst(old, @new)).All();
    }

    private static ImmutableArray<ClauseLink> Find(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var links = new ClauseLinks(old, @new, isOldFirst: true);
        new PartSearch(links._old, links._new, group => group.Old, group => group.New).Run((whole, parts) => links.Add([whole], parts));
        new PartSearch(links._new, links._old, group => group.New, group => group.Old).Run((whole, parts) => links.Add(parts, [whole]));
        links.FindMoved();
        return links.All();
    }

    /// <summary>The same for a reader who comes from the other text.</summary>
    public static ImmutableArray<ClauseLink> Mirrored(ImmutableArray<ClauseLink> links)
    {
        var mirrored = links.Select(link => link with { Old = link.New, New = link.Old }).ToLookup(link => link.New.IsEmpty);
        return [.. mirrored[false].OrderBy(link => link.New[0]), .. mirrored[true].OrderBy(link => link.Old[0])];
    }

    private void Add(List<int> old, List<int> @new)
    {
        var group = new LinkedGroup(old, @new);
        _groups.Add(group);
        old.ForEach(i => _old.Claim(i, group));
        @new.ForEach(j => _new.Claim(j, group));
    }

    private void FindMoved()
    {
        List<int> old = [.. _old.Unclaimed()];
        List<int> @new = [.. _new.Unclaimed()];
        foreach (var (i, j) in (long)old.Count * @new.Count > MostPairs
            ? EqualPairs.Of(old, i => _old[i].Id, @new, j => _new[j].Id)
            : Alike(old, @new))
        {
            if (_old.GroupOf(i) is null && _new.GroupOf(j) is null)
            {
                Add([i], [j]);
            }
        }
    }

    private IEnumerable<(int Old, int New)> Alike(List<int> old, List<int> @new) =>
        from i in old
        from j in @new
        let likeness = _old[i].LikenessTo(_new[j], LeastAlikeMoved)
        where likeness >= LeastAlikeMoved && (likeness == 1 || Math.Min(_old[i].Count, _new[j].Count) >= FewestWordsMoved)
        orderby likeness descending, i, j
        select (i, j);

    /// <summary>As many clauses as can stay did; the others moved.</summary>
    private ImmutableArray<ClauseLink> All()
    {
        var stays = HeaviestOrder.Of(
            [.. _groups.Select(group => (group.Old[0], group.New[0]))],
            [.. _groups.Select(_ => 1L)]);
        var came = _new.Unclaimed().Select(j => new ClauseLink([], [j], false));
        var went = _old.Unclaimed().Select(i => new ClauseLink([i], [], false));
        return [.. _groups.Select((group, at) => new ClauseLink([.. group.Old], [.. group.New], !stays[at])).Concat(came).OrderBy(link => link.New[0]).Concat(went)];
    }
}
