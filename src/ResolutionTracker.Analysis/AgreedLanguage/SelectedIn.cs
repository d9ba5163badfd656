using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>The text in which words were selected, which is no answer to who else has them.</summary>
/// <param name="Clause">Null where it was none, such as the working title.</param>
/// <param name="Amendment">The amendment in whose own words they were selected; null for the text itself.</param>
public sealed record SelectedIn(DraftId Draft, ClauseId? Clause, AmendmentId? Amendment);
