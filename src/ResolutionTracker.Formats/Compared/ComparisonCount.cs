using System.Globalization;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Says in one line how much two texts differ, and names what a row is.</summary>
public static class ComparisonCount
{
    public static string Of(IReadOnlyCollection<JudgedRow> rows)
    {
        var counts = Enum.GetValues<ClauseStatus>()
            .Select(status => (Name: SpokenNameOf(status), Count: rows.Count(row => row.Status == status && !IsStyleOnly(row))))
            .Append((Name: "changed in style only", Count: rows.Count(IsStyleOnly)))
            .Where(count => count.Count > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {count.Name}"))
            .ToList();
        return counts.Count == 0 ? "No clauses." : $"Clauses: {string.Join(", ", counts)}.";
    }

    /// <summary>The word that programs read for a status.</summary>
    public static string NameOf(ClauseStatus status) => status switch
    {
        ClauseStatus.Unchanged => "unchanged",
        ClauseStatus.Changed => "changed",
        ClauseStatus.Inserted => "inserted",
        ClauseStatus.Deleted => "deleted",
        ClauseStatus.Moved => "moved",
        ClauseStatus.MovedChanged => "moved-changed",
        ClauseStatus.Split => "split",
        ClauseStatus.Joined => "joined",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The words that people read for a status.</summary>
    public static string SpokenNameOf(ClauseStatus status) => status == ClauseStatus.MovedChanged ? "moved and changed" : NameOf(status);

    /// <summary>The words that people read for a row.</summary>
    public static string SpokenNameOf(JudgedRow row) => IsStyleOnly(row) ? "changed in style only" : SpokenNameOf(row.Status);

    /// <summary>Which clauses a row is about, counted from 1 as people count.</summary>
    internal static string PlacesOf(ClauseComparison row)
    {
        var old = string.Join('+', row.Old.Select(Ordinal));
        var @new = string.Join('+', row.New.Select(Ordinal));
        return row.Old.IsEmpty ? @new : row.New.IsEmpty || old == @new ? old : $"{old} → {@new}";
    }

    private static bool IsStyleOnly(JudgedRow row) => row is { IsStyle: true, Status: ClauseStatus.Changed };

    private static string Ordinal(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
