namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What stands right beside a place in a text, to tell whether two places are the same.</summary>
internal static class Neighbours
{
    private const int Longest = 16;

    public static string Before(string text, int index)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        var start = before.Length;
        while (start > 0 && before.Length - start < Longest && !char.IsWhiteSpace(before[start - 1]))
        {
            start--;
        }

        return before[start..].ToString();
    }

    public static string After(string text, int index)
    {
        var after = text.AsSpan(index).TrimStart();
        var end = 0;
        while (end < after.Length && end < Longest && !char.IsWhiteSpace(after[end]))
        {
            end++;
        }

        return after[..end].ToString();
    }
}
