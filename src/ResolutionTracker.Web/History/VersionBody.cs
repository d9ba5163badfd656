using ResolutionTracker.Text;

namespace ResolutionTracker.Web.History;

/// <summary>One version of a clause, with what it changed in the one before.</summary>
/// <param name="States">Codes of the states whose words they are; empty where they are the base text's.</param>
/// <param name="Changes">Against the version before; half-open ranges in UTF-16 code units.</param>
public sealed record VersionBody(
    int Version,
    string Text,
    DateTimeOffset At,
    IReadOnlyList<string> States,
    string? Amendment,
    bool FromBase,
    bool Deleted,
    IReadOnlyList<ChangeRange> Changes)
{
    internal static List<VersionBody> Of(IReadOnlyList<ClauseVersionRow> rows) =>
    [
        .. rows.Select((row, i) => new VersionBody(
            row.Version.Number,
            row.Text,
            row.At,
            [.. row.States.Select(state => state.Code)],
            row.Amendment?.ToString(),
            row.IsFromBase,
            row.IsDeletion,
            i == 0 || row.IsDeletion ? [] : [.. WordDiff.Compare(rows[i - 1].Text, row.Text).Select(ChangeRange.Of)])),
    ];
}

/// <summary>A run of words replaced; both ranges are half-open, in UTF-16 code units.</summary>
public sealed record ChangeRange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    internal static ChangeRange Of(TextChange change) => new(change.OldStart, change.OldEnd, change.NewStart, change.NewEnd);
}
