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
    private readonly BlockOrder _order;
    private readonly ImmutableArray<string> _theirs;

    public BlockCarry(
        IReadOnlyList<string> @base, IReadOnlyList<string> current, IReadOnlyList<string> amended, List<CarryBlock> blocks)
    {
        _current = current;
        var settled = WithSameInsertionsOnce(blocks, current, amended)
            .ConvertAll(block => new SettledBlock(block, @base, current, amended));
        _order = new BlockOrder(
            [.. settled.Where(block => !block.Places.Current.IsEmpty).OrderBy(block => block.Places.Current[0])],
            [.. settled.Where(block => !block.Places.Amended.IsEmpty).OrderBy(block => block.Places.Amended[0])]);
        _theirs = _order.With(MergePick.Current);
        Reasons = [.. settled.SelectMany(block => block.Reasons).Concat(_order.Reasons).OrderBy(reason => reason.Clause)];
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<CarryReason> Reasons { get; }

    public CarriedOver Carry()
    {
        if (!Reasons.Any(reason => reason.NeedsDecision))
        {
            return new CarriedOver(
                _theirs.SequenceEqual(_current) ? CarryOutcome.AlreadyContained : CarryOutcome.Clean, _theirs, Reasons, []);
        }

        var hasInsertions = Reasons.Any(reason => reason.Code == CarryCode.TwoInsertions);
        var choices = new List<CarryChoice>();
        foreach (var (pick, name) in hasInsertions ? [.. InsertionChoices, .. Choices] : Choices)
        {
            var result = _order.With(pick);
            if (!choices.Exists(choice => choice.Result.SequenceEqual(result)))
            {
                choices.Add(new CarryChoice(name, result));
            }
        }

        return new CarriedOver(CarryOutcome.NeedsDecision, null, Reasons, [.. choices]);
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
