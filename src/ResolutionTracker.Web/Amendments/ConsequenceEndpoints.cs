using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>What follows from a decision elsewhere in the text and in open amendments: found, and taken over.</summary>
internal static class ConsequenceEndpoints
{
    public static RouteGroupBuilder MapConsequences(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/amendments/{amendment}/consequences", "Decisions");

        group.MapGet("/", ListAsync);
        group.MapPost("/", TakeAsync);

        return group;
    }

    private static async Task<Results<Ok<List<ConsequenceBody>>, ProblemHttpResult>> ListAsync(
        DraftId draft, AmendmentId amendment, Request request) => await request.SeeAsync(draft) switch
        {
            null => Problems.Of(new Refusal.NoSuchDraft()),
            { Draft: var now } when now.Find(amendment) is { } found =>
                TypedResults.Ok(FoundConsequences.Of(now, found).ConvertAll(ConsequenceBody.Of)),
            _ => Problems.Of(new Refusal.NoSuchAmendment(amendment)),
        };

    private static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> TakeAsync(
        DraftId draft, AmendmentId amendment, TakenConsequences body, Request request) => RequestAnswers.ResultOf(
        await request.HandleAsync(draft, by => [now => Ask(by, now, amendment, body)]));

    // Places are named by their keys, and found anew on the text that stands when the turn has come.
    private static Asked Ask(ActingFor by, Draft draft, AmendmentId id, TakenConsequences body)
    {
        if (draft.Find(id) is not { } amendment)
        {
            return Asked.Not(new Refusal.NoSuchAmendment(id));
        }

        var found = FoundConsequences.Of(draft, amendment);
        var chosen = found.FindAll(place => body.Places.Contains(place.Key));
        if (chosen.Count == 0 || chosen.Count < body.Places.Distinct().Count())
        {
            return Asked.Not(new PlacesMoved());
        }

        // One decision stands behind all of them; where several changes were accepted, behind each its own.
        return chosen.Select(place => place.Through).Distinct().Count() > 1
            ? Asked.Not(new OneChangeAtATime())
            : Asked.For(new DraftCommand.TakeConsequences(
                by, new ChangeReference(id, chosen[0].Through), FoundConsequences.Edits(draft, chosen), FoundConsequences.Words(draft, chosen)));
    }

    private sealed record PlacesMoved() : Refusal.Overtaken(
        "places-moved", "These words have moved on since the list was made; load it again and choose anew.");

    private sealed record OneChangeAtATime() : Refusal(
        "one-change-at-a-time", "These places follow from several changes of the amendment; take over those of one change at a time.");
}

/// <summary>A place that still says what a decision has changed.</summary>
/// <param name="Key">Names it for taking it over.</param>
/// <param name="Clause">The clause; null in an amendment.</param>
/// <param name="Amendment">The open amendment; null in the text.</param>
/// <param name="Start">In UTF-16 code units of the words there, half-open with <paramref name="End"/>.</param>
/// <param name="Wording">All words there, with the new ones.</param>
public sealed record ConsequenceBody(
    string Key, string Change, string? Clause, string? Amendment, string Old, string New, int Start, int End, string Wording)
{
    internal static ConsequenceBody Of(FoundConsequence found) => new(
        found.Key,
        found.Through.ToString(),
        found.Clause?.ToString(),
        found.Amendment?.ToString(),
        found.Place.Change.Old,
        found.Place.Change.New,
        found.Place.Start,
        found.Place.End,
        found.Place.Wording);
}

/// <param name="Places">Keys of the places to take over, all of one change.</param>
public sealed record TakenConsequences(IReadOnlyList<string> Places);
