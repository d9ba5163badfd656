using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Analysis.History;

namespace ResolutionTracker.Web.History.Comparing;

/// <summary>Two texts compared: by the identity of clauses within one draft, by content between any others.</summary>
public sealed record ComparedTexts(ComparedSide From, ComparedSide To, JudgedComparison Compared)
{
    public bool IsIllustrative => From.IsIllustrative || To.IsIllustrative;

    public static ComparedTexts Of(ComparedSide from, ComparedSide to) => new(
        from,
        to,
        from.Draft is { } draft && draft == to.Draft
            ? DraftComparison.Of(from.Text, to.Text, to.Language)
            : JudgedComparison.Of(DraftComparison.TextsOf(from.Text), DraftComparison.TextsOf(to.Text), to.Language));
}
