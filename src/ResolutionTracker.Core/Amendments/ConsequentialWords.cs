namespace ResolutionTracker.Core.Amendments;

/// <summary>Other words for a change of an open amendment, as they follow from a decision.</summary>
/// <param name="Seen">The words that it proposed when this was asked.</param>
public sealed record ConsequentialWords(AmendmentId Amendment, ChangeId Change, string Seen, string Text);
