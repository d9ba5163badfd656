namespace ResolutionTracker.Text.Alignment;

/// <summary>Like <see cref="TextChange"/>, counted in tokens: <c>[OldStart, OldEnd)</c> becomes <c>[NewStart, NewEnd)</c>.</summary>
internal readonly record struct TokenChange(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public bool IsInsertion => OldStart == OldEnd;

    public bool IsDeletion => NewStart == NewEnd;

    public int NewLength => NewEnd - NewStart;

    public bool IsReplacement => !IsInsertion && !IsDeletion;

    public TokenChange Through(TokenChange next) => new(OldStart, next.OldEnd, NewStart, next.NewEnd);

    public TokenChange Shifted(int by) => new(OldStart + by, OldEnd + by, NewStart + by, NewEnd + by);
}
