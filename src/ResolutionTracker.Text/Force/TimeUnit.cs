namespace ResolutionTracker.Text.Force;

/// <summary>What an amount counts.</summary>
internal enum TimeUnit : byte
{
    None,
    Hour,
    Day,
    Week,
    Month,
    Year,

    /// <summary>The amount is a date: 10,000 years, 100 months and days.</summary>
    Date,
}
