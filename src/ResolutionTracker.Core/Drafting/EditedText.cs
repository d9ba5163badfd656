using System.Collections.Immutable;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>A text while one decision edits it, so that each edit is judged on what those before it left.</summary>
internal sealed class EditedText(ImmutableList<Clause> clauses)
{
    private readonly List<Clause> _clauses = [.. clauses];
    private readonly Dictionary<ClauseId, Clause> _known = clauses.ToDictionary(clause => clause.Id);
    private readonly HashSet<ClauseId> _goneWithParent = [];

    /// <summary>The clause that an accepted insertion follows: those that came in since the last revision behind the same clause
    /// stand before it, so that they read in the order of their labels, bis before ter.</summary>
    /// <param name="insertedSince">The clauses that came in since the last revision, without those of this decision.</param>
    public ClauseId? PlaceBehind(ClauseId? after, ClauseKind kind, int degree, ImmutableHashSet<ClauseId> insertedSince)
    {
        var place = after;
        for (var index = after is null ? 0 : _clauses.FindIndex(clause => clause.Id == after) + 1; index < _clauses.Count; index++)
        {
            var next = _clauses[index];
            if (next.Kind != kind || next.Degree < degree || (next.Degree == degree && !IsNew(next.Id)))
            {
                break;
            }

            if (next.Degree == degree)
            {
                place = next.Id;
            }
        }

        return place;

        bool IsNew(ClauseId id) => insertedSince.Contains(id) || clauses.TrueForAll(clause => clause.Id != id);
    }

    /// <summary>Adds to <paramref name="events"/> what the edit does; nothing where the text says so already.</summary>
    /// <returns>Null, or why the edit can't be made; then nothing was added.</returns>
    public Refusal? Apply(ClauseEdit edit, ChangeReference? through, bool isFromBase, ImmutableList<DraftEvent>.Builder events) => edit switch
    {
        ClauseEdit.Insert e => Insert(e, through, isFromBase, events),
        ClauseEdit.Revise e => Revise(e, through, events),
        ClauseEdit.Delete e => Delete(e, through, events),
        _ => throw new InvalidOperationException($"{edit.GetType().Name} is applied nowhere."),
    };

    private Refusal? Insert(ClauseEdit.Insert e, ChangeReference? through, bool isFromBase, ImmutableList<DraftEvent>.Builder events)
    {
        if (_known.ContainsKey(e.Clause))
        {
            return new Refusal.AlreadyExists("clause");
        }

        if (ClauseText.Check(e.Text) is { } refused)
        {
            return refused;
        }

        var index = 0;
        if (e.After is { } after)
        {
            index = _clauses.FindLastIndex(clause => clause.Id == after) + 1;
            if (index == 0)
            {
                return new Refusal.NoSuchClause(after);
            }
        }

        index = PastSubparagraphs(index, e);
        if (!HasParent(index, e))
        {
            return new Refusal.BadDegree(e.Degree);
        }

        var clause = new Clause(
            e.Clause, e.Kind, e.Degree, e.IsNumbered, ClauseLabel.None, e.Text, ClauseVersion.First, ClauseStanding.Open, isFromBase, 0);
        var follows = index == 0 ? (ClauseId?)null : _clauses[index - 1].Id;
        _clauses.Insert(index, clause);
        _known.Add(e.Clause, clause);
        events.Add(new DraftEvent.ClauseInserted(e.Clause, follows, e.Kind, e.Degree, e.IsNumbered, e.Text, isFromBase, through));
        return null;
    }

