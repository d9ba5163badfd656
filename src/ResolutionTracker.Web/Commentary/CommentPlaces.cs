using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>What the pages show of the comments that a viewer may see, in its place: beside a clause's versions, at a moment, in a list.</summary>
internal sealed class CommentPlaces(SeenComments seen, CommentIndexes indexes, DraftingDesk desk)
{
    /// <summary>Those on the versions of one clause, by version.</summary>
    public ILookup<ClauseVersion, Comment> On(Sight sight, ClauseId clause) =>
        seen.On(sight, clause).ToLookup(comment => ((CommentSubject.Version)comment.Subject).Number);

    /// <summary>What was said of one moment: of its text, of its event, and of the clause versions that came to be there.</summary>
    /// <param name="position">One that the viewer may read.</param>
    public async Task<CommentsAtMoment> AtAsync(Sight sight, long position, CancellationToken cancellation)
    {
        var index = await indexes.OfAsync(sight.Draft.Id, cancellation);
        return new CommentsAtMoment(
            position,
            await ShownAsync(sight, Here(sight, index, position), cancellation),
            index.CountFor(sight, id => indexes.Find(sight, id)),
            index.Before(sight, position, id => indexes.Find(sight, id)),
            index.After(sight, position, id => indexes.Find(sight, id)));
    }

    /// <summary>The same without what else is told of the moment.</summary>
    public async Task<IReadOnlyList<PlacedComment>> SaidAtAsync(Sight sight, long position, CancellationToken cancellation) =>
        Here(sight, await indexes.OfAsync(sight.Draft.Id, cancellation), position);

    /// <summary>With what each is about in words.</summary>
    public async Task<List<ShownComment>> ShownAsync(Sight sight, IEnumerable<PlacedComment> placed, CancellationToken cancellation)
    {
        var shown = new List<ShownComment>();
        foreach (var (comment, place) in placed)
        {
            shown.Add(new ShownComment(comment, await AboutAsync(sight, comment.Subject, cancellation), place));
        }

        return shown;
    }

    /// <param name="subject">One that the viewer may read.</param>
    public async Task<string> AboutAsync(Sight sight, CommentSubject subject, CancellationToken cancellation)
    {
        if (subject is not CommentSubject.RoomEvent(var room, var position))
        {
            return CommentSentences.About(sight.Draft, subject, null);
        }

        var then = room is Core.Delegations.Room.Council ? await desk.AtAsync(sight.Draft.Id, position, cancellation) : null;
        return CommentSentences.About(then ?? sight.Draft, subject, await seen.EventAsync(sight, room, position, cancellation));
    }

    private List<PlacedComment> Here(Sight sight, CommentIndex index, long position) =>
        [.. index.At(sight, position).Select(place => indexes.Find(sight, place)).OfType<Comment>().Select(comment => new PlacedComment(comment, position))];
}
