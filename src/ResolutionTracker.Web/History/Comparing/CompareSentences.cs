using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>What a page of comparison says of its rows.</summary>
internal static class CompareSentences
{
    /// <summary>What became of the clause, as a reader of the new text sees it; null where nothing did.</summary>
    public static string? Of(JudgedRow row) => row.Status switch
    {
        ClauseStatus.Unchanged => null,
        ClauseStatus.Changed => row.IsStyle ? "written otherwise" : "changed",
        ClauseStatus.Inserted => "new",
        ClauseStatus.Deleted => "deleted",
        ClauseStatus.Moved => "moved",
        ClauseStatus.MovedChanged => row.IsStyle ? "moved, written otherwise" : "moved and changed",
        ClauseStatus.Split => $"split into {row.Row.New.Length}",
        _ => $"joined from {row.Row.Old.Length}",
    };

    /// <summary>The labels of a row: OP5, or OP5 → OP6 where they differ.</summary>
    public static (string Old, string New) LabelsOf(ComparedTexts texts, JudgedRow row) =>
        (Labels(texts.From, row.Row.Old), Labels(texts.To, row.Row.New));

    private static string Labels(ComparedSide side, IEnumerable<int> places) =>
        string.Join(" + ", places.Select(place => LabelOf(side.Text.Clauses[place])).Distinct());

    private static string LabelOf(Clause clause) => clause switch
    {
        { Label.Value: { Length: > 0 } label } => label,
        { Kind: ClauseKind.Heading } => "heading",
        _ => DraftSentences.NameOf(clause),
    };
}
