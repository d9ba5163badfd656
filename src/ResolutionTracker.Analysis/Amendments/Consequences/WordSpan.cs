namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>Words replaced, by their places in the one row and in the other, half-open.</summary>
internal readonly record struct WordSpan(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public int Growth => NewEnd - NewStart - (OldEnd - OldStart);

    /// <summary>The same told from the other row.</summary>
    public WordSpan Mirrored => new(NewStart, NewEnd, OldStart, OldEnd);

    /// <summary>Whether they have a word in common in either row.</summary>
    public bool Overlaps(WordSpan other) =>
        (OldStart < other.OldEnd && other.OldStart < OldEnd) || (NewStart < other.NewEnd && other.NewStart < NewEnd);

    public bool Contains(WordSpan other) =>
        OldStart <= other.OldStart && other.OldEnd <= OldEnd && NewStart <= other.NewStart && other.NewEnd <= NewEnd;

    public WordSpan And(WordSpan other) => new(
        Math.Min(OldStart, other.OldStart), Math.Max(OldEnd, other.OldEnd), Math.Min(NewStart, other.NewStart), Math.Max(NewEnd, other.NewEnd));
}
