using System.Collections.Immutable;
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
/// and what it rests on does not move on, for a page shows it in several places.</summary>
internal sealed record CarriedChange(CarriedOver Carried, IReadOnlyList<(CarryReason Reason, string Sentence)> Reasons)
{
    private static readonly ConditionalWeakTable<Change, Kept> Known = [];

    public CarryOutcome Outcome => Carried.Outcome;

    /// <summary>The words that the change would give, those of several clauses as paragraphs; null where a person has to decide or there are none.</summary>
    public string? Text => Carried.Result is { IsEmpty: false } words ? string.Join(Change.ClauseBreak, words) : null;

    /// <returns>Null where the text has not moved on under the change, or nobody waits for a decision on it any more.</returns>
    public static CarriedChange? Of(Draft draft, Amendment amendment, Change change)
    {
        if (!amendment.IsOpen(change) || !CarryOver.IsBehind(change, draft, amendment))
        {
            return null;
        }

        var clause = draft.TargetOf(change);
        var between = clause is null ? null : Between(draft, change, clause);

        // The sentences name the clause by its label, and the act that came between.
        ImmutableArray<object?> basis =
            [.. CarryOver.RestsOn(change, draft, amendment), clause, change is Change.Insert { After: { } after } ? draft.Find(after) : null, between];
        if (Known.TryGetValue(change, out var kept) && kept.Basis.SequenceEqual(basis, ReferenceEqualityComparer.Instance))
        {
            return kept.Carried;
        }

        var carried = CarryOver.Kept(change, draft, amendment);
        var sentences = new CarrySentences(
            clause is null || change is Change.Amend ? "the words now" : WhoChanged(draft, between), "this amendment", _ => PlaceOf(draft, amendment, change));
        var said = new CarriedChange(carried, [.. carried.Reasons.Select(reason => (reason, sentences.Of(reason)))]);
        Known.AddOrUpdate(change, new Kept(basis, said));
        return said;
    }

    /// <summary>Whether an open change can't be accepted as it stands.</summary>
    public static bool NeedsDecision(Draft draft, Amendment amendment, Change change) =>
        Of(draft, amendment, change) is { Outcome: CarryOutcome.NeedsDecision };

    /// <summary>The words that now stand where a change rests, those of several clauses as paragraphs; empty where nothing does.</summary>
    public static string Now(Draft draft, Amendment amendment, Change change) => change is Change.Move ? draft.TargetOf(change)?.Text ?? "" : string.Join(
        Change.ClauseBreak,
        CarryOver.RestsOn(change, draft, amendment).Select(basis => basis switch
        {
            Clause clause when change is not Change.Insert => clause.Text,
            string words => words,
            _ => null,
        }).OfType<string>());

    /// <summary>What a change is about, as a sentence names it.</summary>
    public static string PlaceOf(Draft draft, Amendment amendment, Change change) => change switch
    {
        Change.Retitle => "the working title",
        Change.Amend when amendment.Amends is { } amends && draft.Find(amends) is { } amended => $"amendment {amended.Ordinal}",
        Change.Insert insert => DraftSentences.NameOf(insert.After is { } after ? draft.Find(after) : null),
        _ => DraftSentences.NameOf(draft.TargetOf(change)),
    };

    // One amendment can be named where it alone came between.
    private static Amendment? Between(Draft draft, Change change, Clause clause) =>
        clause.IsPresent && clause.Version.Number != change.BaseVersion?.Number + 1 ? null : draft.Touching(clause.Id)
            .Where(each => each.Position < clause.Changed && each.Accepted.Exists(its => its.Clause == clause.Id))
            .MaxBy(each => each.Position);

    private static string WhoChanged(Draft draft, Amendment? accepted)
    {
        return accepted switch
        {
            { Outcome: AmendmentOutcome.Accepted { At: var at } } => Named(accepted, at),
            { Outcome: AmendmentOutcome.AcceptedAsModified { At: var at } } => Named(accepted, at),
            _ => "the text now",
        };

        string Named(Amendment by, DateTimeOffset at) =>
            $"{MemberStates.NameOf(by.MainSponsor)}’s amendment {by.Ordinal}, accepted {Moment.Written(at, draft.Zone)},";
    }

    private sealed record Kept(ImmutableArray<object?> Basis, CarriedChange Carried);
}
