namespace ResolutionTracker.Text.Tests;

/// <summary>Two wordings to compare.</summary>
public sealed record Wordings(string Old, string New)
{
    public override string ToString() => $"{Escaped(Old)} | {Escaped(New)}";

    private static string Escaped(string text) =>
        string.Concat(text.Select(character => character is >= ' ' and <= '~' ? character.ToString() : $"\\u{(int)character:X4}"));
}
