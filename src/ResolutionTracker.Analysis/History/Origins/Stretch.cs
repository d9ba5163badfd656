namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Successive tokens that two wordings have in common.</summary>
/// <param name="Here">The first token in the one.</param>
/// <param name="There">The first token in the other.</param>
internal readonly record struct Stretch(int Here, int There, int Length)
{
    /// <summary>The longest stretch that holds a token of both and goes over none that is taken.</summary>
    /// <param name="takenHere">By token; empty for none.</param>
    /// <returns>A length of 0 where the two tokens differ.</returns>
    public static Stretch Around(in Wording here, int i, ReadOnlySpan<bool> takenHere, in Wording there, int j, ReadOnlySpan<bool> takenThere)
    {
        if (!IsFree(takenHere, i) || !IsFree(takenThere, j) || !here[i].SequenceEqual(there[j]))
        {
            return default;
        }

        var back = 0;
        while (i - back > 0 && j - back > 0 && Same(here, i - back - 1, takenHere, there, j - back - 1, takenThere))
        {
            back++;
        }

        var on = 1;
        while (i + on < here.Count && j + on < there.Count && Same(here, i + on, takenHere, there, j + on, takenThere))
        {
            on++;
        }

        return new Stretch(i - back, j - back, back + on);
    }

    private static bool Same(in Wording here, int i, ReadOnlySpan<bool> takenHere, in Wording there, int j, ReadOnlySpan<bool> takenThere) =>
        IsFree(takenHere, i) && IsFree(takenThere, j) && here[i].SequenceEqual(there[j]);

    private static bool IsFree(ReadOnlySpan<bool> taken, int token) => taken.IsEmpty || !taken[token];
}
