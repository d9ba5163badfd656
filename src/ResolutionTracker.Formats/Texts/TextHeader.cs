using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Formats.Texts;

/// <summary>What a file says of its text, in its front matter or its first lines; null or empty where it does not say.</summary>
/// <param name="Title">A working title.</param>
/// <param name="Symbol">Such as S/RES/690 (1991).</param>
/// <param name="Language">By its ISO 639-1 code.</param>
/// <param name="Zone">The time zone in which times are shown, by its IANA name.</param>
/// <param name="IsIllustrative">Whether no state proposed these words.</param>
public sealed record TextHeader(
    string? Title,
    string? Symbol,
    string? Organ,
    string? AgendaItem,
    string? Language,
    string? Zone,
    ImmutableList<MemberState> Penholders,
    ImmutableList<MemberState> Sponsors,
    bool IsIllustrative)
{
    public static TextHeader Empty { get; } = new(null, null, null, null, null, null, [], [], false);
}
