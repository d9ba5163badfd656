namespace ResolutionTracker.Text;

/// <summary>A run of text as a page shows it: plain, struck through, or underlined. Never empty.</summary>
public readonly record struct DiffSegment(SegmentKind Kind, string Text);
