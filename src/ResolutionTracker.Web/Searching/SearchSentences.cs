using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Searching;

/// <summary>What the search page says of what it found.</summary>
internal static class SearchSentences
{
    public const string How =
        "Looks in the drafts that you may read: in all versions of their clauses, in amendments and reasons. All words have to stand in one text; "
        + "a phrase stands in quotation marks, and an asterisk ends the beginning of a word. Accents and capitals don’t count.";

    public const string AgreedLanguage = "tells which texts use a whole phrase, or nearly, with the difference.";

    public static string Found(SearchResult result) => result.Total switch
    {
        0 => "Nothing that you may read has these words in one text.",
        1 => "Found in 1 draft.",
        <= SearchResult.PageSize => $"Found in {result.Total} drafts.",
        _ => $"Found in {result.Total} drafts; these are {((result.Page - 1) * SearchResult.PageSize) + 1} to {((result.Page - 1) * SearchResult.PageSize) + result.Drafts.Count}.",
    };

    public static string Stands(FoundClause clause) => clause.IsThere ? "has it now" : clause.Clause.IsPresent ? "had it" : "had it, and left the text";

    public static string Moved(FoundMove move) => move.Move switch
    {
        { IsEntry: true, To.IsFromBase: true } => "In the base text",
        { IsEntry: true, Before: "" } => "Entered with the clause",
        { IsEntry: true } => "Entered",
        { To.Text: "" } => "Left with the clause",
        _ => "Left",
    };

    public static string Version(FoundMove move) => move.Move.To.Version is { } version ? $"Version {version}" : "History of the clause";

    public static string NameOf(Amendment amendment) => amendment.Ordinal == 0 ? "Amendment in preparation" : $"Amendment {amendment.Ordinal}";

    public static string KindOf(FoundRemark remark) => remark.Text.Kind == IndexedKind.Reason ? "reason" : "proposed words";

    public static string All(FoundDraft found) =>
        $"All of this draft: {DraftSentences.Counted(found.AllClauses, "clause", "clauses")}, {DraftSentences.Counted(found.AllRemarks, "proposal or reason", "proposals and reasons")}";
}
