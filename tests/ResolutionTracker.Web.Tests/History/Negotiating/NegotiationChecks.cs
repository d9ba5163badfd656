using System.Collections.Immutable;
using System.Text;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>What holds of a negotiation at every moment. Each check gives what it found wrong, as sentences.</summary>
internal sealed class NegotiationChecks(SaidWords said)
{
    private readonly Dictionary<ClauseId, ClauseVersion> _versions = [];

    /// <summary>Nobody reads a mark that was not said to them.</summary>
    /// <param name="reader">Null for the Council room.</param>
    public IEnumerable<string> Overheard(string what, string text, MemberState? reader) =>
        said.NotForIn(text, reader).Select(mark => $"{what} of {reader?.Code ?? "the Council"} holds {mark}");

    public IEnumerable<string> Overheard(IEnumerable<Recorded> recorded) => recorded.SelectMany(next => Overheard(
        $"event {next.Position}", Encoding.UTF8.GetString(next.Stored.Utf8.Span), next.Room is Room.Delegation room ? room.State : null));

    public IEnumerable<string> OfFold(Draft draft) =>
        [.. Miscounted(draft), .. LabelledTwice(draft), .. GoneBack(draft)];

    /// <summary>Each word of the text has an origin, of a state that may have brought it in, and none tells of another room.</summary>
    public IEnumerable<string> OfOrigins(DraftOrigins origins, Draft draft)
    {
        foreach (var clause in draft.Present)
        {
            var whose = origins.Find(clause.Id);
            if (whose?.Text != clause.Text || string.Concat(whose.Runs.Select(run => clause.Text[run.Start..run.End])) != clause.Text)
            {
                yield return $"not every word of “{clause.Text}” has an origin";
                continue;
            }

            foreach (var origin in whose.Runs.Select(run => run.Of))
            {
                // Whoever stood behind it then may have left since; of one that was taken over, who had it in between is known no longer.
                var amendment = origin is { Kind: OriginKind.Proposed or OriginKind.Consequence, Amendment: { } id } ? draft.Find(id)! : null;
                var authors = amendment is null ? draft.Penholders
                    : amendment.FirstSubmitter is not null ? origin.States
                    : amendment.Authors.Select(author => author.State).Concat(amendment.CoSponsorships.Select(each => each.State));
                if (!origin.States.Intersect(authors).Any())
                {
                    yield return $"{string.Join(", ", origin.States)} had no part in “{clause.Text}”";
                }
            }
        }

        foreach (var text in origins.Removed.Select(removed => removed.Text).Concat(origins.Clauses.SelectMany(clause => clause.Runs.Select(run => run.Of.Replaced ?? ""))))
        {
            foreach (var mark in Overheard("the origin of a word", text, null))
            {
                yield return mark;
            }
        }
    }

    /// <summary>Each open change can be carried over, and what it then says can be had as it says it.</summary>
    public static IEnumerable<string> OfCarrying(Draft draft, DateTimeOffset at) =>
        from amendment in draft.Amendments.Values
        from change in amendment.OpenChanges
        from wrong in OfCarrying(draft, amendment, change, at)
        select $"{change.Kind} of amendment {amendment.Ordinal}: {wrong}";

    private static IEnumerable<string> OfCarrying(Draft draft, Amendment amendment, Change change, DateTimeOffset at)
    {
        var carried = CarryOver.Carry(change, draft, amendment);
        if (carried is { Outcome: CarryOutcome.Clean, Result: { } result } && Had(draft, amendment, change, null, result, at) is { } wrong)
        {
            yield return wrong;
        }

        foreach (var choice in carried.Choices)
        {
            if (Had(draft, amendment, change, choice.Name, choice.Result, at) is { } wrongChoice)
            {
                yield return $"{choice.Name}: {wrongChoice}";
            }
        }
    }

