using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Decisions on more than one amendment at once.</summary>
internal static class DecisionEndpoints
{
    public static RouteGroupBuilder MapDecisions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}", "Decisions");

        group.MapPost("/decisions", DecideAsync);
        group.MapPost("/restate", RestateAsync);

        return group;
    }

    /// <summary>Each amendment is accepted on the text that those before it leave; all of them or none.</summary>
    public static IReadOnlyList<Func<Draft, Asked>> Steps(ActingFor by, IEnumerable<AmendmentId> accepted) =>
        [.. accepted.Select(id => (Func<Draft, Asked>)(now => SentAcceptances.Ask(by, now, id, new Acceptance())))];

    private static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> DecideAsync(DraftId draft, Decisions body, Request request)
    {
        var ids = body.Accept.Distinct().Select(id => new AmendmentId(id)).ToList();
        return ids.Count == 0
            ? Problems.Of(new NothingChosen())
            : RequestAnswers.ResultOf(await request.HandleAsync(draft, by => Steps(by, ids)));
    }

    private static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> RestateAsync(
        DraftId draft, Restatement body, Request request, PastTexts texts)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        return await texts.FindAsync(sight, body.To, request.Aborted) is { } moment
            && await request.Desk.AtAsync(draft, moment.Position, request.Aborted) is { } past
            ? await request.AnswerAsync(draft, by => new DraftCommand.RestateText(by, past))
            : Problems.Of(NoSuchMoment.Of(sight.Draft, body.To));
    }

    private sealed record NothingChosen() : Refusal("nothing-chosen", "Name at least one amendment under “accept”.");
}

/// <param name="Accept">The amendments to accept, in this order, all or none.</param>
public sealed record Decisions(IReadOnlyList<Guid> Accept);

/// <param name="To">The moment as of which the text is to read: base, start, a revision's name or a position.</param>
public sealed record Restatement(string To);
