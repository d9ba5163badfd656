using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The commentary for programs. Each answer holds what whoever asks may see, and of nothing else is there a trace.</summary>
internal static class CommentEndpoints
{
    public static RouteGroupBuilder MapCommentary(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapApiGroup("/api/drafts/{draft}/commentary", "Commentary");

        group.MapGet("", ListAsync);
        group.MapPost("", WriteAsync);
        group.MapGet("/{comment}", FindAsync);
        group.MapPut("/{comment}", RewordAsync);
        group.MapPost("/{comment}/withdraw", WithdrawAsync);

        return group;
    }

    /// <param name="clause">Only what is about versions of this clause.</param>
    /// <param name="version">Only what is about this version of it.</param>
    /// <param name="at">Only what was said of this moment; with a room, of this event of it.</param>
    /// <param name="room">Only what is about events of this room; parsed here, so that no name is answered like one that may not be entered.</param>
    private static async Task<Results<Ok<List<CommentBody>>, ProblemHttpResult>> ListAsync(
        DraftId draft, Guid? clause, int? version, long? at, string? room, Request request, SeenComments seen, CommentPlaces places, HttpContext context)
    {
        Room? named = null;
        if (await request.SeeAsync(draft) is not { } sight
            || (!string.IsNullOrEmpty(room) && (!Room.TryParse(room, null, out named) || Doorkeeper.Admit(sight.Viewer, sight.Draft, named) is null)))
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        if (at is { } asked && named is null && !CommentDoorkeeper.MayRead(sight, new CommentSubject.Moment(asked)))
        {
            return Problems.Of(NoSuchMoment.Of(sight.Draft, asked.ToString(CultureInfo.InvariantCulture)));
        }

        if (Notices.Of(sight.Draft) is { } notice)
        {
            context.Response.Headers["Resolution-Tracker-Notice"] = notice;
        }

        var placed = at is { } moment && named is null
            ? await places.SaidAtAsync(sight, moment, request.Aborted)
            : [.. seen.All(sight).Select(comment => new PlacedComment(comment, 0))];
        return TypedResults.Ok(placed
            .Where(each => (clause is null || each.Comment.Subject is CommentSubject.Version(var id, _) && id.Value == clause)
                && (version is null || each.Comment.Subject is CommentSubject.Version(_, var number) && number.Number == version)
                && IsAt(each))
            .Select(each => CommentBody.Of(sight.Viewer, each.Comment))
            .ToList());

        bool IsAt(PlacedComment each) => (named, at) switch
        {
            (null, _) => true,
            _ => each.Comment.Subject is CommentSubject.RoomEvent(var of, var position) && of == named && (at is null || position == at),
        };
    }

    private static async Task<Results<Ok<CommentBody>, ProblemHttpResult>> FindAsync(
        DraftId draft, CommentId comment, Request request, SeenComments seen) => await request.SeeAsync(draft) switch
        {
            null => Problems.Of(new Refusal.NoSuchDraft()),
            var sight when seen.Find(sight, comment) is { } found => TypedResults.Ok(CommentBody.Of(sight.Viewer, found)),
            _ => Problems.Of(new CommentRefusals.NoSuchComment()),
        };

    private static async Task<Results<Ok<CommentBody>, ProblemHttpResult>> WriteAsync(
        DraftId draft, NewComment body, Request request, CommentDesk desk)
    {
        if (body.Audience is not (CommentBody.Own or CommentBody.Readers))
        {
            return Problems.Of(new NoSuchAudience());
        }

        return body.About.Subject() is { } subject
            ? await AnswerAsync(draft, body.Text, body.Source, request, (sight, act, words) => desk.WriteAsync(
                sight, act, new CommentId(body.Id ?? act.Command.Value), subject, body.Audience == CommentBody.Readers, words!, request.Aborted))
            : Problems.Of(new NamesNothing());
    }

    private static Task<Results<Ok<CommentBody>, ProblemHttpResult>> RewordAsync(
        DraftId draft, CommentId comment, NewCommentWords body, Request request, CommentDesk desk) =>
        AnswerAsync(draft, body.Text, body.Source, request, (sight, act, words) =>
            desk.RewordAsync(sight, act, comment, body.Seen, words!, request.Aborted));

    private static async Task<Results<Ok<CommentBody>, ProblemHttpResult>> WithdrawAsync(
        DraftId draft, CommentId comment, CommentWithdrawal body, Request request, CommentDesk desk) => await request.SeeAsync(draft) switch
        {
            null => Problems.Of(new Refusal.NoSuchDraft()),
            _ when request.Act() is null => Problems.Of(new Request.BadCommandId()),
            var sight => ResultOf(sight, await desk.WithdrawAsync(sight, request.Act()!, comment, body.Seen, request.Aborted), null, null),
        };

    private static async Task<Results<Ok<CommentBody>, ProblemHttpResult>> AnswerAsync(
        DraftId draft, string? text, SourceBody? source, Request request, Func<Sight, Act, CommentWords, Task<CommentAnswer>> ask)
    {
        if (await request.SeeAsync(draft) is not { } sight)
        {
            return Problems.Of(new Refusal.NoSuchDraft());
        }

        return (request.Act(), WordsOf(text, source)) switch
        {
            (null, _) => Problems.Of(new Request.BadCommandId()),
            (_, null) => Problems.Of(new TextOrSource()),
            var (act, words) => ResultOf(sight, await ask(sight, act, words), text, source),
        };
    }

    private static CommentWords? WordsOf(string? text, SourceBody? source) => (text, source) switch
    {
        ({ } remark, null) => new CommentWords.Remark(remark),
        (null, { } given) => new CommentWords.Source(given.Symbol, given.Meeting, given.Page, given.Link, given.Note),
        _ => null,
    };

    private static Results<Ok<CommentBody>, ProblemHttpResult> ResultOf(Sight sight, CommentAnswer answer, string? text, SourceBody? source)
    {
        switch (answer)
        {
            case CommentAnswer.Done(var comment):
                return TypedResults.Ok(CommentBody.Of(sight.Viewer, comment));
            case CommentAnswer.Refused(var why):
                var problem = Problems.Of(why);
                if (why is Refusal.Overtaken)
                {
                    // What was written is given back, so that a program that kept no copy has lost nothing.
                    problem.ProblemDetails.Extensions["given"] = text is null ? source : text;
                }

                return problem;
            default:
                throw new InvalidOperationException("There is no other answer.");
        }
    }

    private sealed record NoSuchAudience() : Refusal(
        "no-such-audience", $"The audience is “{CommentBody.Own}” (your delegation, or you alone where you have none) or “{CommentBody.Readers}”.");

    private sealed record NamesNothing() : Refusal(
        "about-names-nothing", "Say what it is about: an event (“room”, “position”), a moment (“position”) or a clause-version (“clause”, “version”).");

    private sealed record TextOrSource() : Refusal(
        "text-or-source", "A comment has a text, a source has a source; give one of the two.");
}
