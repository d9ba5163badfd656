namespace ResolutionTracker.Formats.Texts;

/// <summary>Where a person could read a text in another way.</summary>
/// <param name="Clause">The index of the clause, from 0.</param>
/// <param name="Why">In one sentence.</param>
public sealed record Doubt(int Clause, string Why);
