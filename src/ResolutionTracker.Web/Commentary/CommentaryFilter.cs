using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Commentary;

/// <summary>What of the commentary is shown, and in what order, as the page's address says.</summary>
/// <param name="By">The author's account; null for all.</param>
/// <param name="About">A clause, <c>moments</c>, <c>events</c> or <c>own</c>; empty for all.</param>
/// <param name="Kind">comment or source; empty for both.</param>
public sealed record CommentaryFilter(AccountId? By, string About, string Kind, bool IsByMoment)
{
    public const string Moments = "moments";
    public const string Events = "events";
    public const string OwnRoom = "own";
    public const string ByMoment = "moment";

    public bool IsAll => By is null && About.Length == 0 && Kind.Length == 0;

    public ClauseId? Clause => ClauseId.TryParse(About, null, out var clause) ? clause : null;

    public static CommentaryFilter Of(string? by, string? about, string? kind, string? order) =>
        new(AccountId.TryParse(by, null, out var account) ? account : null, about ?? "", kind ?? "", order == ByMoment);

    public bool Fits(Comment comment) =>
        (By is null || comment.Author == By)
        && (Kind.Length == 0 || CommentSentences.KindOf(comment) == Kind)
        && (About.Length == 0 || comment.Subject switch
        {
            CommentSubject.Version(var clause, _) => clause == Clause,
            CommentSubject.Moment => About == Moments,
            CommentSubject.RoomEvent(Room.Council, _) => About == Events,
            _ => About == OwnRoom,
        });

    /// <summary>Newest first, by their last version; or in the order of the negotiation.</summary>
    internal IEnumerable<PlacedComment> Ordered(IEnumerable<PlacedComment> placed) => IsByMoment
        ? placed.OrderBy(each => each.Place).ThenBy(each => each.Comment.Versions[0].At)
        : placed.OrderByDescending(each => each.Comment.Current.At).ThenByDescending(each => each.Comment.Id.Value);
}
