using System.Globalization;
using ResolutionTracker.Analysis.Comparison;

namespace ResolutionTracker.Formats.Compared;

/// <summary>Says in one line how much two texts differ.</summary>
internal static class ComparisonCount
{
    public static string Of(IReadOnlyCollection<ClauseComparison> rows)
    {
        var counts = Enum.GetValues<ClauseStatus>()
            .Select(status => (Status: status, Count: rows.Count(row => row.Status == status)))
            .Where(count => count.Count > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} {NameOf(count.Status)}"))
            .ToList();
        return counts.Count == 0 ? "No clauses." : $"Clauses: {string.Join(", ", counts)}.";
    }

    /// <summary>The word that people and programs read for a status.</summary>
    public static string NameOf(ClauseStatus status) => status switch
    {
        ClauseStatus.Unchanged => "unchanged",
        ClauseStatus.Changed => "changed",
        ClauseStatus.Inserted => "inserted",
        ClauseStatus.Deleted => "deleted",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Which clauses a row is about, counted from 1 as people count.</summary>
    public static string PlacesOf(ClauseComparison row)
    {
        var old = string.Join('+', row.Old.Select(Ordinal));
        var @new = string.Join('+', row.New.Select(Ordinal));
        return row.Old.IsEmpty ? @new : row.New.IsEmpty || old == @new ? old : $"{old} → {@new}";
    }

    private static string Ordinal(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
