using System.Runtime.CompilerServices;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Carried;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Amendments;

/// <summary>An open change on the text as it now stands, with each reason as a sentence. Never stored; kept as long as the change is in memory
/// and its clause does not move on, for a page shows it in several places.</summary>
internal sealed record CarriedChange(CarriedOver Carried, IReadOnlyList<(CarryReason Reason, string Sentence)> Reasons)
{
    private static readonly ConditionalWeakTable<Change, Kept> Known = [];

    public CarryOutcome Outcome => Carried.Outcome;

    /// <summary>The words that the clause would have; null where it would be gone or a person has to decide.</summary>
    public string? Text => Carried.Result is [var text] ? text : null;

    /// <returns>Null where the text has not moved on under the change, or nobody waits for a decision any more.</returns>
    public static CarriedChange? Of(Draft draft, Amendment amendment, Change change) =>
        amendment.Outcome.IsPending && draft.Find(change.Target) is { } clause && (change.IsBehind(clause) || !clause.IsPresent)
            ? Of(draft, change, clause)
            : null;

    private static CarriedChange Of(Draft draft, Change change, Clause clause)
    {
        if (Known.TryGetValue(change, out var kept) && kept.Clause == clause)
        {
            return kept.Carried;
        }

        var carried = CarryOver.Carry(change, draft);
        var sentences = new CarrySentences(WhoChanged(draft, change, clause), "this amendment", _ => DraftSentences.NameOf(clause));
        var said = new CarriedChange(carried, [.. carried.Reasons.Select(reason => (reason, sentences.Of(reason)))]);
        Known.AddOrUpdate(change, new Kept(clause, said));
        return said;
    }

    // One amendment can be named where it alone came between.
    private static string WhoChanged(Draft draft, Change change, Clause clause)
    {
        var isOne = !clause.IsPresent || clause.Version.Number == change.BaseVersion?.Number + 1;
        var accepted = !isOne ? null : draft.Amendments.Values
            .Where(each => each.Position < clause.Changed && each.Position + each.Changes.Count >= clause.Changed
                && each.Changes.Exists(its => its.Target == clause.Id))
            .MaxBy(each => each.Position);
        return accepted switch
        {
            { Outcome: AmendmentOutcome.Accepted { At: var at } } => Named(accepted, at),
            { Outcome: AmendmentOutcome.AcceptedAsModified { At: var at } } => Named(accepted, at),
            _ => "the text now",
        };

        string Named(Amendment by, DateTimeOffset at) =>
            $"{MemberStates.NameOf(by.MainSponsor)}’s amendment {by.Ordinal}, accepted {Moment.Written(at, draft.Zone)},";
    }

    private sealed record Kept(Clause Clause, CarriedChange Carried);
}
