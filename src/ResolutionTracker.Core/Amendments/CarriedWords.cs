using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Amendments;

/// <summary>A change as it is had on the text that now stands.</summary>
/// <param name="Text">The words, those of several clauses parted by <see cref="Change.ClauseBreak"/>; null where there are none.</param>
/// <param name="Edits">What it takes, each naming the version that it was computed on; empty where the text says so already.</param>
public sealed record CarriedWords(string? Text, ImmutableList<ClauseEdit> Edits);
