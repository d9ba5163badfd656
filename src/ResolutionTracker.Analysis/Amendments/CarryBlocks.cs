using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Puts together what belongs together of three texts whose clauses have no identities.</summary>
internal static class CarryBlocks
{
    public static List<CarryBlock> Of(
        IReadOnlyList<string> @base, ImmutableArray<ClauseLink> toCurrent, ImmutableArray<ClauseLink> toAmended)
    {
        // Clauses that either side joined are one block; each then takes in what both sides made of it.
        var root = Enumerable.Range(0, @base.Count).ToArray();
        foreach (var link in toCurrent.Concat(toAmended).Where(link => link.Old.Length > 1))
        {
            foreach (var i in link.Old)
            {
                var (one, other) = (Root(i), Root(link.Old[0]));
                root[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        var blocks = new List<CarryBlock>();
        foreach (var members in Enumerable.Range(0, @base.Count).GroupBy(Root))
        {
            var of = members.ToHashSet();
            var (theirs, mine) = (Touching(toCurrent, of), Touching(toAmended, of));
            blocks.Add(new CarryBlock(
                [.. members], Places(theirs), Places(mine), theirs.Any(link => link.IsMoved), mine.Any(link => link.IsMoved)));
        }

        blocks.AddRange(toCurrent.Where(link => link.Old.IsEmpty).Select(link => new CarryBlock([], link.New, [], false, false)));
        blocks.AddRange(toAmended.Where(link => link.Old.IsEmpty).Select(link => new CarryBlock([], [], link.New, false, false)));
        return blocks;

        int Root(int i) => root[i] == i ? i : root[i] = Root(root[i]);
    }

    private static List<ClauseLink> Touching(ImmutableArray<ClauseLink> links, HashSet<int> members) =>
        [.. links.Where(link => link.Old.Any(members.Contains))];

    private static ImmutableArray<int> Places(List<ClauseLink> links) => [.. links.SelectMany(link => link.New).Order()];
}
