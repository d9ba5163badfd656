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
                var isCut = BlockMerge.HasEnd(NowAt(part)) || BlockMerge.HasEnd(WantedAt(part)) || BlockMerge.HasEnd(WasAt(part));
                Add(
                    isCut ? CarryCode.StraddlesSplit
                    : part.Kind == MergePartKind.TwoInsertions ? CarryCode.TwoInsertions : CarryCode.Overlap,
                    part, part);
            }
            else if (before is { } one && one.Touches(part))
            {
                Add(CarryCode.Neighbour, one.Kind == MergePartKind.Current ? one : part, one.Kind == MergePartKind.Current ? part : one);
            }

            before = part;
        }
    }

    private void Add(CarryCode code, MergePart theirs, MergePart mine) => _reasons.Add(new CarryReason(
        code, Clause, BlockMerge.Shown(WasAt(mine)), BlockMerge.Shown(NowAt(theirs)), BlockMerge.Shown(WantedAt(mine))));

    private string WasAt(MergePart part) => _words.Was[part.BaseStart..part.BaseEnd];

    private string NowAt(MergePart part) => _words.Now[part.CurrentStart..part.CurrentEnd];

    private string WantedAt(MergePart part) => _words.Wanted[part.AmendedStart..part.AmendedEnd];
}