    // What is inserted after a paragraph follows the sub-paragraphs that hang under it, unless it is to hang there itself.
    private int PastSubparagraphs(int index, ClauseEdit.Insert e)
    {
        if (index == 0 || e.Kind == ClauseKind.Heading || (_clauses[index - 1].Kind == e.Kind && _clauses[index - 1].Degree < e.Degree))
        {
            return index;
        }

        // A deleted paragraph took its own sub-paragraphs along, so one that still stands behind it hangs under what is before.
        var isPastDeleted = false;
        for (var i = index; i < _clauses.Count; i++)
        {
            var next = _clauses[i];
            if (next.Kind == ClauseKind.Heading)
            {
                continue;
            }

            if (next.Degree > (next.Kind == e.Kind ? e.Degree : 0))
            {
                index = next.IsPresent || !isPastDeleted ? i + 1 : index;
            }
            else if (next.IsPresent)
            {
                break;
            }
            else
            {
                isPastDeleted = true;
            }
        }

        return index;
    }

    private bool HasParent(int index, ClauseEdit.Insert e)
    {
        if (e.Degree is < 0 or > 4)
        {
            return false;
        }

        if (e.Degree == 0 || e.Kind == ClauseKind.Heading)
        {
            return true;
        }

        // A deleted paragraph is nobody's parent, and what was to hang under it must not slip under the one before.
        var before = _clauses.Take(index).LastOrDefault(clause => clause.IsPresent && clause.Kind != ClauseKind.Heading);
        var parent = _clauses.Take(index).LastOrDefault(clause => clause.Kind == e.Kind && clause.Degree < e.Degree);
        return before is not null && before.Kind == e.Kind && before.Degree >= e.Degree - 1 && parent is { IsPresent: true };
    }

    private Refusal? Revise(ClauseEdit.Revise e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (!_known.TryGetValue(e.Clause, out var clause))
        {
            return new Refusal.NoSuchClause(e.Clause);
        }

        if (!clause.IsPresent)
        {
            return new Refusal.ClauseGone(NameOf(clause));
        }

        if (clause.Text == e.Text)
        {
            return null;
        }

        if (clause.Version != e.Seen)
        {
            return new Refusal.StaleVersion(NameOf(clause), e.Seen, clause.Version);
        }

        if (ClauseText.Check(e.Text) is { } refused)
        {
            return refused;
        }

        Put(clause with { Text = e.Text, Version = clause.Version.Next() });
        events.Add(new DraftEvent.ClauseRevised(e.Clause, clause.Version.Next(), e.Text, through));
        return null;
    }

    private Refusal? Delete(ClauseEdit.Delete e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (!_known.TryGetValue(e.Clause, out var clause))
        {
            return new Refusal.NoSuchClause(e.Clause);
        }

        if (_goneWithParent.Contains(e.Clause))
        {
            return null;
        }

        if (!clause.IsPresent)
        {
            return new Refusal.ClauseGone(NameOf(clause));
        }

        if (clause.Version != e.Seen)
        {
            return new Refusal.StaleVersion(NameOf(clause), e.Seen, clause.Version);
        }

        Take(clause, through, events);
        foreach (var below in Under(clause))
        {
            Take(below, through, events);
            _goneWithParent.Add(below.Id);
        }

        return null;
    }

    private void Take(Clause clause, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        Put(clause with { Standing = ClauseStanding.Deleted });
        events.Add(new DraftEvent.ClauseDeleted(clause.Id, clause.Version, through));
    }

    // Sub-paragraphs go with their chapeau: left behind, they would read as those of the paragraph before.
    private List<Clause> Under(Clause clause) => clause.Kind == ClauseKind.Heading
        ? []
        : [.. _clauses
            .Skip(_clauses.FindIndex(other => other.Id == clause.Id) + 1)
            .TakeWhile(next => next.Kind == ClauseKind.Heading || !next.IsPresent || (next.Kind == clause.Kind && next.Degree > clause.Degree))
            .Where(next => next.IsPresent && next.Kind != ClauseKind.Heading)];

    private void Put(Clause clause)
    {
        _clauses[_clauses.FindIndex(other => other.Id == clause.Id)] = clause;
        _known[clause.Id] = clause;
    }

    private static string NameOf(Clause clause) => clause.Label.Value is { Length: > 0 } label ? label : "the clause";
}
