namespace ResolutionTracker.Analysis.Comparison;

/// <summary>Finds the clauses of one side into which a clause of the other was cut. Which side is the older is the caller's to know: the parts
/// of a new clause are those that were joined.</summary>
internal sealed class PartSearch(LinkedClauses wholes, LinkedClauses parts, Func<LinkedGroup, List<int>> wholesOf, Func<LinkedGroup, List<int>> partsOf)
{
    /// <summary>How much of a part's words the whole must have; a part may have got an opening of its own.</summary>
    private const double LeastOfPart = 0.6;

    /// <summary>How alike the parts together must be to the whole.</summary>
    private const double LeastOfWhole = 0.7;

    /// <summary>By how much they must be more alike than any one of them is.</summary>
    private const double LeastGain = 0.1;

    /// <summary>A short part adds little to the whole; it must then be what the other parts leave of it, to this degree.</summary>
    private const double LeastOfRest = 0.65;

    /// <summary>The words of a shorter part stand in many a clause; they must be its first or its last.</summary>
    private const int FewestWords = 5;

    /// <summary>Comparisons of words that the search among unclaimed clauses may cost; beyond it only the neighbours of a pair are looked at.</summary>
    private const long MostWork = 20_000_000;

    private long _work;

    /// <param name="add">Called with each group found of clauses that nobody claimed.</param>
    public void Run(Action<int, List<int>> add)
    {
        for (var place = 0; place < wholes.Count; place++)
        {
            if (wholes.GroupOf(place) is not { } group)
            {
                if (_work <= MostWork && Parts(wholes[place]) is { } found)
                {
                    add(place, found);
                }
            }
            else if (wholesOf(group).Count == 1 && wholes[place].Id != parts[partsOf(group)[0]].Id)
            {
                Widen(wholes[place], group);
            }
        }
    }

    // A clause that is paired already may have lost its beginning or end to a neighbour that nobody else claims.
    private void Widen(ClauseWords.Clause whole, LinkedGroup group)
    {
        var found = partsOf(group);
        while (IsFree(found[^1] + 1) && IsPart(whole, found[^1] + 1) && IsLong(found[^1] + 1, whole.EndsWith) && IsGain(whole, found[0], [.. found, found[^1] + 1]))
        {
            found.Add(found[^1] + 1);
            parts.Claim(found[^1], group);
        }

        while (IsFree(found[0] - 1) && IsPart(whole, found[0] - 1) && IsLong(found[0] - 1, whole.StartsWith) && IsGain(whole, found[^1], [found[0] - 1, .. found]))
        {
            found.Insert(0, found[0] - 1);
            parts.Claim(found[0], group);
        }
    }

    // A run of clauses that nobody claims and that together are the whole.
    private List<int>? Parts(ClauseWords.Clause whole)
    {
        for (int start = 0, end; start < parts.Count; start = end + 1)
        {
            for (end = start; IsFree(end) && IsPart(whole, end); end++)
            {
            }

            if (end - start < 2)
            {
                continue;
            }

            var found = Enumerable.Range(start, end - start)
                .SkipWhile(part => !IsLong(part, whole.StartsWith)).Reverse()
                .SkipWhile(part => !IsLong(part, whole.EndsWith)).Reverse().ToList();
            if (found.Count > 1 && IsGain(whole, found[0], found))
            {
                return found;
            }
        }

        return null;
    }

    private bool IsFree(int place) => place >= 0 && place < parts.Count && parts.GroupOf(place) is null;

    private bool IsPart(ClauseWords.Clause whole, int part)
    {
        _work += whole.Count + parts[part].Count;
        return parts[part].ShareIn(whole, LeastOfPart) >= LeastOfPart;
    }

    private bool IsLong(int part, Func<ClauseWords.Clause, bool> isAtEnd) => parts[part].Count >= FewestWords || isAtEnd(parts[part]);

    private bool IsGain(ClauseWords.Clause whole, int alone, List<int> places)
    {
        var (together, one) = (parts.Together(places), parts[alone]);
        var likeness = together.LikenessTo(whole, 0);
        return likeness >= LeastOfWhole
            && (likeness >= one.LikenessTo(whole, 0) + LeastGain || together.Without(one).LikenessTo(whole.Without(one), 0) >= LeastOfRest);
    }
}
