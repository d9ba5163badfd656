using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>Goes along the base once and lays the changes of both sides over it.</summary>
/// <param name="theirs">What the text that now stands made of the base.</param>
/// <param name="mine">What the amendment made of it.</param>
internal ref struct MergeSweep(MergeSide theirs, MergeSide mine)
{
    private MergeSide _theirs = theirs;
    private MergeSide _mine = mine;
    private int _base;
    private int _current;
    private int _amended;

    /// <returns>Regions in order that cover all tokens of the three texts.</returns>
    public List<MergeRegion> All(int tokensOfBase)
    {
        var regions = new List<MergeRegion>();
        var (@base, current, amended) = (_base, _current, _amended);
        while (Next() is { } region)
        {
            if (region.BaseStart > @base)
            {
                regions.Add(new MergeRegion(
                    MergePartKind.Kept, @base, region.BaseStart, current, region.CurrentStart, amended, region.AmendedStart));
            }

            regions.Add(region);
            (@base, current, amended) = (_base, _current, _amended);
        }

        if (tokensOfBase > @base)
        {
            var rest = tokensOfBase - @base;
            regions.Add(new MergeRegion(MergePartKind.Kept, @base, tokensOfBase, current, current + rest, amended, amended + rest));
        }

        return regions;
    }

    /// <remarks>Makes nothing that the collector would have to take away: it is asked of each pair of many amendments.</remarks>
    public MergeRegion? FirstConflict()
    {
        while (Next() is { } region)
        {
            if (region.Kind is MergePartKind.TwoInsertions or MergePartKind.Overlap)
            {
                return region;
            }
        }

        return null;
    }

    /// <returns>The next region that a side changed; null at the end.</returns>
    private MergeRegion? Next()
    {
        if (_mine.IsDone)
        {
            return _theirs.IsDone ? null : OfCurrent(_theirs.Take());
        }

        return _theirs.IsDone ? OfAmended(_mine.Take()) : NextOfBoth();
    }

    private MergeRegion NextOfBoth()
    {
        var (ours, other) = (_theirs.Next, _mine.Next);
        if (ours.OldEnd < other.OldStart)
        {
            return OfCurrent(_theirs.Take());
        }

        if (other.OldEnd < ours.OldStart)
        {
            return OfAmended(_mine.Take());
        }

        if (_theirs.IsSame(_mine))
        {
            return OfBoth(_theirs.Take(), _mine.Take());
        }

        if (_theirs.IsHeadOf(_mine))
        {
            return OfBoth(_theirs.Take(), _mine.TakeUpTo(ours.OldEnd, other.NewStart + ours.NewLength));
        }

        if (_mine.IsHeadOf(_theirs))
        {
            return OfBoth(_theirs.TakeUpTo(other.OldEnd, ours.NewStart + other.NewLength), _mine.Take());
        }

        // What is left is then the same on both sides.
        if (_theirs.IsTailOf(_mine))
        {
            return OfAmended(_mine.TakeUpTo(ours.OldStart, other.NewEnd - ours.NewLength));
        }

        if (_mine.IsTailOf(_theirs))
        {
            return OfCurrent(_theirs.TakeUpTo(other.OldStart, ours.NewEnd - other.NewLength));
        }

        if (ours.IsInsertion && other.IsInsertion && ours.OldStart == other.OldStart)
        {
            return Conflict(MergePartKind.TwoInsertions);
        }

        return ours.OldEnd <= other.OldStart ? OfCurrent(_theirs.Take())
            : other.OldEnd <= ours.OldStart ? OfAmended(_mine.Take())
            : Conflict(MergePartKind.Overlap);
    }

    private MergeRegion Conflict(MergePartKind kind)
    {
        var (ours, other) = (_theirs.Take(), _mine.Take());
        while (true)
        {
            var end = Math.Max(ours.OldEnd, other.OldEnd);
            if (_theirs.BeginsBefore(end))
            {
                ours = ours.Through(_theirs.Take());
            }
            else if (_mine.BeginsBefore(end))
            {
                other = other.Through(_mine.Take());
            }
            else
            {
                return Region(
                    kind, Math.Min(ours.OldStart, other.OldStart), end, ours.NewEnd + (end - ours.OldEnd), other.NewEnd + (end - other.OldEnd));
            }
        }
    }

    private MergeRegion OfCurrent(TokenChange change) => Region(
        MergePartKind.Current, change.OldStart, change.OldEnd, change.NewEnd, _amended + (change.OldEnd - _base));

    private MergeRegion OfAmended(TokenChange change) => Region(
        MergePartKind.Amended, change.OldStart, change.OldEnd, _current + (change.OldEnd - _base), change.NewEnd);

    private MergeRegion OfBoth(TokenChange ours, TokenChange other) => Region(
        MergePartKind.Both, ours.OldStart, ours.OldEnd, ours.NewEnd, other.NewEnd);

    // Up to where it begins all three texts go on alike.
    private MergeRegion Region(MergePartKind kind, int baseStart, int baseEnd, int currentEnd, int amendedEnd)
    {
        var kept = baseStart - _base;
        var region = new MergeRegion(kind, baseStart, baseEnd, _current + kept, currentEnd, _amended + kept, amendedEnd);
        (_base, _current, _amended) = (baseEnd, currentEnd, amendedEnd);
        return region;
    }
}
