using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Which places of a page some events of one room touched; each once, however often.</summary>
internal sealed class ChangedPlaces
{
    private readonly HashSet<ClauseId> _clauses = [];

    /// <summary>Whether what is proposed at the head of the text changed.</summary>
    public bool HasStart { get; private set; }

    /// <summary>Whether every clause may read differently, as after a revision has numbered the text anew.</summary>
    public bool HasAllClauses { get; private set; }

    /// <summary>Whether clauses came, went or moved.</summary>
    public bool HasOrder { get; private set; }

    public bool IsEmpty { get; private set; } = true;

    public IReadOnlyCollection<ClauseId> Clauses => _clauses;

    /// <param name="changesOf">The changes of an amendment that the room knows, before or after the events.</param>
    public void Add(Recorded recorded, Func<AmendmentId, IEnumerable<Change>> changesOf)
    {
        IsEmpty = false;
        switch (recorded.Event)
        {
            case DraftEvent.ClauseInserted e:
                HasOrder = true;
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.ClauseDeleted e:
                HasOrder = true;
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.ClauseRevised e:
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.ClauseReinstated e:
                HasOrder = true;
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.ClauseMoved e:
                HasOrder = true;
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.ClauseSplit e:
                HasOrder = true;
                _clauses.Add(e.Clause);
                _clauses.UnionWith(e.Into.Select(part => part.Clause));
                break;
            case DraftEvent.ClausesJoined e:
                HasOrder = true;
                _clauses.Add(e.Clause);
                _clauses.UnionWith(e.Others);
                break;
            case DraftEvent.ClauseAgreed e:
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.ClauseReopened e:
                _clauses.Add(e.Clause);
                break;
            case DraftEvent.RevisionIssued or DraftEvent.StageEntered or DraftEvent.DraftOpened or DraftEvent.TextRestated:
                HasAllClauses = true;
                break;
            case DraftEvent.AmendmentPrepared e:
                Add(e.Changes);
                break;
            case DraftEvent.AmendmentWorded e:
                Add(e.Changes.Concat(changesOf(e.Amendment)));
                break;
            case DraftEvent.AmendmentTabled e:
                Add(e.Changes.Concat(changesOf(e.Amendment)));
                break;
            case DraftEvent.PreparationEnded e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.AmendmentWithdrawn e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.AmendmentRejected e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.AmendmentAccepted e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.AmendmentTakenOver e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.CoSponsorJoined e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.CoSponsorLeft e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.ChangeAmended e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.DecisionReverted e:
                Add(changesOf(e.Amendment));
                break;
            case DraftEvent.WorkingTitleChanged:
                HasStart = true;
                break;
        }
    }

    /// <summary>A clause that no event names, and beside which something reads differently nevertheless.</summary>
    public void AddClause(ClauseId clause)
    {
        IsEmpty = false;
        _clauses.Add(clause);
    }

    /// <summary>What is proposed at the head of the text reads differently.</summary>
    public void AddStart() => (IsEmpty, HasStart) = (false, true);

    /// <summary>The clauses stand in another order, or they are others.</summary>
    public void AddOrder() => (IsEmpty, HasOrder) = (false, true);

    /// <summary>All places beside which some changes are shown.</summary>
    public void Add(IEnumerable<Change> changes)
    {
        IsEmpty = false;
        foreach (var place in changes.SelectMany(Draft.PlacesOf))
        {
            HasStart |= place == Draft.Head;
            _clauses.Add(place);
        }
    }

    /// <summary>Whether an amendment is shown beside one of them.</summary>
    public bool Touch(Amendment amendment) =>
        amendment.Changes.SelectMany(Draft.PlacesOf).Any(place => place == Draft.Head ? HasStart : HasAllClauses || _clauses.Contains(place));

    /// <summary>The clauses to draw anew, in the order of the text.</summary>
    public IEnumerable<Clause> In(Draft draft) => draft.Clauses.Where(clause => HasAllClauses || _clauses.Contains(clause.Id));
}
