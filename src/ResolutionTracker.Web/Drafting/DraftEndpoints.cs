using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Drafts: the list, one of them now or as it was, and a new one.</summary>
internal static class DraftEndpoints
{
    public static RouteGroupBuilder MapDrafts(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts", "Drafts");

        group.MapGet("/", ListAsync);
        group.MapPost("/", OpenAsync);
        group.MapGet("/{draft}", ShowAsync);
        group.MapPost("/{draft}/revisions", IssueAsync);
        group.MapPost("/{draft}/stage", EnterStageAsync);
        group.MapPost("/{draft}/open-to-observers", OpenToObserversAsync);
        group.MapPost("/{draft}/admit-secretariat", AdmitSecretariatAsync);
        group.MapPost("/{draft}/admit-state", AdmitStateAsync);

        return group;
    }

    private static async Task<Ok<List<DraftRow>>> ListAsync(Request request, DraftList list) =>
        TypedResults.Ok((await list.OfAsync(request.Viewer, request.Aborted)).ConvertAll(DraftRow.Of));

    private static async Task<Results<Ok<DraftBody>, ProblemHttpResult>> ShowAsync(DraftId draft, long? at, Request request)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        if (at is not { } position || position == sight.UpTo)
        {
            return TypedResults.Ok(DraftBody.Of(sight.Draft));
        }

        return position >= 1 && position <= sight.UpTo && await request.Desk.AtAsync(draft, position, request.Aborted) is { } past
            ? TypedResults.Ok(DraftBody.Of(past))
            : Problems.Of(new Refusal.BadPosition(position, sight.UpTo));
    }

    private static async Task<Results<Created<DraftBody>, ProblemHttpResult>> OpenAsync(NewDraft body, Request request, NewDrafts drafts) =>
        await drafts.OpenAsync(body, request) switch
        {
            Answer.Done done => TypedResults.Created($"/api/drafts/{done.Draft.Id}", DraftBody.Of(done.Draft)),
            Answer.Refused refused => Problems.Of(refused.Why),
            _ => throw new InvalidOperationException("An answer is one of two."),
        };

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> IssueAsync(DraftId draft, NewRevision body, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.IssueRevision(by, body.Name));

    private static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> EnterStageAsync(DraftId draft, NewStage body, Request request)
    {
        var known = Enum.GetValues<DraftStage>().Cast<DraftStage?>().FirstOrDefault(stage => StoredNames.NameOf(stage!.Value) == body.Stage);
        return known is { } stage
            ? await request.AnswerAsync(draft, by => new DraftCommand.EnterStage(by, stage))
            : Problems.Of(
                StatusCodes.Status422UnprocessableEntity,
                "unknown-stage",
                $"“{body.Stage}” is no stage of a draft; there are {string.Join(", ", Enum.GetValues<DraftStage>().Select(StoredNames.NameOf))}.");
    }

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> OpenToObserversAsync(DraftId draft, Opening body, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.OpenToObservers(by, body.UpTo));

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> AdmitSecretariatAsync(DraftId draft, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.AdmitSecretariat(by));

    private static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> AdmitStateAsync(DraftId draft, Admission body, Request request) =>
        Core.Delegations.MemberStates.Find(body.State) is { } state
            ? await request.AnswerAsync(draft, by => new DraftCommand.AdmitState(by, state, body.MayPropose))
            : Problems.Of(new Refusal.UnknownState(body.State));
}

/// <summary>A new draft; see the help page on the program interface.</summary>
/// <param name="Id">Chosen by the sender; null for one of the server's choice.</param>
/// <param name="Penholders">Codes of member states; null for the sender's own.</param>
/// <param name="Text">The first text, as plain text or Markdown; null where <paramref name="Clauses"/> are given, or for the words of the base.</param>
/// <param name="Clauses">The first text paragraph by paragraph; null where <paramref name="Text"/> is given, or for the words of the base.</param>
/// <param name="Base">What it starts from; null for nothing.</param>
public sealed record NewDraft(
    string WorkingTitle,
    string? Text = null,
    IReadOnlyList<NewDraftClause>? Clauses = null,
    Guid? Id = null,
    string? Organ = null,
    string? AgendaItem = null,
    string? Symbol = null,
    string? Language = null,
    string? Zone = null,
    IReadOnlyList<string>? Penholders = null,
    IReadOnlyList<string>? Sponsors = null,
    IReadOnlyList<string>? Participants = null,
    bool Illustrative = false,
    BaseOfNewDraft? Base = null);

/// <param name="Name">Null for the next in order: Rev.1, Rev.2 ….</param>
public sealed record NewRevision(string? Name = null);

/// <param name="Stage">Such as <c>under-negotiation</c>.</param>
public sealed record NewStage(string Stage);

/// <param name="UpTo">A position of the Council room; null for all that has happened so far.</param>
public sealed record Opening(long? UpTo = null);

/// <param name="State">The code of a member state.</param>
public sealed record Admission(string State, bool MayPropose = false);
