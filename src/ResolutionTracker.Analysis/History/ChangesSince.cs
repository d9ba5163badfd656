using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History;

/// <summary>A draft as changes since a moment, clause by clause; what belongs together is known from the record.</summary>
public sealed class ChangesSince
{
    private readonly Dictionary<ClauseId, ClauseChange> _changes = [];

    public ChangesSince(Draft now, PastText past)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(past);
        (Now, Past) = (now, past);
        var text = PastText.Of(now, isBase: false);
        foreach (var link in RecordedLinks.Of(past, text))
        {
            Add(link, [.. link.Old.Select(i => past.Clauses[i])], [.. link.New.Select(j => text.Clauses[j])]);
        }
    }

    public Draft Now { get; }

    public PastText Past { get; }

    /// <summary>What became of a clause of the draft as it is now, present or deleted.</summary>
    public ClauseChange Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return _changes.GetValueOrDefault(clause.Id) ?? ClauseChange.None;
    }

    /// <summary>How many clauses each fate has.</summary>
    public IReadOnlyDictionary<ClauseFate, int> Count() =>
        Now.Clauses.GroupBy(clause => Of(clause).Fate).ToDictionary(group => group.Key, group => group.Count());

    private void Add(ClauseLink link, List<Clause> old, List<Clause> @new)
    {
        foreach (var clause in @new)
        {
            _changes[clause.Id] = old.Find(was => was.Id == clause.Id) is { } own ? OfOwn(own, clause, link.IsMoved)
                : old is [] ? new ClauseChange(ClauseFate.Inserted, null, null)
                : new ClauseChange(@new.Count > 1 ? ClauseFate.SplitOff : ClauseFate.MovedHere, old[0], null);
        }

        foreach (var clause in old.Where(was => @new.TrueForAll(now => now.Id != was.Id)))
        {
            _changes[clause.Id] = @new is [] ? new ClauseChange(ClauseFate.Deleted, clause, null)
                : new ClauseChange(old.Count > 1 ? ClauseFate.JoinedInto : ClauseFate.MovedAway, clause, @new[0]);
        }
    }

    private static ClauseChange OfOwn(Clause was, Clause now, bool isMoved) => new(
        isMoved ? ClauseFate.Moved : was.Text == now.Text ? ClauseFate.Unchanged : ClauseFate.Changed, was, null);
}
