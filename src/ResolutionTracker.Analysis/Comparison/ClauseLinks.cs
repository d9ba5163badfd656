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

    /// <summary>How much of a part's words the whole must have; a part may have got an opening of its own.</summary>
    private const double LeastOfPart = 0.6;

    /// <summary>How alike the parts together must be to the whole.</summary>
    private const double LeastOfWhole = 0.7;

    /// <summary>By how much they must be more alike than any one of them is.</summary>
    private const double LeastGain = 0.1;

    /// <summary>More pairs than this are not compared for moves; only equal ones are recognized then.</summary>
    private const int MostPairs = 40_000;

    private readonly ClauseWords _words = new();
    private readonly ClauseWords.Clause[] _old;
    private readonly ClauseWords.Clause[] _new;
    private readonly IReadOnlyList<string> _oldTexts;
    private readonly IReadOnlyList<string> _newTexts;
    private readonly List<Group> _groups = [];
    private readonly Group?[] _ofOld;
    private readonly Group?[] _ofNew;

    private ClauseLinks(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        (_oldTexts, _newTexts) = (old, @new);
        _old = [.. old.Select(_words.Of)];
        _new = [.. @new.Select(_words.Of)];
        (_ofOld, _ofNew) = (new Group?[old.Count], new Group?[@new.Count]);
    }

    /// <returns>Links that have each clause of either text in exactly one; in the order of the new text, those that went away last.</returns>
    public static ImmutableArray<ClauseLink> Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var links = new ClauseLinks(old, @new);
        foreach (var (i, j) in ClauseAlignment.Of(old, @new))
        {
            links.Add(new Group([i], [j]));
        }

        var aligned = links._groups.Count;
        links.FindSplit();
        links.FindJoined();
        links.FindMoved();
        return links.All(aligned);
    }

    private void Add(Group group)
    {
        _groups.Add(group);
        group.Old.ForEach(i => _ofOld[i] = group);
        group.New.ForEach(j => _ofNew[j] = group);
    }

    private void FindSplit()
    {
        for (var i = 0; i < _old.Length; i++)
        {
            if (_ofOld[i] is { } paired)
            {
                if (_oldTexts[i] != _newTexts[paired.New[0]])
                {
                    Widen(_old[i], _new, _newTexts, _ofNew, paired.New, j => _ofNew[j] = paired);
                }
            }
            else if (Parts(_old[i], _new, _newTexts, _ofNew) is { } parts)
            {
                Add(new Group([i], parts));
            }
        }
    }

    private void FindJoined()
    {
        for (var j = 0; j < _new.Length; j++)
        {
            if (_ofNew[j] is { } paired)
            {
                if (paired is { New.Count: 1, Old.Count: 1 } && _newTexts[j] != _oldTexts[paired.Old[0]])
                {
                    Widen(_new[j], _old, _oldTexts, _ofOld, paired.Old, i => _ofOld[i] = paired);
                }
            }
            else if (Parts(_new[j], _old, _oldTexts, _ofOld) is { } parts)
            {
                Add(new Group(parts, [j]));
            }
        }
    }

    // A clause that is paired already may have lost its beginning or end to a neighbour that nobody else claims.
    private void Widen(
        ClauseWords.Clause whole, ClauseWords.Clause[] clauses, IReadOnlyList<string> texts, Group?[] taken, List<int> parts, Action<int> take)
    {
        for (var next = parts[^1] + 1; next < clauses.Length && taken[next] is null && IsPart(whole, clauses[next]); next++)
        {
            if (!IsGain(whole, clauses[parts[0]], [.. parts, next], texts))
            {
                break;
            }

            parts.Add(next);
            take(next);
        }

        for (var next = parts[0] - 1; next >= 0 && taken[next] is null && IsPart(whole, clauses[next]); next--)
        {
            if (!IsGain(whole, clauses[parts[^1]], [next, .. parts], texts))
            {
                break;
            }

            parts.Insert(0, next);
            take(next);
        }
    }

    // A run of clauses that nobody claims and that together are the whole.
    private List<int>? Parts(ClauseWords.Clause whole, ClauseWords.Clause[] clauses, IReadOnlyList<string> texts, Group?[] taken)
    {
        for (var start = 0; start < clauses.Length; start++)
        {
            var end = start;
            while (end < clauses.Length && taken[end] is null && IsPart(whole, clauses[end]))
            {
                end++;
            }

            if (end - start > 1 && IsGain(whole, clauses[start], [.. Enumerable.Range(start, end - start)], texts))
            {
                return [.. Enumerable.Range(start, end - start)];
            }

            start = Math.Max(start, end - 1);
        }

        return null;
    }

    private static bool IsPart(ClauseWords.Clause whole, ClauseWords.Clause part) => part.ShareIn(whole) >= LeastOfPart;

    private bool IsGain(ClauseWords.Clause whole, ClauseWords.Clause alone, List<int> parts, IReadOnlyList<string> texts)
    {
        var together = _words.Of(string.Join(' ', parts.Select(part => texts[part]))).LikenessTo(whole, 0);
        return together >= LeastOfWhole && together >= alone.LikenessTo(whole, 0) + LeastGain;
    }

    private void FindMoved()
    {
        List<int> old = [.. Enumerable.Range(0, _old.Length).Where(i => _ofOld[i] is null)];
        List<int> @new = [.. Enumerable.Range(0, _new.Length).Where(j => _ofNew[j] is null)];
        var isLong = (long)old.Count * @new.Count > MostPairs;
        var pairs = from i in old
                    from j in @new
                    let likeness = isLong && _old[i].Id != _new[j].Id ? 0 : _old[i].LikenessTo(_new[j], LeastAlikeMoved)
                    where likeness >= LeastAlikeMoved
                    orderby likeness descending, i, j
                    select (i, j);
        foreach (var (i, j) in pairs)
        {
            if (_ofOld[i] is null && _ofNew[j] is null)
            {
                Add(new Group([i], [j]));
            }
        }
    }

    // Those that were found in order stay; any other that fits in between them stays too.
    private HashSet<Group> Moved(int aligned)
    {
        var (stayed, moved) = (_groups.GetRange(0, aligned), new HashSet<Group>(ReferenceEqualityComparer.Instance));
        foreach (var group in _groups.Skip(aligned).OrderBy(group => group.Old[0]))
        {
            if (stayed.TrueForAll(other => group.Old[0] < other.Old[0] == group.New[0] < other.New[0]))
            {
                stayed.Add(group);
            }
            else
            {
                moved.Add(group);
            }
        }

        return moved;
    }

    private ImmutableArray<ClauseLink> All(int aligned)
    {
        var moved = Moved(aligned);
        var came = Enumerable.Range(0, _new.Length).Where(j => _ofNew[j] is null).Select(j => new Group([], [j]));
        var went = Enumerable.Range(0, _old.Length).Where(i => _ofOld[i] is null).Select(i => new Group([i], []));
        return [.. _groups.Concat(came).OrderBy(group => group.New[0]).Concat(went)
            .Select(group => new ClauseLink([.. group.Old], [.. group.New], moved.Contains(group)))];
    }

    private sealed record Group(List<int> Old, List<int> New);
}
