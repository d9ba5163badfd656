namespace ResolutionTracker.Text.Lookalikes;

/// <summary>The three scripts whose letters pass for one another.</summary>
internal enum Script : byte
{
    Other,
    Latin,
    Cyrillic,
    Greek,
}
