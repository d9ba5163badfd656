using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Searching;

/// <summary>What was found in one draft.</summary>
/// <param name="Draft">As far as whoever asks may see it.</param>
/// <param name="Names">Its title, symbol, agenda item, as it has or had them.</param>
/// <param name="Clauses">In the order of the text; as many as are shown.</param>
/// <param name="AllClauses">How many there are.</param>
/// <param name="Remarks">Wordings of amendments and reasons, the latest first; as many as are shown.</param>
/// <param name="AllRemarks">How many there are.</param>
public sealed record FoundDraft(
    Draft Draft, IReadOnlyList<string> Names, IReadOnlyList<FoundClause> Clauses, int AllClauses, IReadOnlyList<FoundRemark> Remarks, int AllRemarks);
