using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>About how many bytes a fold holds that another does not. Folds of one history share what is the same in them.</summary>
internal static class FoldWeights
{
    private const int OfAFold = 12_000;
    private const int OfAClause = 300;
    private const int OfAnAmendment = 900;

    public static long Of(Draft? before, Draft after)
    {
        var shared = before is null ? [] : before.Clauses.ToHashSet<Clause>(ReferenceEqualityComparer.Instance);
        return OfAFold
            + after.Clauses.Where(clause => !shared.Contains(clause)).Sum(clause => OfAClause + (2L * clause.Text.Length))
            + after.Amendments.Values.Where(amendment => amendment.Position > (before?.Position ?? 0)).Sum(Of);
    }

    public static long Of(DelegationRoom? before, DelegationRoom after) =>
        OfAClause + after.InPreparation.Where(amendment => amendment.Position > (before?.Position ?? 0)).Sum(Of);

    private static long Of(Amendment amendment) => OfAnAmendment + amendment.Changes.Sum(change =>
        OfAClause + (2L * ((change.BaseText?.Length ?? 0) + (change.ProposedText?.Length ?? 0))));
}
