using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>Answers "which clauses were contested, and when?": the amendments that waited for a decision beside each clause.</summary>
/// <param name="Clauses">Those beside which an amendment ever waited, in the order of the text, deleted ones at the place where they stood.</param>
/// <param name="NeverContested">How many clauses of the text never had one beside them.</param>
public sealed record ContentionOverTime(Intervals Intervals, ImmutableArray<ContestedClause> Clauses, int NeverContested)
{
    /// <param name="draft">At the last of the intervals' positions.</param>
    public static ContentionOverTime Of(NegotiationTrack track, Draft draft, Intervals intervals)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(intervals);
        var rows = new Dictionary<ClauseId, Row>();
        using var acts = track.Acts.GetEnumerator();
        for (var i = 0; i < intervals.All.Length; i++)
        {
            foreach (var row in rows.Values)
            {
                row.Begin(i);
            }

            for (var position = intervals.All[i].First; position <= intervals.All[i].Last && acts.MoveNext(); position++)
            {
                foreach (var now in acts.Current.Changed)
                {
                    if (!rows.TryGetValue(now.Clause, out var row))
                    {
                        rows[now.Clause] = row = new Row(intervals.All.Length);
                    }

                    row.Set(i, now);
                }
            }
        }

        var clauses = draft.Clauses.Select(clause => (Id: clause.Id, Clause: (Clause?)clause)).Prepend((Draft.Head, null))
            .Where(each => rows.ContainsKey(each.Id))
            .Select(each => new ContestedClause(each.Clause, rows[each.Id].Cells))
            .ToImmutableArray();
        return new ContentionOverTime(intervals, clauses, draft.Present.Count(clause => !rows.ContainsKey(clause.Id)));
    }

    private sealed class Row(int count)
    {
        private readonly ContentionCell[] _cells = new ContentionCell[count];
        private ClauseContention _now;

        public ImmutableArray<ContentionCell> Cells => [.. _cells];

        public void Begin(int interval) => _cells[interval] = new ContentionCell(_now.Open, _now.Words, _now.Open);

        public void Set(int interval, ClauseContention now)
        {
            _now = now;
            var cell = _cells[interval];
            _cells[interval] = new ContentionCell(Math.Max(cell.Most, now.Open), Math.Max(cell.Words, now.Words), now.Open);
        }
    }
}
