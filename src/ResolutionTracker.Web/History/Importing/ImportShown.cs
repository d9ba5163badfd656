namespace ResolutionTracker.Web.History.Importing;

/// <summary>What the page shows on which a drafting history is brought in.</summary>
/// <param name="History">Null until its texts make one.</param>
/// <param name="Problem">Why they don't, or why it was not created, in a sentence.</param>
public sealed record ImportShown(DraftingHistory? History, IReadOnlyList<DatedText> Texts, string Title, string? Problem);
