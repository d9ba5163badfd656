using System.Collections.Immutable;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>A block with what is to become of its words, and what there is to say about that.</summary>
internal sealed class SettledBlock
{
    private readonly BlockMerge _words;
    private readonly ImmutableArray<string> _current;
    private readonly ImmutableArray<string> _amended;
    private readonly List<CarryReason> _reasons = [];
    private readonly bool _isChoice;

    public SettledBlock(
        CarryBlock places, IReadOnlyList<string> @base, IReadOnlyList<string> current, IReadOnlyList<string> amended)
    {
        Places = places;
        ImmutableArray<string> was = [.. places.Base.Select(i => @base[i])];
        _current = [.. places.Current.Select(i => current[i])];
        _amended = [.. places.Amended.Select(i => amended[i])];
        _words = new BlockMerge(was, _current, _amended);
        if (was.IsEmpty)
        {
            return;
        }

        if (_current.IsEmpty)
        {
            _isChoice = !_amended.IsEmpty && (_words.IsChangedInAmended || places.IsMovedInAmended);
            AddWhole(CarryCode.ClauseDeleted, was);
        }
        else if (_amended.IsEmpty)
        {
            _isChoice = _words.IsChangedInCurrent;
            AddWhole(CarryCode.ClauseReworded, was);
        }
        else
        {
            AddReasonsOfWords();
        }
    }

    public CarryBlock Places { get; }

    public IReadOnlyList<CarryReason> Reasons => _reasons;

    /// <summary>Where it stood in the base; -1 for what came in.</summary>
    public int Clause => Places.Base.IsEmpty ? -1 : Places.Base[0];

    public string Wanted => string.Join(' ', _amended);

    /// <summary>The clauses that it is with a choice; empty where it does not stand.</summary>
    public ImmutableArray<string> With(MergePick pick)
    {
        var isTheirs = pick is MergePick.Current or MergePick.CurrentFirst;
        return (Places.Base.IsEmpty, _current.IsEmpty, _amended.IsEmpty) switch
        {
            // One side alone put it in, or both did the same.
            (true, _, _) => _current.IsEmpty ? _amended : _current,
            (false, true, _) or (false, _, true) when _isChoice => isTheirs ? _current : _amended,
            (false, true, _) or (false, _, true) => [],
            _ => _words.With(pick),
        };
    }

    private void AddWhole(CarryCode code, ImmutableArray<string> was)
    {
        if (_isChoice)
        {
            _reasons.Add(new CarryReason(code, Clause, string.Join(' ', was), string.Join(' ', _current), string.Join(' ', _amended)));
        }
    }

    private void AddReasonsOfWords()
    {
        MergePart? before = null;
        foreach (var part in _words.Parts)
        {
            if (part.IsConflict)
            {
                _reasons.Add(BlockMerge.Conflict(part, Clause, _words.Was, _words.Now, _words.Wanted));
            }
            else if (before is { } one && one.Touches(part))
            {
                var (theirs, mine) = one.Kind == MergePartKind.Current ? (one, part) : (part, one);
                _reasons.Add(new CarryReason(
                    CarryCode.Neighbour,
                    Clause,
                    BlockMerge.Shown(_words.Was[mine.BaseStart..mine.BaseEnd]),
                    BlockMerge.Shown(_words.Now[theirs.CurrentStart..theirs.CurrentEnd]),
                    BlockMerge.Shown(_words.Wanted[mine.AmendedStart..mine.AmendedEnd])));
            }

            before = part;
        }
    }
}
