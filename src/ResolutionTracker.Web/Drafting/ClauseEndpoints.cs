using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Clauses: their words changed by the penholder, and how they came to read so.</summary>
internal static class ClauseEndpoints
{
    public static RouteGroupBuilder MapClauses(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/clauses", "Clauses");

        group.MapPut("/{clause}", InsertAsync);
        group.MapPut("/{clause}/text", ReviseAsync);
        group.MapPost("/{clause}/delete", DeleteAsync);
        group.MapPost("/{clause}/agree", AgreeAsync);
        group.MapPost("/{clause}/reopen", ReopenAsync);
        group.MapGet("/{clause}/versions", VersionsAsync);

        return group;
    }

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> ReviseAsync(
        DraftId draft, ClauseId clause, NewWords body, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.EditClauses(
            by, [new ClauseEdit.Revise(clause, new ClauseVersion(body.Seen), body.Text)]));

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> DeleteAsync(
        DraftId draft, ClauseId clause, SeenVersion body, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.EditClauses(
            by, [new ClauseEdit.Delete(clause, new ClauseVersion(body.Seen))]));

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> AgreeAsync(
        DraftId draft, ClauseId clause, Agreement body, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.AgreeClause(by, clause, new ClauseVersion(body.Seen), body.AdReferendum));

    private static Task<Results<Ok<CommandBody>, ProblemHttpResult>> ReopenAsync(
        DraftId draft, ClauseId clause, Reopening body, Request request) =>
        request.AnswerAsync(draft, by => new DraftCommand.ReopenClause(by, clause, body.Reason));

    private static async Task<Results<Ok<CommandBody>, ProblemHttpResult>> InsertAsync(
        DraftId draft, ClauseId clause, NewClause body, Request request) => StoredKinds.Find(body.Kind) is { } kind
        ? await request.AnswerAsync(draft, by => new DraftCommand.EditClauses(
            by,
            [new ClauseEdit.Insert(
                clause, body.After is { } after ? new ClauseId(after) : null, kind, body.Degree, body.Numbered ?? StoredKinds.IsNumbered(kind, body.Degree), body.Text)]))
        : Problems.Of(StoredKinds.Unknown(body.Kind));

    private static async Task<Results<Ok<List<VersionBody>>, ProblemHttpResult>> VersionsAsync(
        DraftId draft, ClauseId clause, Request request, ClauseVersions versions)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        return sight.Draft.Find(clause) is null
            ? Problems.Of(new Refusal.NoSuchClause(clause))
            : TypedResults.Ok(VersionBody.Of(await versions.OfAsync(sight, clause, request.Aborted)));
    }
}

/// <param name="Seen">The version that the sender had before them.</param>
public sealed record NewWords(int Seen, string Text);

/// <param name="Seen">The version that the sender had before them.</param>
public sealed record SeenVersion(int Seen);

/// <param name="Seen">The version that the sender had before them.</param>
/// <param name="AdReferendum">Whether capitals have still to say yes.</param>
public sealed record Agreement(int Seen, bool AdReferendum = false);

/// <param name="Reason">Why it is opened again, for the record.</param>
public sealed record Reopening(string Reason);

/// <summary>A clause that the penholder brings into the text.</summary>
/// <param name="Kind">preambular, operative, heading or annex.</param>
/// <param name="After">The clause that it follows; null at the head of the text.</param>
/// <param name="Numbered">Null for what is usual for its kind.</param>
public sealed record NewClause(string Kind, string Text, Guid? After = null, int Degree = 0, bool? Numbered = null);
