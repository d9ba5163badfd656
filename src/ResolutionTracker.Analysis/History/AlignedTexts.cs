using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Analysis.History;

/// <summary>
/// Which clause of a text is which of the text that came after it, where nobody recorded it: found by their words, and by what a person has settled.
/// </summary>
public sealed class AlignedTexts
{
    /// <summary>Clauses less alike than this may be two of which one went and the other came.</summary>
    private const double Unlike = 0.55;

    /// <summary>Two clauses of which one went and the other came may be one that changed, when they are as alike as this.</summary>
    private const double Alike = 0.35;

    private readonly IReadOnlyList<string> _old;
    private readonly IReadOnlyList<string> _new;

    private AlignedTexts(IReadOnlyList<string> old, IReadOnlyList<string> @new, ImmutableArray<ClauseLink> links, ImmutableArray<DoubtfulPair> doubts) =>
        (_old, _new, Links, Doubts) = (old, @new, links, doubts);

    /// <summary>How many clauses came to what; a clause that moved counts as moved, whether or not its words changed.</summary>
    public (int Same, int Changed, int Moved, int Split, int Joined, int Came, int Went) Count() => (
        Links.Count(link => IsPair(link) && !link.IsMoved && _old[link.Old[0]] == _new[link.New[0]]),
        Links.Count(link => IsPair(link) && !link.IsMoved && _old[link.Old[0]] != _new[link.New[0]]),
        Links.Count(link => IsPair(link) && link.IsMoved),
        Links.Count(link => link.New.Length > 1),
        Links.Count(link => link.Old.Length > 1),
        Links.Count(link => link.Old.IsEmpty),
        Links.Count(link => link.New.IsEmpty));

    /// <summary>What a person ought to look at, in the order of the new text.</summary>
    public ImmutableArray<DoubtfulPair> Doubts { get; }

    internal ImmutableArray<ClauseLink> Links { get; }

    /// <param name="settled">What a person has said of pairs of clauses; it goes before what their words say.</param>
    public static AlignedTexts Of(IReadOnlyList<string> old, IReadOnlyList<string> @new, IReadOnlyCollection<SettledPair> settled)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        ArgumentNullException.ThrowIfNull(settled);
        var found = ClauseLinks.Of(old, @new);
        var links = settled.Aggregate(found, With);
        return new AlignedTexts(
            old,
            @new,
            links,
            [.. DoubtsOf(found, old, @new).Select(doubt => doubt with { IsSettled = settled.Any(pair => pair.Old == doubt.Old && pair.New == doubt.New) })
                .Select(doubt => doubt with { IsTakenAsSame = links.Any(link => link.Old.Contains(doubt.Old) && link.New.Contains(doubt.New)) })]);
    }

    private static bool IsPair(ClauseLink link) => link is { Old.Length: 1, New.Length: 1 };

    // Both clauses leave what they were taken to belong to; then they belong together, or to nothing.
    private static ImmutableArray<ClauseLink> With(ImmutableArray<ClauseLink> links, SettledPair pair)
    {
        if (links.Any(link => link.Old.Contains(pair.Old) && link.New.Contains(pair.New)) == pair.IsSame)
        {
            return links;
        }

        var parted = links.Select(link => new ClauseLink(link.Old.Remove(pair.Old), link.New.Remove(pair.New), link.IsMoved))
            .SelectMany(Whole);
        IEnumerable<ClauseLink> settled = pair.IsSame
            ? [new ClauseLink([pair.Old], [pair.New], false)]
            : [new ClauseLink([pair.Old], [], false), new ClauseLink([], [pair.New], false)];
        return InOrder([.. parted, .. settled]);
    }

    // What lost one of its sides is no link any more: each clause came or went by itself.
    private static IEnumerable<ClauseLink> Whole(ClauseLink link) => (link.Old, link.New) switch
    {
        ([], []) => [],
        ([], var came) => came.Select(j => new ClauseLink([], [j], false)),
        (var went, []) => went.Select(i => new ClauseLink([i], [], false)),
        _ => [link],
    };

    private static ImmutableArray<ClauseLink> InOrder(IReadOnlyList<ClauseLink> links)
    {
        var both = links.Where(link => !link.Old.IsEmpty && !link.New.IsEmpty).ToList();
        var stays = HeaviestOrder.Of([.. both.Select(link => (link.Old[0], link.New[0]))], [.. both.Select(_ => 1L)]);
        return
        [
            .. both.Select((link, at) => link with { IsMoved = !stays[at] }).Concat(links.Where(link => link.Old.IsEmpty)).OrderBy(link => link.New[0]),
            .. links.Where(link => link.New.IsEmpty).OrderBy(link => link.Old[0]),
        ];
    }

    private static IEnumerable<DoubtfulPair> DoubtsOf(ImmutableArray<ClauseLink> links, IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var words = new ClauseWords();
        var gone = links.Where(link => link.New.IsEmpty).Select(link => link.Old[0]).ToList();
        foreach (var link in links)
        {
            if (link is { Old: [var i], New: [var j] } && words.Of(old[i]).LikenessTo(words.Of(@new[j]), 0) is < Unlike and var likeness)
            {
                yield return new DoubtfulPair(i, j, likeness);
            }
            else if (link is { Old: [], New: [var came] }
                && gone.Select(went => (Place: went, Likeness: words.Of(old[went]).LikenessTo(words.Of(@new[came]), Alike)))
                    .Where(each => each.Likeness >= Alike).OrderByDescending(each => each.Likeness).ThenBy(each => each.Place).FirstOrDefault() is { Likeness: > 0 } nearest)
            {
                yield return new DoubtfulPair(nearest.Place, came, nearest.Likeness);
            }
        }
    }
}
