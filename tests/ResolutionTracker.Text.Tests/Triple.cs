namespace ResolutionTracker.Text.Tests;

/// <summary>A base and two texts made of it.</summary>
public sealed record Triple(string Base, string Current, string Amended)
{
    public override string ToString() => $"{new Wordings(Base, Current)} | {new Wordings("", Amended)}";
}
