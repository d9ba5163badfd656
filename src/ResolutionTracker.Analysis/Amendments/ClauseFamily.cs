using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Where the words of some clauses went since a change was written on them: into the same clauses, or with splits and joins into others.</summary>
internal sealed class ClauseFamily
{
    private readonly Draft _draft;
    private readonly Dictionary<ClauseId, (ClauseVersion? Since, string Was)> _base;
    private readonly HashSet<ClauseId> _holders;

    // The clauses that went into each, itself first, in the order of their words.
    private readonly Dictionary<ClauseId, ImmutableList<ClauseId>> _joined = [];

    /// <param name="written">The clauses that the change rests on, with the version and the words it was written on.</param>
    public ClauseFamily(Draft draft, IEnumerable<(ClauseId Clause, ClauseVersion Since, string Was)> written)
    {
        _draft = draft;
        _base = written.ToDictionary(clause => clause.Clause, clause => ((ClauseVersion?)clause.Since, clause.Was));
        _holders = [.. _base.Keys];
        foreach (var reshaping in draft.Reshapings)
        {
            Follow(reshaping);
        }

        Base = _base.Count == 1
            ? [(_base.First().Key, _base.First().Value.Was)]
            : [.. draft.Clauses.SelectMany(clause => IsTakenIn(clause.Id) ? [] : InOrder(clause.Id)).Where(_base.ContainsKey).Select(id => (id, _base[id].Was))];
        Current = _holders.Count == 1
            ? draft.Find(_holders.First()) is { IsPresent: true } one ? [one] : []
            : [.. draft.Clauses.Where(clause => clause.IsPresent && _holders.Contains(clause.Id))];
    }

    /// <summary>The clauses in which the words stood, in the order of the text.</summary>
    public ImmutableArray<(ClauseId Clause, string Was)> Base { get; }

    /// <summary>The clauses in which they stand now, in the order of the text.</summary>
    public ImmutableArray<Clause> Current { get; }

    /// <summary>The clauses that a change rests on; none for one that rests on no clause's words.</summary>
    public static IEnumerable<(ClauseId Clause, ClauseVersion Since, string Was)> Written(Change change) => change switch
    {
        Change.Join join => join.With.Select(other => (other.Clause, other.Base, other.Was)).Prepend((join.Clause, join.Base, join.Was)),
        { Target: { } target, BaseVersion: { } version, BaseText: { } was } => [(target, version, was)],
        _ => [],
    };

    private void Follow(Reshaping reshaping)
    {
        var isOfSurvivor = Took(reshaping.Clause, reshaping.Before);
        if (!reshaping.IsJoin)
        {
            _holders.UnionWith(isOfSurvivor ? reshaping.Others.Select(part => part.Clause) : []);
        }
        else if (isOfSurvivor || reshaping.Others.Exists(other => Took(other.Clause, other.Version)))
        {
            // The words that came together are merged together: what a change does at the seam is told from what stood beside it.
            Join(reshaping.Clause, [.. InOrder(reshaping.Clause).Concat(reshaping.Others.SelectMany(other => InOrder(other.Clause))).Distinct()]);
            _holders.Add(reshaping.Clause);
            _base.TryAdd(reshaping.Clause, (null, reshaping.Was));
            foreach (var (other, _) in reshaping.Others)
            {
                _base.TryAdd(other, (null, _draft.Find(other)?.Text ?? ""));
                _holders.Add(other);
            }
        }
    }

    // A clause that came back since stands in the last into which it was joined, once, even where that had once been joined into it.
    private void Join(ClauseId into, ImmutableList<ClauseId> clauses)
    {
        foreach (var (earlier, taken) in _joined.ToList())
        {
            _joined[earlier] = taken.RemoveAll(clauses.Contains);
            if (clauses.Contains(earlier))
            {
                _joined.Remove(earlier);
            }
        }

        _joined[into] = clauses;
    }

    private ImmutableList<ClauseId> InOrder(ClauseId clause) => _joined.GetValueOrDefault(clause) ?? [clause];

    private bool IsTakenIn(ClauseId clause) => _joined.Any(into => into.Key != clause && into.Value.Contains(clause));

    // What was split or joined before the change was written on it took none of its words.
    private bool Took(ClauseId clause, ClauseVersion version) => _holders.Contains(clause)
        && !(_base.TryGetValue(clause, out var written) && version.Number < written.Since?.Number);
}
