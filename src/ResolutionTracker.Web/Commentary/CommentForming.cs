using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The forms in which people comment. One that is refused is shown again with the reason and all that was written.</summary>
internal static class CommentForming
{
    private const int OwnEventsOffered = 60;

    public static void MapCommentForms(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/drafts/{draft}/commentary").ExcludeFromDescription().DisableAntiforgery().WithMetadata(new AudienceAttribute(Audience.SignedIn));

        group.MapGet("/write", BeginAsync);
        group.MapPost("", WriteAsync);
        group.MapPost("/{comment}", RewordAsync);
        group.MapPost("/{comment}/withdraw", WithdrawAsync);
    }

    private static async Task<IResult> BeginAsync(
        string draft, string? about, string? kind, HttpContext context, Sights sights, CommentPlaces places, IDraftLog log)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        return await ShowAsync(context, sight, WrittenComment.Blank(about ?? "", kind == "source", ""), null, places, log);
    }

    private static async Task<IResult> WriteAsync(
        string draft, HttpContext context, Request request, Sights sights, CommentDesk desk, CommentPlaces places, Comments comments, IDraftLog log)
    {
        if (await DraftPages.SeeAsync(draft, context, sights) is not { } sight)
        {
            return DraftPages.NotHere(context, new Refusal.NoSuchDraft());
        }

        var written = WrittenComment.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        if (!CommentSubject.TryParse(written.About, null, out var subject) || Closed(comments) is not null)
        {
            return await ShowAsync(context, sight, written, Closed(comments), places, log);
        }

        return await desk.WriteAsync(
            sight, request.Act()!, new CommentId(written.Id), subject, written.IsForReaders, written.Words, context.RequestAborted) switch
        {
            CommentAnswer.Done(var comment) => TypedResults.LocalRedirect(BackTo(sight.Draft, written.Back, comment)),
            CommentAnswer.Refused(var why) => await ShowAsync(context, sight, written, why, places, log),
            _ => throw new InvalidOperationException("There is no other answer."),
        };
    }

    private static async Task<IResult> RewordAsync(
        string draft, string comment, HttpContext context, Request request, Sights sights, CommentDesk desk, SeenComments seen, CommentPlaces places, Comments comments)
    {
        if (await FindAsync(draft, comment, context, sights, seen) is not var (sight, found))
        {
            return DraftPages.NotHere(context, new CommentRefusals.NoSuchComment());
        }

        var written = WrittenComment.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        var answer = Closed(comments) is { } closed
            ? new CommentAnswer.Refused(closed)
            : await desk.RewordAsync(sight, request.Act()!, found.Id, written.Seen, written.Words, context.RequestAborted);
        return await AnswerAsync(answer, context, sight, found, written, places);
    }

    private static async Task<IResult> WithdrawAsync(
        string draft, string comment, HttpContext context, Request request, Sights sights, CommentDesk desk, SeenComments seen, CommentPlaces places, Comments comments)
    {
        if (await FindAsync(draft, comment, context, sights, seen) is not var (sight, found))
        {
            return DraftPages.NotHere(context, new CommentRefusals.NoSuchComment());
        }

        var version = WrittenComment.Of(await context.Request.ReadFormAsync(context.RequestAborted)).Seen;
        var answer = Closed(comments) is { } closed
            ? new CommentAnswer.Refused(closed)
            : await desk.WithdrawAsync(sight, request.Act()!, found.Id, version, context.RequestAborted);
        return await AnswerAsync(answer, context, sight, found, null, places);
    }

    private static async Task<(Sight Sight, Comment Comment)?> FindAsync(
        string draft, string comment, HttpContext context, Sights sights, SeenComments seen) =>
        await DraftPages.SeeAsync(draft, context, sights) is { } sight
        && CommentId.TryParse(comment, null, out var id) && seen.Find(sight, id) is { } found
            ? (sight, found)
            : null;

    private static async Task<IResult> AnswerAsync(
        CommentAnswer answer, HttpContext context, Sight sight, Comment found, WrittenComment? written, CommentPlaces places)
    {
        switch (answer)
        {
            case CommentAnswer.Done(var comment):
                return TypedResults.LocalRedirect(CommentLinks.Of(comment));
            case CommentAnswer.Refused(var why) when CommentDoorkeeper.IsAuthor(sight.Viewer, found) && !found.IsWithdrawn:
                context.Response.StatusCode = StatusOf(why);
                return await CommentPages.ShowAsync(context, sight, found, null, written, why.Sentence, places);
            case CommentAnswer.Refused(var why):
                return Pages.Problem(context, StatusOf(why), why.Sentence);
            default:
                throw new InvalidOperationException("There is no other answer.");
        }
    }

    /// <summary>The page of a comment that is not written yet, with the events of the own room to choose from where it is about one.</summary>
    private static async Task<IResult> ShowAsync(
        HttpContext context, Sight sight, WrittenComment written, Refusal? problem, CommentPlaces places, IDraftLog log)
    {
        if (!CommentSubject.TryParse(written.About, null, out var subject)
            || !CommentDoorkeeper.MayRead(sight, subject)
            || CommentDoorkeeper.SignatureOf(sight.Viewer) is null)
        {
            return DraftPages.NotHere(context, new CommentRefusals.NoSuchSubject());
        }

        if (problem is not null)
        {
            context.Response.StatusCode = StatusOf(problem);
        }

        return Pages.Show<WriteCommentPage>(context, new()
        {
            ["Draft"] = sight.Draft,
            ["About"] = await places.AboutAsync(sight, subject, context.RequestAborted),
            ["Written"] = written,
            ["OwnEvents"] = subject is CommentSubject.RoomEvent(Room.Delegation, _) ? await OwnEventsAsync(sight, log, context.RequestAborted) : [],
            ["Problem"] = problem?.Sentence,
            ["Viewer"] = sight.Viewer,
        });
    }

    private static async Task<IReadOnlyList<(string Key, string Name)>> OwnEventsAsync(Sight sight, IDraftLog log, CancellationToken cancellation)
    {
        var own = sight.Own!;
        var events = new List<(string, string)>();
        await foreach (var recorded in log.ReadAsync(sight.Draft.Id, own.Room, Math.Max(0, own.Position - OwnEventsOffered), cancellation))
        {
            var subject = new CommentSubject.RoomEvent(own.Room, recorded.Position);
            events.Add((subject.Key, CommentSentences.About(sight.Draft, subject, recorded)));
        }

        events.Reverse();
        return events;
    }

    // Only pages of the draft itself are come back to.
    private static string BackTo(Draft draft, string back, Comment comment) =>
        back.StartsWith($"{Links.Of(draft)}/", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal)
            && !back.Any(char.IsControl)
            ? $"{back.Split('#')[0]}#{CommentLinks.Element(comment)}"
            : CommentLinks.Of(comment);

    private static Refusal? Closed(Comments comments) => comments.Condition is StoreCondition.Open ? null : new CommentaryClosed();

    private static int StatusOf(Refusal why) => why is CommentaryClosed ? StatusCodes.Status503ServiceUnavailable : Problems.StatusOf(why);

    private sealed record CommentaryClosed() : Refusal(
        "commentary-closed", "Nothing is taken until whoever runs the server has mended it. Your words are still before you; keep them.");
}
