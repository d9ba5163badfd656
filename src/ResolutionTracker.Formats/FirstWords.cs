namespace ResolutionTracker.Formats;

/// <summary>Shortens a text for a line of its own: whole words where there are such, and no letter cut in two.</summary>
internal static class FirstWords
{
    /// <summary>The text, or its first words with an ellipsis where it has more than <paramref name="most"/> UTF-16 code units.</summary>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most);
        end = end > 0 ? end : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return $"{text[..end]} …";
    }
}
