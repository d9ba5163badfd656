using ResolutionTracker.Text.Alignment;

namespace ResolutionTracker.Text.Merging;

/// <summary>Like <see cref="MergePart"/>, counted in tokens.</summary>
internal readonly record struct MergeRegion(
    MergePartKind Kind, int BaseStart, int BaseEnd, int CurrentStart, int CurrentEnd, int AmendedStart, int AmendedEnd)
{
    public MergePart In(TokenPlaces @base, TokenPlaces current, TokenPlaces amended)
    {
        var (baseStart, baseEnd) = Range(@base, BaseStart, BaseEnd);
        var (currentStart, currentEnd) = Range(current, CurrentStart, CurrentEnd);
        var (amendedStart, amendedEnd) = Range(amended, AmendedStart, AmendedEnd);
        return new MergePart(Kind, baseStart, baseEnd, currentStart, currentEnd, amendedStart, amendedEnd);
    }

    // An empty run stands behind the word before it.
    private static (int Start, int End) Range(TokenPlaces text, int start, int end) =>
        start < end ? (text.StartOf(start), text.EndOf(end - 1)) : (text.EndOf(start - 1), text.EndOf(start - 1));
}
