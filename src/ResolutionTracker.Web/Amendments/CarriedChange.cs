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
        var theirs = change is Change.Retitle or Change.Amend ? "the wording now" : WhoChanged(draft, between);
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

    // One amendment can be named where it alone came between.
    private static Amendment? Between(Draft draft, Change change, Clause clause)
    {
        var isMoved = change is Change.Move && clause.IsPresent;
        var isAlone = change is Change.Move move && clause.IsPresent ? clause.Moves == move.Place + 1
            : !clause.IsPresent || clause.Version.Number == (change.BaseVersion?.Number ?? 0) + 1;
        return !isAlone ? null : draft.Touching(clause.Id)
            .Where(each => (isMoved || each.Position < clause.Changed) && each.Accepted.Exists(its => its.Clause == clause.Id && (!isMoved || IsMove(each, its))))
            .MaxBy(each => each.Position);

        static bool IsMove(Amendment by, AcceptedChange accepted) => by.Changes.Exists(each => each.Id == accepted.Change && each is Change.Move);
    }

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

    private sealed record Kept(ImmutableArray<object?> Basis, Amendment? Between, CarriedChange Carried);
}
