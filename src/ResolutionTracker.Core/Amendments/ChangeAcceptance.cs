using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>How one change of an amendment is accepted.</summary>
/// <param name="Seen">The version of the clause that the penholder had before them; null where it rests on no words, or for that of its base.</param>
/// <param name="Text">The wording to accept in place of the one proposed; null to accept it as it stands.</param>
/// <param name="Carried">What it says on the text that now stands; null where the text has not moved on under it, and where
/// <paramref name="Text"/> says it all.</param>
public sealed record ChangeAcceptance(ChangeId Change, ClauseVersion? Seen = null, string? Text = null, CarriedWords? Carried = null);
