namespace ResolutionTracker.Text;

/// <summary>A character that the eye can't see or can't tell from another, and what to call it.</summary>
/// <param name="Start">Where it stands, in UTF-16 code units.</param>
/// <param name="Length">1, or 2 for a surrogate pair.</param>
/// <param name="Name">For people: "no-break space U+00A0", "Cyrillic а in a Latin word".</param>
public readonly record struct HiddenCharacter(int Start, int Length, string Name);
