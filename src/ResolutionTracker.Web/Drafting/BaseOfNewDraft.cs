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
    IReadOnlyList<NewDraftClause>? Clauses = null);
