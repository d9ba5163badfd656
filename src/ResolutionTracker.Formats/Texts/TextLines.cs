namespace ResolutionTracker.Formats.Texts;

/// <summary>A file's lines, whichever characters end them.</summary>
internal static class TextLines
{
    private static readonly char[] Other = ['\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    public static string[] Of(string text)
    {
        var unified = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var end in Other)
        {
            unified = unified.Replace(end, '\n');
        }

        return unified.Split('\n');
    }
}
