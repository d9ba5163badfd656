using System.Collections.Immutable;

namespace ResolutionTracker.Text;

/// <summary>Lays two wordings out as one run of segments, in reading order, what goes before what comes.</summary>
public static class DiffSegments
{
    /// <summary>Without the inserted segments the result reads as the old text, without the deleted ones as the new.
    /// The changes are what <see cref="WordDiff.Compare"/> says of these two texts.</summary>
    public static ImmutableArray<DiffSegment> Of(string oldText, string newText, ImmutableArray<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(oldText);
        ArgumentNullException.ThrowIfNull(newText);
        var segments = ImmutableArray.CreateBuilder<DiffSegment>((changes.Length * 3) + 1);
        var at = 0;
        foreach (var change in changes)
        {
            Add(segments, SegmentKind.Unchanged, oldText[at..change.OldStart]);
            Add(segments, SegmentKind.Deleted, oldText[change.OldStart..change.OldEnd]);
            Add(segments, SegmentKind.Inserted, newText[change.NewStart..change.NewEnd]);
            at = change.OldEnd;
        }

        Add(segments, SegmentKind.Unchanged, oldText[at..]);
        return segments.DrainToImmutable();
    }

    private static void Add(ImmutableArray<DiffSegment>.Builder segments, SegmentKind kind, string text)
    {
        if (text.Length > 0)
        {
            segments.Add(new DiffSegment(kind, text));
        }
    }
}
