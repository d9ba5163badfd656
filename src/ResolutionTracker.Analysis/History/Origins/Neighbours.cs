namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What stands right beside words in a text, to tell whether two places are the same.</summary>
/// <param name="Before">Empty at the text's start.</param>
/// <param name="After">Empty at its end.</param>
internal sealed record Neighbours(string Before, string After)
{
    private const int Longest = 16;

    /// <param name="start">The range is half-open, in UTF-16 code units.</param>
    public static Neighbours Of(string text, int start, int end) => new(RightBefore(text, start).ToString(), RightAfter(text, end).ToString());

    /// <summary>Whether the same stands before a place, or behind it.</summary>
    public bool StandBeside(string text, int start, int end) => RightBefore(text, start).SequenceEqual(Before) || RightAfter(text, end).SequenceEqual(After);

    private static ReadOnlySpan<char> RightBefore(string text, int index)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        var start = before.Length;
        while (start > 0 && before.Length - start < Longest && !char.IsWhiteSpace(before[start - 1]))
        {
            start--;
        }

        return before[start..];
    }

    private static ReadOnlySpan<char> RightAfter(string text, int index)
    {
        var after = text.AsSpan(index).TrimStart();
        var end = 0;
        while (end < after.Length && end < Longest && !char.IsWhiteSpace(after[end]))
        {
            end++;
        }

        return after[..end];
    }
}