    private static string? Had(
        Draft draft, Amendment amendment, Change change, string? choice, ImmutableArray<string> result, DateTimeOffset at)
    {
        var (acceptance, why) = Acceptances.Of(amendment, change, draft, null, null, choice);
        if (acceptance is null)
        {
            // What several clauses would say, or a choice, can't always be had by edits of those that stand now; then a person gives the words.
            var isLeftToAPerson = (why is Refusal.NeedsDecision && (result.Length != 1 || choice is not null))
                || (why is Refusal.NothingTaken && choice is not null);
            return isLeftToAPerson ? null : $"it says “{string.Join(" / ", result)}” and can't be had: {why!.Sentence}";
        }

        var penholder = ActingFor.Of(draft.Penholders[0]);
        var decision = Decider.Decide(new Negotiation(draft, null), new DraftCommand.AcceptAmendment(penholder, amendment.Id, [acceptance]));
        if (decision is Decision.Refused refused)
        {
            return IsOfThePresent(draft, change, refused.Why) ? null : $"it is refused: {refused.Why.Sentence}";
        }

        var events = ((Decision.Accepted)decision).Rooms.SelectMany(room => room.Events);
        var after = Prospect.Of(draft, events, penholder, at);
        var now = change switch
        {
            Change.Retitle => [after.WorkingTitle],
            Change.Amend amend => [after.Find(amendment.Amends!.Value)!.Changes.Find(each => each.Id == amend.Of)!.ProposedText!],
            _ => after.Present.Select(clause => clause.Text).ToHashSet(),
        };
        return result.Where(words => !now.Contains(words)).Select(words => $"once accepted, nothing reads “{words}”").FirstOrDefault()
            ?? (result.IsEmpty && change.Target is { } target && after.Find(target) is { IsPresent: true } ? "once accepted, the clause still stands" : null);
    }

    // What stands in the way of a decision now and is no matter of words.
    private static bool IsOfThePresent(Draft draft, Change change, Refusal why) => why
        is Refusal.ClauseIsAgreed or Refusal.AmendedOneSettled or Refusal.NotNeighbours or Refusal.BadDegree or Refusal.MoveUnderItself
        || (why is Refusal.AlreadyExists && BroughtIn(change).Any(clause => draft.Find(clause) is { IsPresent: true }));

    // A restated text, or one that the penholder brought back by hand, may have a clause whose amendment is open again.
    private static IEnumerable<ClauseId> BroughtIn(Change change) => change switch
    {
        Change.Insert insert => [insert.Clause],
        Change.Split split => split.Parts.Skip(1).Select(part => part.Clause),
        _ => [],
    };

    private static IEnumerable<string> Miscounted(Draft draft)
    {
        var open = draft.Amendments.Values.Count(amendment => amendment.Outcome.IsPending);
        if (open != draft.OpenAmendments)
        {
            yield return $"{open} amendments are open, not {draft.OpenAmendments}";
        }

        var places = draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal)
            .SelectMany(amendment => amendment.Changes.SelectMany(Draft.PlacesOf).Distinct().Select(place => (Place: place, Amendment: amendment)))
            .ToLookup(each => each.Place, each => each.Amendment);
        foreach (var place in places.Select(each => each.Key).Union(draft.Proposals.Keys))
        {
            if (!draft.Touching(place).SequenceEqual(places[place]) || draft.OpenAt(place) != places[place].Count(amendment => amendment.Outcome.IsPending))
            {
                yield return $"beside {draft.Find(place)?.Label.Value ?? place.ToString()} stand {places[place].Count()} amendments, not {draft.Touching(place).Count()}, or others are open";
            }
        }
    }

    private static IEnumerable<string> LabelledTwice(Draft draft) => draft.Present
        .GroupBy(clause => clause.Label.Value)
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Count()} clauses are {same.Key}");

    private IEnumerable<string> GoneBack(Draft draft)
    {
        var now = draft.Clauses.ToDictionary(clause => clause.Id, clause => clause.Version);
        foreach (var (clause, version) in _versions)
        {
            if (!now.TryGetValue(clause, out var later) || later.Number < version.Number)
            {
                yield return $"a clause had version {version} and has {(now.ContainsKey(clause) ? later.ToString() : "none")}";
            }
        }

        foreach (var (clause, version) in now)
        {
            _versions[clause] = version;
        }
    }
}
