using System.Collections.Immutable;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>The words of one block, merged; where it was split or joined, the ends of its clauses are merged like words.</summary>
internal sealed class BlockMerge
{
    /// <summary>A character that no text has: Unicode keeps it for a program's own use.</summary>
    private const char ClauseEnd = '\uFDD0';

    private readonly MergedWords? _merged;
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

        _merged = WordMerge.Merge(was, now, wanted);
        (Was, Now, Wanted) = (was, now, wanted);
    }

    public bool IsChangedInCurrent { get; }

    public bool IsChangedInAmended { get; }

    public string Was { get; } = "";

    public string Now { get; } = "";

    public string Wanted { get; } = "";

    public IEnumerable<MergePart> Parts => _merged?.Parts ?? [];

    public ImmutableArray<string> With(MergePick pick) =>
        _merged is not null ? Split(_merged.With(pick))
        : pick is MergePick.Current or MergePick.CurrentFirst ? _current : _amended;

    /// <summary>Words as a person reads them, with a mark where a clause ends inside them.</summary>
    public static string Shown(string words) => words.Replace(ClauseEnd.ToString(), " ¶ ", StringComparison.Ordinal).Trim();

    public static bool HasEnd(string words) => words.Contains(ClauseEnd, StringComparison.Ordinal);

    private static string Joined(ImmutableArray<string> clauses) => string.Join(ClauseEnd, clauses.Select(clause => clause.Replace(ClauseEnd, ' ')));

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split(ClauseEnd).Select(clause => clause.Trim()).Where(clause => clause.Length > 0)];
}
