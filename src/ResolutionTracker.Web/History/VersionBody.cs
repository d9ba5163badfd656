using ResolutionTracker.Core.History;
using ResolutionTracker.Text;

namespace ResolutionTracker.Web.History;

/// <summary>One version of a clause, with what it changed in the one before.</summary>
/// <param name="States">Codes of the states whose words they are; empty where they are the base text's.</param>
/// <param name="Changes">Against the version before; half-open ranges in UTF-16 code units.</param>
/// <param name="RecordedAt">When the record took it.</param>
/// <param name="Source">From where it is known, where it was entered after the fact.</param>
/// <param name="Sure">How sure that is: certain, probable or doubtful.</param>
public sealed record VersionBody(
    int Version,
    string Text,
    DateTimeOffset At,
    IReadOnlyList<string> States,
    string? Amendment,
    bool FromBase,
    bool Deleted,
    IReadOnlyList<ChangeRange> Changes,
    DateTimeOffset RecordedAt,
    string? Source,
    string? Sure)
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
            i == 0 || row.IsDeletion ? [] : [.. WordDiff.Compare(rows[i - 1].Text, row.Text).Select(ChangeRange.Of)],
            row.RecordedAt,
            row.Entry?.Source,
            row.Entry is { } entry ? StoredNames.NameOf(entry.Sure) : null)),
    ];
}

/// <summary>A run of words replaced; both ranges are half-open, in UTF-16 code units.</summary>
public sealed record ChangeRange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    internal static ChangeRange Of(TextChange change) => new(change.OldStart, change.OldEnd, change.NewStart, change.NewEnd);
}
