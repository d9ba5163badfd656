namespace ResolutionTracker.Core.Numbering;

/// <summary>A label that a clause had until a revision numbered the text anew.</summary>
/// <param name="Label">As negotiators knew it, such as OP5 bis.</param>
/// <param name="Until">The name of that revision.</param>
public sealed record FormerLabel(string Label, string Until);
