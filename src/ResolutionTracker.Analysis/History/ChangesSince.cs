using System.Collections.Immutable;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.History;

/// <summary>
/// A draft as changes since a moment. Clauses have identities, so which belong together is known and needs no guess; only words that
/// left in one place and came in unaltered in another are recognized, as moved.
/// </summary>
public sealed class ChangesSince
{
    private readonly Dictionary<ClauseId, Clause> _movedFrom = [];
    private readonly Dictionary<ClauseId, Clause> _movedTo = [];

    public ChangesSince(Draft now, PastText past)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(past);
        (Now, Past) = (now, past);
        FindMoved();
    }

    public Draft Now { get; }

    public PastText Past { get; }

    /// <summary>What became of a clause of the draft as it is now, present or deleted.</summary>
    public ClauseChange Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return (Past.Find(clause.Id), clause.IsPresent) switch
        {
            (null, false) => new ClauseChange(ClauseFate.Absent, null, null),
            (null, true) when _movedFrom.TryGetValue(clause.Id, out var from) => new ClauseChange(ClauseFate.MovedHere, from, null),
            (null, true) => new ClauseChange(ClauseFate.Inserted, null, null),
            ({ } old, false) when _movedTo.TryGetValue(clause.Id, out var to) => new ClauseChange(ClauseFate.MovedAway, old, to),
            ({ } old, false) => new ClauseChange(ClauseFate.Deleted, old, null),
            ({ } old, true) => new ClauseChange(old.Text == clause.Text ? ClauseFate.Unchanged : ClauseFate.Changed, old, null),
        };
    }

    /// <summary>How many clauses each fate has.</summary>
    public IReadOnlyDictionary<ClauseFate, int> Count() =>
        Now.Clauses.GroupBy(clause => Of(clause).Fate).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The same as rows of a comparison: places in the text as it was and in the text as it is.</summary>
    public ImmutableArray<ClauseComparison> Rows()
    {
        var oldAt = Past.Clauses.Select((clause, i) => (clause.Id, i)).ToDictionary(each => each.Id, each => each.i);
        var rows = ImmutableArray.CreateBuilder<ClauseComparison>(Now.Clauses.Count);
        var newAt = 0;
        foreach (var clause in Now.Clauses)
        {
            var old = Past.Find(clause.Id);
            if (old is null && !clause.IsPresent)
            {
                continue;
            }

            var changes = WordDiff.Compare(old?.Text ?? "", clause.IsPresent ? clause.Text : "");
            var status = old is null ? ClauseStatus.Inserted
                : !clause.IsPresent ? ClauseStatus.Deleted
                : changes.IsEmpty ? ClauseStatus.Unchanged : ClauseStatus.Changed;
            rows.Add(new ClauseComparison(
                status, old is null ? [] : [oldAt[clause.Id]], clause.IsPresent ? [newAt] : [], changes));
            newAt += clause.IsPresent ? 1 : 0;
        }

        return rows.DrainToImmutable();
    }

    // Each deleted clause is the origin of one inserted clause at most, in the order of the text.
    private void FindMoved()
    {
        var left = new Dictionary<string, Queue<Clause>>();
        foreach (var clause in Now.Clauses.Where(clause => !clause.IsPresent))
        {
            if (Past.Find(clause.Id) is { } old)
            {
                (left.TryGetValue(WordsOf(old), out var same) ? same : left[WordsOf(old)] = new Queue<Clause>()).Enqueue(old);
            }
        }

        foreach (var clause in left.Count > 0 ? Now.Present.Where(clause => Past.Find(clause.Id) is null) : [])
        {
            if (left.TryGetValue(WordsOf(clause), out var same) && same.TryDequeue(out var old))
            {
                _movedFrom.Add(clause.Id, old);
                _movedTo.Add(old.Id, clause);
            }
        }
    }

    // What a paragraph ends with depends on its place: the last one has the full stop.
    private static string WordsOf(Clause clause) => clause.Text.TrimEnd(' ', ',', ';', '.', '؛', '،', '；', '，', '。');
}
