using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Amendments: those that the viewer may see, and what becomes of them.</summary>
internal static class AmendmentEndpoints
{
    public static RouteGroupBuilder MapAmendments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/amendments", "Amendments");

        group.MapGet("/", ListAsync);
        group.MapGet("/{amendment}", ShowAsync);
        group.MapPut("/{amendment}", PrepareAsync);
        group.MapPost("/{amendment}/table", TableAsync);
        group.MapPost("/{amendment}/withdraw", WithdrawAsync);
        group.MapPost("/{amendment}/accept", AcceptAsync);
        group.MapPost("/{amendment}/reject", RejectAsync);
        group.MapPost("/{amendment}/revert", RevertAsync);
        group.MapPost("/{amendment}/take-over", TakeOverAsync);
        group.MapPost("/{amendment}/join", JoinAsync);
        group.MapPost("/{amendment}/leave", LeaveAsync);

        return group;
    }

    /// <summary>The tabled ones in the order of tabling, then those in preparation in the viewer's own room.</summary>
    private static async Task<Results<Ok<List<AmendmentBody>>, ProblemHttpResult>> ListAsync(DraftId draft, Request request) =>
        await request.SeeAsync(draft) is { } sight
            ? TypedResults.Ok(Visible(sight).Select(each => AmendmentBody.Of(sight.Draft, each)).ToList())
            : Problems.Of(new Refusal.NoSuchDraft());

    private static async Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> ShowAsync(
        DraftId draft, AmendmentId amendment, Request request) => await request.SeeAsync(draft) switch
        {
            null => Problems.Of(new Refusal.NoSuchDraft()),
            var sight when Find(sight, amendment) is { } found => TypedResults.Ok(AmendmentBody.Of(sight.Draft, found)),
            _ => Problems.Of(new Refusal.NoSuchAmendment(amendment)),
        };

    private static async Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> PrepareAsync(
        DraftId draft, AmendmentId amendment, NewAmendment body, Request request, WorkingDesk working, AmendmentTurns turns)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        var (changes, refusal) = ProposedChanges.Read(sight, amendment, body);
        if (refusal is not null)
        {
            return Problems.Of(refusal);
        }

        var coSponsors = new List<MemberState>();
        foreach (var code in body.States ?? [])
        {
            if (MemberStates.Find(code) is not { } state)
            {
                return Problems.Of(new Refusal.UnknownState(code));
            }

            // A state stands behind another's amendment by its own act; nobody may put its name there for it.
            if (state != sight.State)
            {
                return Problems.Of(new NotYours(MemberStates.NameOf(state)));
            }

            coSponsors.Add(state);
        }

        return await turns.TakeAsync(
            amendment,
            async () =>
            {
                var answer = await request.HandleAsync(
                    draft, by => new DraftCommand.PrepareAmendment(
                        by, amendment, changes, body.Reason, [.. coSponsors], body.Group, body.Amends is { } amends ? new AmendmentId(amends) : null));
                if (answer is Answer.Done { IsRepeated: false } && sight.Own is { } own)
                {
                    await working.ForgetAsync(draft, own, amendment, CancellationToken.None);
                }

                return ResultOf(answer, amendment);
            },
            request.Aborted);
    }

    private static Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> TableAsync(
        DraftId draft, AmendmentId amendment, Tabling? body, Request request, WorkingDesk working, AmendmentTurns turns) => turns.TakeAsync(
            amendment,
            async () =>
            {
                // The words last typed are the ones that are tabled.
                if (await request.SeeAsync(draft) is { Own: { } own }
                    && await working.WordAsync(draft, own, amendment, request.Aborted) is { } refusal)
                {
                    return Problems.Of(refusal);
                }

                return await AnswerAsync(request, draft, amendment, by => new DraftCommand.TableAmendment(by, amendment, body?.Group));
            },
            request.Aborted);

    private static Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> WithdrawAsync(
        DraftId draft, AmendmentId amendment, Request request, WorkingDesk working, AmendmentTurns turns) => turns.TakeAsync(
            amendment,
            async () =>
            {
                var answer = await request.HandleAsync(draft, by => new DraftCommand.WithdrawAmendment(by, amendment));
                if (answer is Answer.Done { IsRepeated: false } && await request.SeeAsync(draft) is { Own: { } own })
                {
                    await working.ForgetAsync(draft, own, amendment, CancellationToken.None);
                }

                return ResultOf(answer, amendment);
            },
            request.Aborted);

    private static async Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> AcceptAsync(
        DraftId draft, AmendmentId amendment, Acceptance body, Request request) => ResultOf(
        await request.HandleAsync(draft, by => [now => SentAcceptances.Ask(by, now, amendment, body)]), amendment);

    private static Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> RejectAsync(
        DraftId draft, AmendmentId amendment, Rejection body, Request request) =>
        AnswerAsync(request, draft, amendment, by => new DraftCommand.RejectAmendment(
            by, amendment, body.Reason, [.. (body.Changes ?? []).Select(change => new ChangeId(change))]));

    private static async Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> RevertAsync(
        DraftId draft, AmendmentId amendment, Request request, DecisionReverting reverting)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        var decision = await reverting.FindAsync(draft, amendment, sight.UpTo, request.Aborted);
        return ResultOf(await request.HandleAsync(draft, by => [now => DecisionReverting.Ask(by, now, amendment, decision)]), amendment);
    }

    private static Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> TakeOverAsync(DraftId draft, AmendmentId amendment, Request request) =>
        AnswerAsync(request, draft, amendment, by => new DraftCommand.TakeOverAmendment(by, amendment));

    private static Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> JoinAsync(DraftId draft, AmendmentId amendment, Request request) =>
        AnswerAsync(request, draft, amendment, by => new DraftCommand.JoinAmendment(by, amendment));

    private static Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> LeaveAsync(DraftId draft, AmendmentId amendment, Request request) =>
        AnswerAsync(request, draft, amendment, by => new DraftCommand.LeaveAmendment(by, amendment));

    private static async Task<Results<Ok<AmendmentBody>, ProblemHttpResult>> AnswerAsync(
        Request request, DraftId draft, AmendmentId amendment, Func<ActingFor, DraftCommand> command) =>
        ResultOf(await request.HandleAsync(draft, command), amendment);

    /// <summary>The amendment as the command left it; one given up, as it was.</summary>
    private static Results<Ok<AmendmentBody>, ProblemHttpResult> ResultOf(Answer? answer, AmendmentId amendment) => answer switch
    {
        Answer.Done done when (done.OwnAfter?.Find(amendment) ?? done.Draft.Find(amendment) ?? done.OwnBefore?.Find(amendment)) is { } found =>
            TypedResults.Ok(AmendmentBody.Of(done.Draft, found)),
        Answer.Done => Problems.Of(new Refusal.NoSuchAmendment(amendment)),
        Answer.Refused refused => Problems.Of(refused.Why),
        _ => Problems.Of(new Refusal.NoSuchDraft()),
    };

    private static IEnumerable<Amendment> Visible(Sight sight) =>
        [.. sight.Draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal), .. sight.Own?.InPreparation ?? []];

    private static Amendment? Find(Sight sight, AmendmentId id) => sight.Draft.Find(id) ?? sight.Own?.Find(id);

    private sealed record NotYours(string State) : Refusal(
        "not-yours-to-name", $"Only {State} itself can put its name to an amendment; leave it out of “states”.");
}
