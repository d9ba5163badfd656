namespace ResolutionTracker.Text;

/// <summary>Which way a word or phrase that matters has changed.</summary>
public enum NamedDirection
{
    /// <summary>Another of the same rank, or one that has no order with the old one.</summary>
    Different,

    Stronger,
    Weaker,
    Added,
    Removed,
}
