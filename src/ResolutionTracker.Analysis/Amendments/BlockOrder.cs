using System.Collections.Immutable;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>In which order the blocks stand: as in the text that now stands, with what the amendment moves or puts in behind the block that it
/// follows there. By identity, not by place.</summary>
internal sealed class BlockOrder(List<SettledBlock> inCurrent, List<SettledBlock> inAmended)
{
    private readonly HashSet<SettledBlock> _told = [];
    private readonly List<CarryReason> _reasons = [];

    /// <summary>Of places; complete once an order was asked for.</summary>
    public IReadOnlyList<CarryReason> Reasons => _reasons;

    public ImmutableArray<string> With(MergePick pick)
    {
        // What the amendment moves is taken out first, or it would part neighbours.
        var placed = inCurrent.FindAll(block => !block.With(pick).IsEmpty && !IsToMove(block, pick));
        SettledBlock? before = null;
        foreach (var block in inAmended)
        {
            // What the other side took elsewhere is no neighbour any more.
            if (!block.With(pick).IsEmpty && Place(block, before, placed, pick) && !IsElsewhere(block))
            {
                before = block;
            }
        }

        return [.. placed.SelectMany(block => block.With(pick))];
    }

    /// <returns>Whether the block stands in the text.</returns>
    private bool Place(SettledBlock block, SettledBlock? before, List<SettledBlock> placed, MergePick pick)
    {
        if (!block.Places.Current.IsEmpty && !IsToMove(block, pick))
        {
            return true;
        }

        var at = PlaceBehind(block, before, placed, pick);
        if (at is null && block.Places.Current.IsEmpty)
        {
            return false;
        }

        placed.Insert(at ?? PlaceInCurrent(block, placed), block);
        return true;
    }

    private bool IsToMove(SettledBlock block, MergePick pick) =>
        IsNewPlace(block.Places.IsMovedInAmended, block)
        && (!IsNewPlace(block.Places.IsMovedInCurrent, block) || IsMovedTwice(block, pick));

    private int PlaceInCurrent(SettledBlock block, List<SettledBlock> placed) =>
        placed.IndexOf(inCurrent.GetRange(0, inCurrent.IndexOf(block)).FindLast(placed.Contains)!) + 1;

    // Null where something else was put at the very place and is to stay there alone.
    private int? PlaceBehind(SettledBlock block, SettledBlock? before, List<SettledBlock> placed, MergePick pick)
    {
        var start = before is null ? 0 : placed.IndexOf(before) + 1;
        var end = start;
        while (end < placed.Count && IsNewInCurrent(placed[end]) && placed[end] != block)
        {
            end++;
        }

        // What follows something of the amendment's own has been asked about with that.
        if (end == start || before is { Places: { Base.IsEmpty: true, Current.IsEmpty: true } })
        {
            return start;
        }

        Tell(block, new CarryReason(
            CarryCode.TwoInsertions, before?.Clause ?? -1, "", string.Join(' ', placed[start].With(MergePick.Current)), block.Wanted));
        return pick switch
        {
            MergePick.Current => null,
            MergePick.CurrentFirst => end,
            _ => start,
        };
    }

    private bool IsNewInCurrent(SettledBlock block) => block.Places is { Base.IsEmpty: true, Amended.IsEmpty: true } || IsElsewhere(block);

    private bool IsElsewhere(SettledBlock block) =>
        IsNewPlace(block.Places.IsMovedInCurrent, block)
        && !(IsNewPlace(block.Places.IsMovedInAmended, block) && AnchorOf(block, inCurrent) == AnchorOf(block, inAmended));

    // What both put in has a place of its own on either side.
    private static bool IsNewPlace(bool isMoved, SettledBlock block) =>
        isMoved || block.Places is { Base.IsEmpty: true, Current.IsEmpty: false, Amended.IsEmpty: false };

    private bool IsMovedTwice(SettledBlock block, MergePick pick)
    {
        if (!IsElsewhere(block))
        {
            return false;
        }

        Tell(block, new CarryReason(CarryCode.MovedTwice, block.Clause, block.Wanted, block.Wanted, block.Wanted));
        return pick is MergePick.Amended or MergePick.AmendedFirst;
    }

    // The last block before it that nobody moved.
    private static SettledBlock? AnchorOf(SettledBlock block, List<SettledBlock> order) =>
        order.GetRange(0, order.IndexOf(block)).FindLast(each =>
            each.Places is { Base.IsEmpty: false, IsMovedInCurrent: false, IsMovedInAmended: false });

    private void Tell(SettledBlock block, CarryReason reason)
    {
        if (_told.Add(block))
        {
            _reasons.Add(reason);
        }
    }
}
