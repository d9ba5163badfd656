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

        // The sentences name the clause by its label, and the act that came between while that stands: what is accepted later changes the clause too.
        var clause = CarryOver.Told(change, draft, amendment);
        ImmutableArray<object?> basis =
            [.. CarryOver.RestsOn(change, draft, amendment), clause, change is Change.Insert { After: { } after } ? draft.Find(after) : null];
        if (Known.TryGetValue(change, out var kept) && kept.Basis.SequenceEqual(basis, ReferenceEqualityComparer.Instance)
            && (kept.Between is null || ReferenceEquals(draft.Find(kept.Between.Id), kept.Between)))
        {
            return kept.Carried;
        }

        var carried = CarryOver.Kept(change, draft, amendment);
        var between = clause is null ? null : Between(draft, change, clause);
        var theirs = change is Change.Retitle or Change.Amend ? "the wording now" : WhoChanged(draft, change, clause, between);
        var sentences = new CarrySentences(theirs, "this amendment", _ => PlaceOf(draft, amendment, change));
        var said = new CarriedChange(carried, [.. carried.Reasons.Select(reason => (reason, sentences.Of(reason)))]);
        Known.AddOrUpdate(change, new Kept(basis, between, said));
        return said;
    }

    /// <summary>Whether a choice can be taken with one click; else a person gives the words.</summary>
    public bool CanBeHad(CarryChoice choice, Change change, Draft draft) => CarriedEdits.Of(change, draft, Carried, choice.Name) is not null;

    /// <summary>All that a screen shows of it, but for the words now and the labels.</summary>
    public IEnumerable<string> Shown(Change change, Draft draft) =>
    [
        Outcome.ToString(),
        Text ?? "",
        .. Reasons.Select(each => each.Sentence),
        .. Carried.Choices.Select(choice => $"{choice.Name}, {CanBeHad(choice, change, draft)}: {string.Join(Change.ClauseBreak, choice.Result)}"),
    ];

    /// <summary>Whether an open change can't be accepted as it stands.</summary>
    public static bool NeedsDecision(Draft draft, Amendment amendment, Change change) =>
        Of(draft, amendment, change) is { Outcome: CarryOutcome.NeedsDecision };

    /// <summary>The words that now stand where a change rests, those of several clauses as paragraphs; empty where nothing does.</summary>
    public static string Now(Draft draft, Amendment amendment, Change change) =>
        string.Join(Change.ClauseBreak, CarryOver.Now(change, draft, amendment));

    /// <summary>What a change is about, as a sentence names it.</summary>
    public static string PlaceOf(Draft draft, Amendment amendment, Change change) => change switch
    {
        Change.Retitle => "the working title",
        Change.Amend when amendment.Amends is { } amends && draft.Find(amends) is { } amended => $"amendment {amended.Ordinal}",
        Change.Insert insert => DraftSentences.NameOf(insert.After is { } after ? draft.Find(after) : null),
        _ => DraftSentences.NameOf(draft.TargetOf(change)),
    };

    // The last amendment accepted to the clause, where the clause is now as that left it.
    private static Amendment? Between(Draft draft, Change change, Clause clause)
    {
        var isMoved = change is Change.Move && clause.IsPresent;
        return draft.Touching(clause.Id)
            .Where(each => (isMoved || each.Position < clause.Changed) && each.Accepted.Exists(DidIt(each)))
            .MaxBy(each => each.Position) is { } last && (IsAlone(change, clause) || last.Accepted.Exists(its => its.Clause == clause.Id && its.Accepted == clause.Text))
            ? last
            : null;

        Predicate<AcceptedChange> DidIt(Amendment by) => its => its.Clause == clause.Id
            && (!isMoved || by.Changes.Exists(each => each.Id == its.Change && each is Change.Move));
    }

    // Whether the clause changed just once since the change was written.
    private static bool IsAlone(Change change, Clause clause) => !clause.IsPresent
        || (change is Change.Move move ? clause.Moves == move.Place + 1 : clause.Version.Number == (change.BaseVersion?.Number ?? 0) + 1);

    // A sentence tells all that changed since, which the last amendment did only where nothing else came between.
    private static string WhoChanged(Draft draft, Change change, Clause? clause, Amendment? last)
    {
        return (clause, last) switch
        {
            ({ } at, { Outcome: AmendmentOutcome.Accepted { At: var when } }) => Named(at, last, when),
            ({ } at, { Outcome: AmendmentOutcome.AcceptedAsModified { At: var when } }) => Named(at, last, when),
            _ => "the text now",
        };

        string Named(Clause at, Amendment by, DateTimeOffset when) =>
            (IsAlone(change, at) ? "" : "the text, last changed by ")
            + $"{MemberStates.NameOf(by.MainSponsor)}’s amendment {by.Ordinal}, accepted {Moment.Written(when, draft.Zone)},";
    }

    private sealed record Kept(ImmutableArray<object?> Basis, Amendment? Between, CarriedChange Carried);
}
