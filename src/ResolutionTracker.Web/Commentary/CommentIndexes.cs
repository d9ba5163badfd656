using System.Collections.Concurrent;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.History;

namespace ResolutionTracker.Web.Commentary;

/// <summary>The index of each draft's comments; it takes what was written since when it is asked, and asks the record once for each.</summary>
internal sealed class CommentIndexes(Comments comments, IClauseRecord record)
{
    // As many as there are drafts of which something was said; each is a small part of what the comments themselves hold.
    private readonly ConcurrentDictionary<DraftId, Kept> _drafts = new();

    public async Task<CommentIndex> OfAsync(DraftId draft, CancellationToken cancellation)
    {
        if (!_drafts.TryGetValue(draft, out var kept))
        {
            if (comments.After(draft, 0).Count == 0)
            {
                return CommentIndex.Empty;
            }

            kept = _drafts.GetOrAdd(draft, _ => new Kept());
        }

        if (comments.After(draft, kept.Index.Taken).Count == 0)
        {
            return kept.Index;
        }

        await kept.Turn.WaitAsync(cancellation);
        try
        {
            foreach (var comment in comments.After(draft, kept.Index.Taken))
            {
                kept.Index = kept.Index.With(comment, await PlaceOfAsync(comment, cancellation));
            }

            return kept.Index;
        }
        finally
        {
            kept.Turn.Release();
        }
    }

    /// <returns>The comment as it is now; null where the viewer may not read it.</returns>
    public Comment? Find(Sight sight, CommentPlace place) =>
        comments.Find(sight.Draft.Id, place.Comment, place.Author) is { } comment && CommentDoorkeeper.MayRead(sight, comment) ? comment : null;

    private async Task<long> PlaceOfAsync(Comment comment, CancellationToken cancellation) => comment.Subject switch
    {
        CommentSubject.Moment(var position) => position,
        CommentSubject.RoomEvent(Room.Council or Room.Delegation, var position) => position,
        CommentSubject.Version(var clause, var number) => (await record.AllOfAsync(comment.Draft, clause, cancellation))
            .FirstOrDefault(wording => wording.Version == number && !wording.IsDeletion)?.Position ?? 0,
        _ => 0,
    };

    private sealed class Kept
    {
        /// <summary>One asks the record at a time; the others find what it has placed. It has no wait handle, so nothing needs disposing of.</summary>
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public CommentIndex Index { get; set; } = CommentIndex.Empty;
    }
}
