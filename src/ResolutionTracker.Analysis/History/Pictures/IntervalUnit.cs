namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How long a stretch is into which a negotiation is divided; from the longest to the shortest.</summary>
public enum IntervalUnit
{
    Year,
    Quarter,
    Month,

    /// <summary>From Monday on.</summary>
    Week,
    Day,
    SixHours,
    Hour,
    TenMinutes,
    Minute,
}
