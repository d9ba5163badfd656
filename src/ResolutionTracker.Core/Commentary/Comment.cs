using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>
/// A comment or a source that somebody attached to an event, a clause version or a moment: a fold of its entries. It stands beside the record,
/// which does not know of it.
/// </summary>
/// <param name="Versions">First to last; only its author adds to them.</param>
public sealed record Comment(
    CommentId Id, DraftId Draft, CommentSubject Subject, CommentAudience Audience, ImmutableList<CommentVersion> Versions)
{
    public AccountId Author => Versions[0].By.Account;

    public CommentVersion Current => Versions[^1];

    public bool IsWithdrawn => Current.Words is null;

    /// <summary>The last words that it had; those before its withdrawal where it was withdrawn.</summary>
    public CommentWords Words => Versions.FindLast(version => version.Words is not null)!.Words!;

    public bool IsSource => Words is CommentWords.Source;

    /// <param name="before">Null where there was no such comment.</param>
    /// <exception cref="InconsistentHistoryException">The entry can't follow.</exception>
    public static Comment After(Comment? before, CommentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (before, entry.Event) switch
        {
            (null, CommentEvent.Written e) => new Comment(entry.Comment, entry.Draft, e.Subject, e.Audience, [VersionOf(1, entry, e.Words)]),
            ({ IsWithdrawn: false } comment, CommentEvent.Reworded e) when comment.IsFollowedBy(entry, e.Version) =>
                comment with { Versions = comment.Versions.Add(VersionOf(e.Version, entry, e.Words)) },
            ({ IsWithdrawn: false } comment, CommentEvent.Withdrawn e) when comment.IsFollowedBy(entry, e.Version) =>
                comment with { Versions = comment.Versions.Add(VersionOf(e.Version, entry, null)) },
            _ => throw new InconsistentHistoryException($"comment {entry.Comment} can't be followed by {entry.Event.GetType().Name}"),
        };
    }

    private static CommentVersion VersionOf(int number, CommentEntry entry, CommentWords? words) =>
        new(number, entry.Command, entry.At, entry.By, words);

    private bool IsFollowedBy(CommentEntry entry, int version) =>
        entry.Draft == Draft && entry.Comment == Id && entry.By.Account == Author && version == Current.Number + 1;
}
