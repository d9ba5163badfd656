using System.Text.RegularExpressions;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Texts;

/// <summary>A clause as a person cut it.</summary>
internal sealed record LabelledClause(string Kind, int Degree, string? Number, string Starts, string Ends)
{
    /// <summary>Words are compared by their letters alone, numbers without spaces and a final full stop.</summary>
    public bool Agrees(ReadClause found) =>
        Kind == StoredNames.NameOf(found.Kind)
        && Degree == found.Degree
        && Bare(Number) == Bare(found.Number)
        && Letters(found.Text).StartsWith(Letters(Starts), StringComparison.Ordinal)
        && Letters(found.Text).EndsWith(Letters(Ends), StringComparison.Ordinal);

    private static string? Bare(string? number) =>
        string.IsNullOrEmpty(number) ? null : Regex.Replace(number, @"\s+", "").TrimEnd('.');

    private static string Letters(string text) => new([.. text.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
