using System.Collections.Immutable;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>The words of one block, merged; where it was split or joined, the ends of its clauses are merged like words.</summary>
internal sealed class BlockMerge
{
    /// <summary>A character that no text has: Unicode keeps it for a program's own use.</summary>
    private const char ClauseEnd = '\uFDD0';

    private readonly MergedWords? _merged;
    private readonly string? _undisputed;
    private readonly ImmutableArray<string> _current;
    private readonly ImmutableArray<string> _amended;

    public BlockMerge(ImmutableArray<string> @base, ImmutableArray<string> current, ImmutableArray<string> amended)
    {
        (_current, _amended) = (current, amended);
        var (was, now, wanted) = (Joined(@base), Joined(current), Joined(amended));
        if (current.IsEmpty || amended.IsEmpty || @base.IsEmpty)
        {
            IsChangedInCurrent = was != now;
            IsChangedInAmended = was != wanted;
            return;
        }

        // Most clauses of a text nobody touches, or one side alone.
        _undisputed = was == now || now == wanted ? wanted : was == wanted ? now : null;
        _merged = _undisputed is null ? WordMerge.Merge(was, now, wanted) : null;
        (Was, Now, Wanted) = (was, now, wanted);
    }

    public bool IsChangedInCurrent { get; }

    public bool IsChangedInAmended { get; }

    public string Was { get; } = "";

    public string Now { get; } = "";

    public string Wanted { get; } = "";

    public IEnumerable<MergePart> Parts => _merged?.Parts ?? [];

    public ImmutableArray<string> With(MergePick pick) =>
        (_undisputed ?? _merged?.With(pick)) is { } words ? Split(words)
        : pick is MergePick.Current or MergePick.CurrentFirst ? _current : _amended;

    /// <summary>Words as a person reads them, with a mark where a clause ends inside them.</summary>
    public static string Shown(string words) => words.Replace(ClauseEnd.ToString(), " ¶ ", StringComparison.Ordinal).Trim();

    /// <summary>What there is to say of words that the sides want differently.</summary>
    public static CarryReason Conflict(MergePart part, int clause, string was, string now, string wanted)
    {
        (was, now, wanted) = (
            was[part.BaseStart..part.BaseEnd], now[part.CurrentStart..part.CurrentEnd], wanted[part.AmendedStart..part.AmendedEnd]);
        var code = HasEnd(now) || HasEnd(wanted) || HasEnd(was) ? CarryCode.StraddlesSplit
            : part.Kind == MergePartKind.TwoInsertions ? CarryCode.TwoInsertions : CarryCode.Overlap;
        return new CarryReason(code, clause, Shown(was), Shown(now), Shown(wanted));
    }

    private static bool HasEnd(string words) => words.Contains(ClauseEnd, StringComparison.Ordinal);

    private static string Joined(ImmutableArray<string> clauses) => string.Join(ClauseEnd, clauses.Select(clause => clause.Replace(ClauseEnd, ' ')));

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split(ClauseEnd).Select(clause => clause.Trim()).Where(clause => clause.Length > 0)];
}
