using System.Collections.Immutable;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>A text while one decision edits it, so that each edit is judged on what those before it left.</summary>
internal sealed partial class EditedText(ImmutableList<Clause> clauses)
{
    private readonly List<Clause> _clauses = [.. clauses];
    private readonly Dictionary<ClauseId, Clause> _known = clauses.ToDictionary(clause => clause.Id);
    private readonly HashSet<ClauseId> _goneWithParent = [];

    /// <summary>The clause that an accepted insertion follows: those that came in since the last revision behind the same clause
    /// stand before it, so that they read in the order of their labels, bis before ter.</summary>
    /// <param name="before">The clause before which it was to stand when it was written; null where that is not known.</param>
    /// <param name="insertedSince">The clauses that came in since the last revision, without those of this decision.</param>
    public ClauseId? PlaceBehind(ClauseId? after, ClauseId? before, ClauseKind kind, int degree, ImmutableHashSet<ClauseId> insertedSince)
    {
        var place = after;
        for (var index = after is null ? 0 : _clauses.FindIndex(clause => clause.Id == after) + 1; index < _clauses.Count; index++)
        {
            var next = _clauses[index];
            if (next.Id == before || next.Kind != kind || next.Degree < degree || (next.Degree == degree && !IsNew(next.Id)))
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
        ClauseEdit.Reinstate e => CutOffBy(e.Clause) ?? Reinstate(e, through, events),
        ClauseEdit.Move e => Move(e, through, events),
        ClauseEdit.Split e => Split(e, through, events),
        ClauseEdit.Join e => Join(e, through, events),
        _ => throw new InvalidOperationException($"{edit.GetType().Name} is applied nowhere."),
    };

    private Refusal? Insert(ClauseEdit.Insert e, ChangeReference? through, bool isFromBase, ImmutableList<DraftEvent>.Builder events)
    {
        if (_known.TryGetValue(e.Clause, out var known))
        {
            // An amendment brings back the clause that it brought in once, under the identity by which it is known.
            return known.IsPresent || through is null
                ? new Refusal.AlreadyExists("clause")
                : Again(new ClauseEdit.Reinstate(e.Clause, e.Text), e.After, e.Degree, through, events);
        }

        if (ClauseText.Check(e.Text) is { } refused)
        {
            return refused;
        }

        if (PlaceOf(e.After, e.Kind, e.Degree) is not { } index)
        {
            return new Refusal.NoSuchClause(e.After!.Value);
        }

        if (!HasParent(index, e.Kind, e.Degree))
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

    // Null where the clause that it is to follow never was in the text.
    private int? PlaceOf(ClauseId? after, ClauseKind kind, int degree)
    {
        var index = after is { } follows ? _clauses.FindLastIndex(clause => clause.Id == follows) + 1 : 0;
        return after is not null && index == 0 ? null : PastSubparagraphs(index, kind, degree);
    }

    // What is inserted after a paragraph follows the sub-paragraphs that hang under it, unless it is to hang there itself.
    private int PastSubparagraphs(int index, ClauseKind kind, int degree)
    {
        if (index == 0 || kind == ClauseKind.Heading || (_clauses[index - 1].Kind == kind && _clauses[index - 1].Degree < degree))
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

            if (next.Degree > (next.Kind == kind ? degree : 0))
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

    private bool HasParent(int index, ClauseKind kind, int degree)
    {
        if (degree is < 0 or > 4)
        {
            return false;
        }

        if (degree == 0 || kind == ClauseKind.Heading)
        {
            return true;
        }

        // A deleted paragraph is nobody's parent, and what was to hang under it must not slip under the one before; but what still stands
        // behind it hangs there, and more may.
        var before = index == 0 ? -1 : _clauses.FindLastIndex(index - 1, clause => clause.IsPresent && clause.Kind != ClauseKind.Heading);
        var parent = index == 0 ? -1 : _clauses.FindLastIndex(index - 1, clause => clause.Kind == kind && clause.Degree < degree);
        return before >= 0 && parent >= 0 && _clauses[before].Kind == kind && _clauses[before].Degree >= degree - 1
            && (_clauses[parent].IsPresent || (before > parent && _clauses[before].Degree >= degree));
    }

    private Refusal? Revise(ClauseEdit.Revise e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (_known.TryGetValue(e.Clause, out var known) && known.IsPresent && known.Text == e.Text)
        {
            return null;
        }

        if (Changeable(e.Clause, e.Seen, out var clause) is { } why)
        {
            return why;
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
        if (_goneWithParent.Contains(e.Clause))
        {
            return null;
        }

        if (Changeable(e.Clause, e.Seen, out var clause) is { } why)
        {
            return why;
        }

        var under = Under(clause);
        if (under.Find(below => below.Standing == ClauseStanding.Agreed) is { } agreed)
        {
            return new Refusal.ClauseIsAgreed(NameOf(agreed));
        }

        Take(clause, through, events);
        foreach (var below in under)
        {
            Take(below, through, events);
            _goneWithParent.Add(below.Id);
        }

        return null;
    }

    private Refusal? Changeable(ClauseId id, ClauseVersion? seen, out Clause clause)
    {
        if (!_known.TryGetValue(id, out clause!))
        {
            return new Refusal.NoSuchClause(id);
        }

        return clause switch
        {
            { IsPresent: false } => new Refusal.ClauseGone(NameOf(clause)),
            { Standing: ClauseStanding.Agreed } => new Refusal.ClauseIsAgreed(NameOf(clause)),
            _ when seen is { } version && clause.Version != version => new Refusal.StaleVersion(NameOf(clause), version, clause.Version),
            _ => null,
        };
    }

    private void Take(Clause clause, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        Put(clause with { Standing = ClauseStanding.Deleted });
        events.Add(new DraftEvent.ClauseDeleted(clause.Id, clause.Version, through));
    }

    // Sub-paragraphs go with their chapeau: left behind, they would read as those of the paragraph before.
    private List<Clause> Under(Clause clause) => [.. Subparagraphs.Under(clause, _clauses)];

    private void Put(Clause clause)
    {
        _clauses[_clauses.FindIndex(other => other.Id == clause.Id)] = clause;
        _known[clause.Id] = clause;
    }

    private static string NameOf(Clause clause) => clause.Label.Value is { Length: > 0 } label ? label : "the clause";
}
