using System.Globalization;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Formats.Exported;

/// <summary>How values stand in the cells of exported tables.</summary>
internal static class Cell
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool holds) => holds ? "true" : "false";

    /// <summary>In UTC, as the record has it.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static string Of(IEnumerable<MemberState> states) => string.Join(' ', states.Select(state => state.Code));
}
