using System.Collections.Immutable;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Brings the blocks of three texts together: their words, whether they stand at all, and in which order.</summary>
internal sealed class BlockCarry
{
    private static readonly ImmutableArray<(MergePick Pick, string Name)> InsertionChoices =
        [(MergePick.CurrentFirst, "theirs-first"), (MergePick.AmendedFirst, "mine-first")];

    private static readonly ImmutableArray<(MergePick Pick, string Name)> Choices =
        [(MergePick.Current, "theirs"), (MergePick.Amended, "mine")];

    private readonly IReadOnlyList<string> _current;
    private readonly List<CarryReason> _reasons = [];
    private readonly List<SettledBlock> _inCurrent;
    private readonly List<SettledBlock> _inAmended;

    public BlockCarry(
        IReadOnlyList<string> @base, IReadOnlyList<string> current, IReadOnlyList<string> amended, List<CarryBlock> blocks)
    {
        _current = current;
        var settled = WithSameInsertionsOnce(blocks, current, amended)
            .ConvertAll(block => new SettledBlock(block, @base, current, amended));
        settled.ForEach(block => _reasons.AddRange(block.Reasons));
        _inCurrent = [.. settled.Where(block => !block.Places.Current.IsEmpty).OrderBy(block => block.Places.Current[0])];
        _inAmended = [.. settled.Where(block => !block.Places.Amended.IsEmpty).OrderBy(block => block.Places.Amended[0])];
    }

    public CarriedOver Carry()
    {
        var order = new BlockOrder(_inCurrent, _inAmended);
        var theirs = order.With(MergePick.Current);
        ImmutableArray<CarryReason> reasons = [.. _reasons.Concat(order.Reasons).OrderBy(reason => reason.Clause)];
        if (!reasons.Any(reason => reason.NeedsDecision))
        {
            return new CarriedOver(
                theirs.SequenceEqual(_current) ? CarryOutcome.AlreadyContained : CarryOutcome.Clean, theirs, reasons, []);
        }

        var hasInsertions = reasons.Any(reason => reason.Code == CarryCode.TwoInsertions);
        var choices = new List<CarryChoice>();
        foreach (var (pick, name) in hasInsertions ? [.. InsertionChoices, .. Choices] : Choices)
        {
            var result = order.With(pick);
            if (!choices.Exists(choice => choice.Result.SequenceEqual(result)))
            {
                choices.Add(new CarryChoice(name, result));
            }
        }

        return new CarriedOver(CarryOutcome.NeedsDecision, null, reasons, [.. choices]);
    }

    // What both put in word for word is there already, wherever it stands.
    private static List<CarryBlock> WithSameInsertionsOnce(
        List<CarryBlock> blocks, IReadOnlyList<string> current, IReadOnlyList<string> amended)
    {
        var theirs = blocks.Where(block => block.Base.IsEmpty && block.Amended.IsEmpty)
            .GroupBy(block => current[block.Current[0]])
            .ToDictionary(same => same.Key, same => new Queue<CarryBlock>(same));
        var once = new List<CarryBlock>();
        var paired = new HashSet<CarryBlock>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            if (block.Base.IsEmpty && block.Current.IsEmpty
                && theirs.TryGetValue(amended[block.Amended[0]], out var same) && same.TryDequeue(out var other))
            {
                paired.Add(other);
                once.Add(block with { Current = other.Current });
            }
            else
            {
                once.Add(block);
            }
        }

        once.RemoveAll(paired.Contains);
        return once;
    }
}
