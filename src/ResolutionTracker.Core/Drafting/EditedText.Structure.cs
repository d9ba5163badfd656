using System.Collections.Immutable;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Drafting;

internal sealed partial class EditedText
{
    private Refusal? Reinstate(ClauseEdit.Reinstate e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (!_known.TryGetValue(e.Clause, out var clause))
        {
            return new Refusal.NoSuchClause(e.Clause);
        }

        if (clause.IsPresent)
        {
            return new Refusal.ClausePresent(NameOf(clause));
        }

        if (ClauseText.Check(e.Text) is { } refused)
        {
            return refused;
        }

        var index = _clauses.FindIndex(other => other.Id == e.Clause);
        if (!HasParent(index, clause.Kind, clause.Degree))
        {
            return new Refusal.BadDegree(clause.Degree);
        }

        var version = clause.Version.Next();
        Put(clause with { Text = e.Text, Version = version, Standing = ClauseStanding.Open });
        events.Add(new DraftEvent.ClauseReinstated(e.Clause, version, e.Text, through));
        return null;
    }

    // What came to stand behind the place of a clause that was gone must not lose what it hangs under when that is back.
    private Refusal.BadDegree? CutOffBy(ClauseId id) =>
        _clauses.FindIndex(clause => clause.Id == id) is >= 0 and var index
        && _clauses[index] is { IsPresent: false, Kind: not ClauseKind.Heading } back
        && _clauses.Skip(index).FirstOrDefault(clause => clause.IsPresent && clause.Kind != ClauseKind.Heading) is { Degree: > 0 } next
        && (next.Kind != back.Kind || next.Degree > back.Degree + 1)
            ? new Refusal.BadDegree(next.Degree)
            : null;

    private Refusal? Move(ClauseEdit.Move e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (Changeable(e.Clause, null, out var clause) is { } why)
        {
            return why;
        }

        List<Clause> group = [clause, .. Under(clause)];
        if (e.After is { } into && group.Exists(member => member.Id == into))
        {
            return e.After == e.Clause ? null : new Refusal.MoveUnderItself(NameOf(clause));
        }

        if (group.Find(member => member.Standing == ClauseStanding.Agreed) is { } agreed)
        {
            return new Refusal.ClauseIsAgreed(NameOf(agreed));
        }

        var before = _clauses.ToList();
        _clauses.RemoveAll(group.Contains);
        if (PlaceOf(e.After, clause.Kind, e.Degree) is not { } index || !HasParent(index, clause.Kind, e.Degree) || !IsBearable(index, clause.Kind, e.Degree)
            || group.Exists(member => clause.Kind != ClauseKind.Heading && member.Degree + e.Degree - clause.Degree > 4))
        {
            var isKnown = e.After is not { } after || _known.ContainsKey(after);
            Restore(before);
            return isKnown ? new Refusal.BadDegree(e.Degree) : new Refusal.NoSuchClause(e.After!.Value);
        }

        if (!IsAmongItsKind(index, clause.Kind))
        {
            Restore(before);
            return new Refusal.MoveBetweenParts(NameOf(clause));
        }

        var moved = group.ConvertAll(member => member with { Degree = member.Degree + e.Degree - clause.Degree });
        _clauses.InsertRange(index, moved);
        if (e.Degree == clause.Degree && _clauses.Where(each => each.IsPresent).SequenceEqual(before.Where(each => each.IsPresent)))
        {
            Restore(before);
            return null;
        }

        var follows = index == 0 ? (ClauseId?)null : _clauses[index - 1].Id;
        foreach (var member in moved)
        {
            _known[member.Id] = member;
            events.Add(new DraftEvent.ClauseMoved(member.Id, follows, member.Degree, member.Id != clause.Id, through));
            follows = member.Id;
        }

        return null;
    }

    // The preamble comes before the operative part, and that before the annexes; headings stand anywhere.
    private bool IsAmongItsKind(int index, ClauseKind kind) => kind == ClauseKind.Heading
        || (Kinds(_clauses.Take(index)).LastOrDefault() is var before && Kinds(_clauses.Skip(index)).FirstOrDefault() is var next
            && (before is null || before <= kind) && (next is null || next >= kind));

    private static IEnumerable<ClauseKind?> Kinds(IEnumerable<Clause> clauses) =>
        clauses.Where(clause => clause.IsPresent && clause.Kind != ClauseKind.Heading).Select(clause => (ClauseKind?)clause.Kind);

    // What stands behind it there must not come to hang under it, nor lose what it hangs under.
    private bool IsBearable(int index, ClauseKind kind, int degree) => kind == ClauseKind.Heading
        || _clauses.Skip(index).FirstOrDefault(clause => clause.IsPresent && clause.Kind != ClauseKind.Heading) is not { } next
        || next.Degree == 0
        || (next.Kind == kind && next.Degree <= degree);

