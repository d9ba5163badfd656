using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>Answers "who stands with whom?": for each two states, the amendments behind which both stand. Who took its name off is no longer
/// counted.</summary>
/// <param name="States">Those that stand behind an amendment with another, so ordered that those who stand together often are neighbours.</param>
/// <param name="Pairs">Each two of them that stand together at all, the most frequent first.</param>
/// <param name="Shared">How many amendments have more than one state behind them.</param>
public sealed record Alliances(ImmutableArray<MemberState> States, ImmutableArray<Alliance> Pairs, int Shared)
{
    private readonly Dictionary<(MemberState, MemberState), int> _together =
        Pairs.SelectMany(pair => new[] { ((pair.One, pair.Other), pair.Together), ((pair.Other, pair.One), pair.Together) })
            .ToDictionary(each => each.Item1, each => each.Together);

    public static Alliances Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var led = new Dictionary<(MemberState By, MemberState With), int>();
        var joined = new Dictionary<(MemberState, MemberState), int>();
        var shared = 0;
        foreach (var amendment in draft.Amendments.Values.Where(amendment => amendment.Authors.Count > 1))
        {
            shared++;
            var others = amendment.Authors.Skip(1).Select(author => author.State).ToList();
            for (var i = 0; i < others.Count; i++)
            {
                Count(led, (amendment.MainSponsor, others[i]));
                for (var j = 0; j < i; j++)
                {
                    Count(joined, (others[i], others[j]));
                    Count(joined, (others[j], others[i]));
                }
            }
        }

        var states = Ordered(led.Keys.SelectMany(pair => new[] { pair.By, pair.With }).ToHashSet(), Together);
        return new Alliances(
            states,
            [
                .. from i in Enumerable.Range(0, states.Length)
                   from j in Enumerable.Range(i + 1, states.Length - i - 1)
                   let pair = new Alliance(
                       states[i],
                       states[j],
                       led.GetValueOrDefault((states[i], states[j])),
                       led.GetValueOrDefault((states[j], states[i])),
                       joined.GetValueOrDefault((states[i], states[j])))
                   where pair.Together > 0
                   orderby pair.Together descending
                   select pair,
            ],
            shared);

        int Together(MemberState one, MemberState other) =>
            led.GetValueOrDefault((one, other)) + led.GetValueOrDefault((other, one)) + joined.GetValueOrDefault((one, other));

        static void Count(Dictionary<(MemberState, MemberState), int> counts, (MemberState, MemberState) pair) =>
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
    }

    /// <summary>How many amendments have both states behind them; the same whichever is named first.</summary>
    public int Together(MemberState one, MemberState other) => _together.GetValueOrDefault((one, other));

    public bool Equals(Alliances? other) => other is not null && Shared == other.Shared && States.SequenceEqual(other.States) && Pairs.SequenceEqual(other.Pairs);

    public override int GetHashCode() => HashCode.Combine(Shared, States.Length, Pairs.Length);

    // Begins with who stands most with others; each next one is the closest to the one before.
    private static ImmutableArray<MemberState> Ordered(HashSet<MemberState> states, Func<MemberState, MemberState, int> together)
    {
        var left = states.OrderByDescending(state => states.Sum(other => together(state, other))).ThenBy(state => state.Code, StringComparer.Ordinal).ToList();
        var ordered = ImmutableArray.CreateBuilder<MemberState>(left.Count);
        while (left.Count > 0)
        {
            var next = ordered.Count == 0 ? left[0] : left.MaxBy(state => together(ordered[^1], state));
            ordered.Add(next);
            left.Remove(next);
        }

        return ordered.ToImmutable();
    }
}
