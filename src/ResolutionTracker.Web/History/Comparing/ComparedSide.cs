using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>One of the texts that are compared, as far as the viewer may read it.</summary>
/// <param name="Address">As it stands in the address of a comparison; it names the same words for ever.</param>
/// <param name="Name">As it stands in a sentence, its direction isolated.</param>
/// <param name="Draft">The draft to which the clauses belong; null for a text that was sent in.</param>
/// <param name="Link">Where it is shown by itself; null for a text that was sent in.</param>
public sealed record ComparedSide(
    string Address, string Name, PastText Text, string Language, DraftId? Draft, bool IsIllustrative, string? Link);
