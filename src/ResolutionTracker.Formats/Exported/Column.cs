namespace ResolutionTracker.Formats.Exported;

/// <summary>A column of an exported table.</summary>
/// <param name="About">What stands in it, in a few words.</param>
public sealed record Column(string Name, string About);
