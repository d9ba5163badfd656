namespace ResolutionTracker.Text.Merging;

/// <summary>What is taken wherever both sides say something different.</summary>
public enum MergePick
{
    /// <summary>The words that now stand.</summary>
    Current,

    /// <summary>The amendment's words in place of them.</summary>
    Amended,

    /// <summary>Of two insertions both, the one that now stands first. Elsewhere as <see cref="Current"/>.</summary>
    CurrentFirst,

    /// <summary>Of two insertions both, the amendment's first. Elsewhere as <see cref="Amended"/>.</summary>
    AmendedFirst,
}
