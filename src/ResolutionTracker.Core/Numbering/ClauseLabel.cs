namespace ResolutionTracker.Core.Numbering;

/// <summary>How negotiators name a clause, and the number printed before it. A label, never an identity.</summary>
/// <param name="Value">Such as PP3, OP5 bis, OP5 (a); empty until the text has been numbered for the first time.</param>
/// <param name="Number">As printed, brackets kept, without a final full stop: 5, 5 bis, (a); null where none is printed.</param>
public readonly record struct ClauseLabel(string Value, string? Number)
{
    public static ClauseLabel None => new("", null);

    public override string ToString() => Value;
}
