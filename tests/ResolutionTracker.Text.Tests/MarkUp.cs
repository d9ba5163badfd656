namespace ResolutionTracker.Text.Tests;

/// <summary>Writes a diff in one line, so that a test can say what it expects: <c>to [-report-][+submit+] it</c>.</summary>
internal static class MarkUp
{
    public static string Of(string oldText, string newText) =>
        string.Concat(DiffSegments.Of(oldText, newText, WordDiff.Compare(oldText, newText)).Select(segment =>
            segment.Kind switch
            {
                SegmentKind.Deleted => $"[-{segment.Text}-]",
                SegmentKind.Inserted => $"[+{segment.Text}+]",
                _ => segment.Text,
            }));
}
