using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The comments that one viewer may see of a draft; whatever shows or counts comments starts from here.</summary>
internal sealed class SeenComments(Comments comments, IClauseRecord record, IDraftLog log)
{
    /// <summary>In the order in which they were first written.</summary>
    public IReadOnlyList<Comment> All(Sight sight) => Of(sight, comments.All(sight.Draft.Id));

    /// <summary>Those on versions of one clause, in the same order.</summary>
    public IReadOnlyList<Comment> On(Sight sight, ClauseId clause) => Of(sight, comments.On(sight.Draft.Id, clause));

    /// <summary>The viewer's own of that name, or else the first that they may see.</summary>
    /// <returns>Null where there is none for them.</returns>
    public Comment? Find(Sight sight, CommentId id) =>
        comments.Find(sight.Draft.Id, id, sight.Viewer.Account) is { } own && CommentDoorkeeper.MayRead(sight, own)
            ? own
            : Of(sight, comments.Named(sight.Draft.Id, id)) is [var first, ..] ? first : null;

    /// <summary>Each with the position of the Council room to which it belongs: that of its event or moment; for a clause version that at which it
    /// came to be; for an event of a delegation's own room the one that its author had read then.</summary>
    public async Task<List<PlacedComment>> PlacedAsync(Sight sight, IEnumerable<Comment> seen, CancellationToken cancellation)
    {
        var placed = new List<PlacedComment>();
        var wordings = new Dictionary<ClauseId, IReadOnlyList<Wording>>();
        foreach (var comment in seen)
        {
            var place = comment.Subject switch
            {
                CommentSubject.Moment(var position) => position,
                CommentSubject.RoomEvent(Room.Council, var position) => position,
                CommentSubject.RoomEvent(var room, var position) => (await EventAsync(sight, room, position, cancellation))?.CouncilSeen ?? 0,
                CommentSubject.Version(var clause, var number) => await PlaceOfAsync(clause, number),
                _ => 0,
            };
            placed.Add(new PlacedComment(comment, place));
        }

        return placed;

        async Task<long> PlaceOfAsync(ClauseId clause, ClauseVersion number)
        {
            if (!wordings.TryGetValue(clause, out var known))
            {
                wordings[clause] = known = await record.OfAsync(sight.Draft.Id, clause, sight.UpTo, cancellation);
            }

            return known.FirstOrDefault(wording => wording.Version == number && !wording.IsDeletion)?.Position ?? 0;
        }
    }

    /// <param name="room">One that the viewer may read, up to the position.</param>
    public async Task<Recorded?> EventAsync(Sight sight, Room room, long position, CancellationToken cancellation) =>
        await log.ReadAsync(sight.Draft.Id, room, position - 1, cancellation).FirstOrDefaultAsync(cancellation);

    private static IReadOnlyList<Comment> Of(Sight sight, IEnumerable<Comment> some) =>
    [
        .. some.Where(comment => CommentDoorkeeper.MayRead(sight, comment)).OrderBy(comment => comment.Versions[0].At).ThenBy(comment => comment.Id.Value),
    ];
}
