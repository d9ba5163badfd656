using ResolutionTracker.Core.Amendments;

namespace ResolutionTracker.Core.Drafting;

/// <summary>The change of an amendment through which words came into the text or left it.</summary>
public sealed record ChangeReference(AmendmentId Amendment, ChangeId Change);
