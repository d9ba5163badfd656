namespace ResolutionTracker.Core.Drafting;

/// <summary>The adopted text that a draft starts from; its unchanged words belong to it and to no state of this draft.</summary>
/// <param name="Symbol">Such as S/RES/2803 (2025); null where it has none.</param>
public sealed record BaseText(string Name, string? Symbol);
