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
            : [.. InOrder().Select(clause => (clause, _base[clause].Was))];
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

    // What was joined is kept in front of the clause that it went into, and stood behind it.
    private List<ClauseId> InOrder()
    {
        var joined = _draft.Reshapings.Where(reshaping => reshaping.IsJoin && _base.ContainsKey(reshaping.Clause)).ToLookup(reshaping => reshaping.Clause);
        var others = joined.SelectMany(joins => joins).SelectMany(join => join.Others).ToHashSet();
        var order = new List<ClauseId>();
        var stood = _draft.Clauses.Select(clause => clause.Id).Where(_base.ContainsKey).ToList();
        stood.FindAll(clause => !others.Contains(clause)).ForEach(Add);

        // Of clauses that went into each other by turns none is first.
        stood.ForEach(Add);
        return order;

        void Add(ClauseId clause)
        {
            if (_base.ContainsKey(clause) && !order.Contains(clause))
            {
                order.Add(clause);
                joined[clause].SelectMany(join => join.Others).ToList().ForEach(Add);
            }
        }
    }

    private void Follow(Reshaping reshaping)
    {
        var isOfSurvivor = _holders.Contains(reshaping.Clause)
            && !(_base.TryGetValue(reshaping.Clause, out var written) && reshaping.Before.Number < written.Since?.Number);
        if (!reshaping.IsJoin)
        {
            _holders.UnionWith(isOfSurvivor ? reshaping.Others : []);
        }
        else if (isOfSurvivor || reshaping.Others.Exists(_holders.Contains))
        {
            // The words that came together are merged together: what a change does at the seam is told from what stood beside it.
            _holders.Add(reshaping.Clause);
            _base.TryAdd(reshaping.Clause, (null, reshaping.Was));
            foreach (var other in reshaping.Others)
            {
                _base.TryAdd(other, (null, _draft.Find(other)?.Text ?? ""));
                _holders.Add(other);
            }
        }
    }
}
