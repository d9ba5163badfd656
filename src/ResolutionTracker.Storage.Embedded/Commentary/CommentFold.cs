using System.Collections.Concurrent;
using System.Collections.Immutable;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Commentary;

/// <summary>
/// All comments as the journal tells them, in memory. One writer at a time takes entries; readers see a draft's comments as of one moment. A
/// comment is found by its name and its author, so that a name that somebody else chose already is no sign of a comment that may not be seen.
/// </summary>
internal sealed class CommentFold
{
    private readonly ConcurrentDictionary<DraftId, DraftComments> _drafts = new();
    private readonly ConcurrentDictionary<AccountId, (int Comments, ImmutableList<DateTimeOffset> Latest)> _authors = new();

    public DraftComments Of(DraftId draft) => _drafts.GetValueOrDefault(draft, DraftComments.None);

    public AuthorTally TallyOf(AccountId author, DateTimeOffset now) => _authors.TryGetValue(author, out var written)
        ? new AuthorTally(written.Comments, written.Latest.Count(at => at > now.AddMinutes(-1)))
        : default;

    /// <exception cref="InconsistentHistoryException">The entry can't follow.</exception>
    public void Take(CommentEntry entry)
    {
        var comments = Of(entry.Draft);
        _drafts[entry.Draft] = comments.With(Comment.After(comments.Find(entry.Comment, entry.By.Account), entry));
        var (count, latest) = _authors.GetValueOrDefault(entry.By.Account, (0, []));
        latest = latest.Count < AuthorTally.MostInAMinute ? latest : latest.RemoveAt(0);
        _authors[entry.By.Account] = (entry.Event is CommentEvent.Written ? count + 1 : count, latest.Add(entry.At));
    }

    /// <summary>Takes one line of the journal.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public string? Read(ReadOnlySpan<byte> line, long offset, long number)
    {
        try
        {
            Take(CommentJson.Read(line));
            return null;
        }
        catch (Exception e) when (e is FormatException or InconsistentHistoryException)
        {
            return e.Message;
        }
    }
}
