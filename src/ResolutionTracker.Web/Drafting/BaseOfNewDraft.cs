namespace ResolutionTracker.Web.Drafting;

/// <summary>What a new draft starts from: another draft, or a text that is sent along.</summary>
/// <param name="Draft">A draft that the sender may read; null where a text is sent.</param>
/// <param name="Revision">A revision of that draft by its name; null for the text as it stands.</param>
/// <param name="Name">What the text is called; null for its own title or symbol, or the working title of the draft.</param>
/// <param name="Text">Plain text or Markdown.</param>
/// <param name="Clauses">The clauses one by one, in place of <paramref name="Text"/>.</param>
public sealed record BaseOfNewDraft(
    Guid? Draft = null,
    string? Revision = null,
    string? Name = null,
    string? Symbol = null,
    string? Text = null,
    IReadOnlyList<ClauseOfNewDraft>? Clauses = null);

/// <summary>A clause of a text that is sent in.</summary>
/// <param name="Kind">preambular, operative, heading or annex.</param>
/// <param name="Degree">0 for a paragraph, 1 to 4 for its sub-paragraphs.</param>
/// <param name="Numbered">Whether a number is printed before it; null for what is usual for its kind.</param>
public sealed record ClauseOfNewDraft(string Kind, string Text, int Degree = 0, bool? Numbered = null);
