using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History;

/// <summary>
/// Makes the edits that lead from a text to the one that came after it: what belongs together keeps its identity, through moves, splits and
/// joins. Each edit is asked of the rules as it is made; what they don't allow is told as a clause that went and one that came.
/// </summary>
public sealed class SuccessiveText
{
    private readonly ImmutableList<ClauseEdit>.Builder _edits = ImmutableList.CreateBuilder<ClauseEdit>();
    private readonly IReadOnlyList<ClauseEdit.Insert> _text;
    private readonly ClauseId[] _ids;
    private readonly HashSet<ClauseId> _kept = [];
    private readonly HashSet<ClauseId> _doubtful = [];
    private Draft _now;

    private SuccessiveText(Draft now, IReadOnlyList<ClauseEdit.Insert> text)
    {
        (_now, _text) = (now, text);
        _ids = [.. text.Select(clause => clause.Clause)];
    }

    /// <summary>In the order in which they are made.</summary>
    public ImmutableList<ClauseEdit> Edits => _edits.ToImmutable();

    /// <summary>The clauses of which it is in doubt what became of them.</summary>
    public IReadOnlySet<ClauseId> Doubtful => _doubtful;

    /// <param name="now">The draft before.</param>
    /// <param name="text">The later text, each clause with the identity that it gets where it is new.</param>
    /// <param name="aligned">Of the present clauses of the draft and those of the later text.</param>
    public static SuccessiveText Of(Draft now, IReadOnlyList<ClauseEdit.Insert> text, AlignedTexts aligned)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(aligned);
        var made = new SuccessiveText(now, text);
        ImmutableArray<Clause> old = [.. now.Present];
        made.Reshape(old, aligned);
        made.TakeOut(isAlone: true);
        made.PutInAndMove(aligned.Links.Where(link => link.IsMoved).SelectMany(link => link.New).ToHashSet());
        made.SetRight();
        made.TakeOut(isAlone: false);
        made.Word();
        return made;
    }

    private void Reshape(ImmutableArray<Clause> old, AlignedTexts aligned)
    {
        foreach (var link in aligned.Links.Where(link => !link.Old.IsEmpty && !link.New.IsEmpty))
        {
            var (clauses, places) = (link.Old.Select(i => old[i]).ToList(), link.New);
            if (!Split(clauses, places) && !Join(clauses, places))
            {
                Keep(clauses.Find(clause => IsLike(clause, _text[places[0]])), places[0]);
            }
        }

        foreach (var doubt in aligned.Doubts.Where(doubt => !doubt.IsSettled))
        {
            _doubtful.UnionWith([old[doubt.Old].Id, _ids[doubt.New]]);
        }
    }

    private bool Split(List<Clause> clauses, ImmutableArray<int> places)
    {
        if (clauses is not [var whole] || places.Length < 2 || !places.All(j => IsLike(whole, _text[j]) && _text[j].Degree == _text[places[0]].Degree)
            || !Try(new ClauseEdit.Split(whole.Id, whole.Version, [.. places.Select((j, at) => new SplitPart(at == 0 ? whole.Id : _ids[j], _text[j].Text))])))
        {
            return false;
        }

        Keep(whole, places[0]);
        _kept.UnionWith(places.Select(j => _ids[j]));
        return true;
    }

    private bool Join(List<Clause> clauses, ImmutableArray<int> places)
    {
        if (clauses.Count < 2 || places is not [var into] || !clauses.TrueForAll(clause => IsLike(clause, _text[into]))
            || !Try(new ClauseEdit.Join(
                clauses[0].Id, clauses[0].Version, [.. clauses.Skip(1).Select(other => new SeenClause(other.Id, other.Version))], _text[into].Text)))
        {
            return false;
        }

        Keep(clauses[0], into);
        return true;
    }

    // A paragraph of the preamble that became an operative one is another paragraph to the rules.
    private void Keep(Clause? clause, int place)
    {
        if (clause is not null)
        {
            _ids[place] = clause.Id;
            _kept.Add(clause.Id);
        }
    }

    private static bool IsLike(Clause clause, ClauseEdit.Insert to) => (clause.Kind, clause.IsNumbered) == (to.Kind, to.IsNumbered);

    /// <param name="isAlone">Whether only clauses go under which nothing hangs that stays.</param>
    private void TakeOut(bool isAlone)
    {
        foreach (var gone in _now.Present.Where(clause => !_kept.Contains(clause.Id)).Reverse().ToList())
        {
            if (_now.Find(gone.Id) is { IsPresent: true } still && !(isAlone && _now.Under(still).Any(below => _kept.Contains(below.Id))))
            {
                Must(new ClauseEdit.Delete(still.Id, still.Version));
            }
        }
    }

    private void PutInAndMove(HashSet<int> moved)
    {
        for (var j = 0; j < _ids.Length; j++)
        {
            if (!_kept.Contains(_ids[j]))
            {
                _ = PutIn(j, _ids[j]);
            }
            else if (moved.Contains(j))
            {
                _ = MoveTo(j);
            }
        }
    }

    // What stands elsewhere than it should, because something else came or went, goes to its place; what can't goes out and comes in there.
    private void SetRight()
    {
        for (var j = 0; j < _ids.Length; j++)
        {
            if (IsRight(j) || (_kept.Contains(_ids[j]) && MoveTo(j) && IsRight(j)))
            {
                continue;
            }

            if (_now.Find(_ids[j]) is { IsPresent: true } wrong)
            {
                Release(wrong);
            }

            if (!PutIn(j, Another(j)))
            {
                BeginAnew();
                return;
            }
        }
    }

    // Where the rules leave no way from here to there, the whole text goes and the later one comes.
    private void BeginAnew()
    {
        _kept.Clear();
        TakeOut(isAlone: false);
        for (var j = 0; j < _ids.Length; j++)
        {
            var id = Another(j);
            Must(_text[j] with { Clause = id, After = j == 0 ? _now.Clauses.LastOrDefault()?.Id : _ids[j - 1] });
            _ids[j] = id;
            _kept.Add(id);
        }
    }

    private bool MoveTo(int j) => Places(j).Any(place => Try(new ClauseEdit.Move(_ids[j], place, _text[j].Degree)));

    // Behind the clause before it, or behind what is gone there: a paragraph that is gone is nobody's parent, so where it stands matters.
    private IEnumerable<ClauseId?> Places(int j)
    {
        var before = Before(j);
        var at = before is { } id ? _now.Clauses.FindIndex(clause => clause.Id == id) : -1;
        var last = at;
        while (last + 1 < _now.Clauses.Count && !_now.Clauses[last + 1].IsPresent)
        {
            last++;
        }

        if (last == at)
        {
            return [before];
        }

        var gone = _now.Clauses[last].Id;
        return _text[j].Degree == 0 ? [gone, before] : [before, gone];
    }

    // With a paragraph goes what hangs under it, and comes in again in its turn.
    private void Release(Clause wrong)
    {
        _kept.ExceptWith([wrong.Id, .. _now.Under(wrong).Select(below => below.Id)]);
        Must(new ClauseEdit.Delete(wrong.Id, wrong.Version));
    }

    private bool PutIn(int j, ClauseId id)
    {
        if (!Places(j).Any(place => Try(_text[j] with { Clause = id, After = place })))
        {
            return false;
        }

        _ids[j] = id;
        return _kept.Add(id);
    }

    // An identity that was used can't be used again; this one is told from it, so that the same import gives the same history.
    private ClauseId Another(int j)
    {
        var id = _text[j].Clause;
        while (_now.Find(id) is not null)
        {
            var bytes = id.Value.ToByteArray();
            bytes[15]++;
            id = new ClauseId(new Guid(bytes));
        }

        return id;
    }

    private void Word()
    {
        for (var j = 0; j < _ids.Length; j++)
        {
            if (_now.Find(_ids[j]) is { IsPresent: true } clause && clause.Text != _text[j].Text)
            {
                Must(new ClauseEdit.Revise(clause.Id, clause.Version, _text[j].Text));
            }
        }
    }

    private ClauseId? Before(int j) => j == 0 ? null : _ids[j - 1];

    private bool IsRight(int j) => _now.Find(_ids[j]) is { IsPresent: true } clause && clause.Degree == _text[j].Degree
        && (_now.Before(clause.Id) is { } before ? before.Id == Before(j) || IsGoing(before, j) : j == 0);

    // What stays in between only until nothing hangs under it any more is in nobody's way.
    private bool IsGoing(Clause before, int j) => !_kept.Contains(before.Id) && _now.Clauses.FindIndex(clause => clause.Id == before.Id) is var at
        && _now.Clauses.GetRange(0, at).FindLast(clause => clause.IsPresent && _kept.Contains(clause.Id))?.Id == Before(j)
        && !_now.Above(_now.Find(_ids[j])!).Any(above => !_kept.Contains(above.Id));

    private bool Try(ClauseEdit edit)
    {
        var (events, refusal) = EditTrial.Of(_now, [edit], through: null);
        if (refusal is not null)
        {
            return false;
        }

        if (!events.IsEmpty)
        {
            _now = Prospect.Of(_now, events, Core.Delegations.ActingFor.Secretariat, _now.LastAt);
            _edits.Add(edit);
        }

        return true;
    }

    private void Must(ClauseEdit edit)
    {
        if (!Try(edit))
        {
            throw new InvalidOperationException($"The rules refuse {edit}.");
        }
    }
}