    private Refusal? Split(ClauseEdit.Split e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (Changeable(e.Clause, e.Seen, out var clause) is { } why)
        {
            return why;
        }

        if (PartsRefused(e.Clause, e.Parts, through) is { } refused)
        {
            return refused;
        }

        if (_known.ContainsKey(e.Parts[1].Clause))
        {
            return SplitAgain(e, clause, through, events);
        }

        var version = clause.Version.Next();
        Put(clause with { Text = e.Parts[0].Text, Version = version });
        var index = _clauses.FindIndex(other => other.Id == e.Clause) + 1;
        foreach (var part in e.Parts.Skip(1))
        {
            var added = new Clause(
                part.Clause, clause.Kind, clause.Degree, clause.IsNumbered, Numbering.ClauseLabel.None, part.Text, ClauseVersion.First, ClauseStanding.Open, false, 0);
            _clauses.Insert(index++, added);
            _known.Add(part.Clause, added);
        }

        events.Add(new DraftEvent.ClauseSplit(e.Clause, version, e.Parts[0].Text, e.Parts.RemoveAt(0), through));
        return null;
    }

    private Refusal? SplitAgain(ClauseEdit.Split e, Clause clause, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        var refused = Revise(new ClauseEdit.Revise(e.Clause, e.Seen, e.Parts[0].Text), through, events);
        for (var i = 1; i < e.Parts.Count && refused is null; i++)
        {
            refused = Again(new ClauseEdit.Reinstate(e.Parts[i].Clause, e.Parts[i].Text), e.Parts[i - 1].Clause, clause.Degree, through, events);
        }

        return refused;
    }

    // Back in the text, and behind the clause that it is to follow, wherever it stood when it left.
    private Refusal? Again(
        ClauseEdit.Reinstate e, ClauseId? after, int degree, ChangeReference? through, ImmutableList<DraftEvent>.Builder events) =>
        Reinstate(e, through, events) ?? Move(new ClauseEdit.Move(e.Clause, after, degree), through, events);

    /// <summary>Whether a clause can be split so.</summary>
    /// <param name="through">The change by which it is split; it may bring back the clauses that it made once.</param>
    public Refusal? PartsRefused(ClauseId clause, ImmutableList<SplitPart> parts, ChangeReference? through = null)
    {
        if (parts.Count < 2 || parts[0].Clause != clause)
        {
            return new Refusal.NothingToSplit();
        }

        var taken = parts.Skip(1).Count(part => _known.TryGetValue(part.Clause, out var known) && (known.IsPresent || through is null));
        return taken > 0 || parts.DistinctBy(part => part.Clause).Count() < parts.Count
            ? new Refusal.AlreadyExists("clause")
            : parts.Select(part => ClauseText.Check(part.Text)).FirstOrDefault(why => why is not null);
    }

    private Refusal? Join(ClauseEdit.Join e, ChangeReference? through, ImmutableList<DraftEvent>.Builder events)
    {
        if (Changeable(e.Clause, e.Seen, out var clause) is { } why)
        {
            return why;
        }

        if (e.With.IsEmpty)
        {
            return new Refusal.NothingToJoin();
        }

        foreach (var other in e.With)
        {
            if (Changeable(other.Clause, other.Version, out _) is { } refused)
            {
                return refused;
            }
        }

        if (!AreNeighbours(e.Clause, [.. e.With.Select(other => other.Clause)]))
        {
            return new Refusal.NotNeighbours();
        }

        if (ClauseText.Check(e.Text) is { } badText)
        {
            return badText;
        }

        var version = clause.Version.Next();
        Put(clause with { Text = e.Text, Version = version });
        foreach (var other in e.With)
        {
            // Between the clause and the sub-paragraphs of the last there must stand nothing that is gone.
            var gone = _known[other.Clause] with { Standing = ClauseStanding.Deleted };
            _known[gone.Id] = gone;
            _clauses.RemoveAll(each => each.Id == gone.Id);
            _clauses.Insert(_clauses.FindIndex(each => each.Id == e.Clause), gone);
        }

        events.Add(new DraftEvent.ClausesJoined(e.Clause, version, e.Text, [.. e.With.Select(other => other.Clause)], through));
        return null;
    }

    /// <summary>Whether clauses of one kind and degree follow one another, with nothing of the text between them.</summary>
    public bool AreNeighbours(ClauseId first, ImmutableList<ClauseId> others)
    {
        var present = _clauses.FindAll(clause => clause.IsPresent);
        var at = present.FindIndex(clause => clause.Id == first);
        return at >= 0 && at + others.Count < present.Count && Enumerable.Range(0, others.Count).All(i =>
            present[at + i + 1] is var next && next.Id == others[i] && (next.Kind, next.Degree) == (present[at].Kind, present[at].Degree));
    }

    private void Restore(List<Clause> clauses)
    {
        _clauses.Clear();
        _clauses.AddRange(clauses);
    }
}
