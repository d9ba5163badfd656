namespace ResolutionTracker.Core.Drafting;

/// <summary>The words of a clause between two changes, counted from 1.</summary>
public readonly record struct ClauseVersion(int Number)
{
    public static ClauseVersion First => new(1);

    public ClauseVersion Next() => new(Number + 1);

    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
