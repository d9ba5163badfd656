using System.Collections.Immutable;
using ResolutionTracker.Core.Commentary;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Web.Delegations;
using Places = System.Collections.Immutable.ImmutableSortedSet<ResolutionTracker.Web.Commentary.CommentPlace>;

namespace ResolutionTracker.Web.Commentary;

/// <summary>
/// Where the comments of one draft belong, by who may read them: an answer about one moment costs what it tells, however much was said of the
/// others. What is shown is asked of <see cref="CommentDoorkeeper"/> again, comment by comment; of what is only counted the places decide, which are
/// the same: a clause version may be read exactly from where it came to be.
/// </summary>
internal sealed record CommentIndex(int Taken, ImmutableDictionary<CommentIndex.Readership, Places> Groups, ImmutableList<CommentPlace> Unplaced)
{
    public static CommentIndex Empty { get; } = new(0, ImmutableDictionary<Readership, Places>.Empty, []);

    /// <param name="Author">Null but where they alone read it.</param>
    /// <param name="Of">The room of which an event is spoken; the Council's for all else.</param>
    internal sealed record Readership(CommentAudience Audience, AccountId? Author, Room Of);

    /// <param name="place">Where its subject came to be in the Council room, or in the delegation's room whose event it is about; 0 for nowhere.</param>
    public CommentIndex With(Comment comment, long place)
    {
        var its = new CommentPlace(place, comment.Versions[0].At, comment.Id, comment.Author);
        var room = comment.Subject is CommentSubject.RoomEvent(var of, _) ? of : new Room.Council();
        if (place < 1)
        {
            return this with { Taken = Taken + 1, Unplaced = Unplaced.Add(its) };
        }

        var readership = new Readership(comment.Audience, comment.Audience is CommentAudience.Author ? comment.Author : null, room);
        var group = Groups.GetValueOrDefault(readership) ?? ImmutableSortedSet.Create<CommentPlace>(CommentPlace.Order);
        return this with { Taken = Taken + 1, Groups = Groups.SetItem(readership, group.Add(its)) };
    }

    /// <summary>What belongs to a position of the Council room, in the order of writing.</summary>
    public IEnumerable<CommentPlace> At(Sight sight, long position) =>
        OfCouncil(sight).SelectMany(group => From(group, position, +1).TakeWhile(place => place.Place == position)).Order(CommentPlace.Order);

    /// <summary>The last position before this one of which something was said that the viewer may read; null for none.</summary>
    public long? Before(Sight sight, long position, Func<CommentPlace, Comment?> find) =>
        OfCouncil(sight).Select(group => From(group, position, -1).Where(place => find(place) is not null).Select(place => (long?)place.Place).FirstOrDefault()).Max();

    /// <summary>The next position of which something was said that the viewer may read; null for none.</summary>
    public long? After(Sight sight, long position, Func<CommentPlace, Comment?> find) => OfCouncil(sight)
        .Select(group => From(group, position + 1, +1).TakeWhile(place => place.Place <= sight.UpTo).Where(place => find(place) is not null)
            .Select(place => (long?)place.Place).FirstOrDefault()).Min();

    /// <summary>How many the viewer may read.</summary>
    /// <param name="find">Null for one that they may not.</param>
    public int CountFor(Sight sight, Func<CommentPlace, Comment?> find) =>
        OfCouncil(sight).Sum(group => EdgeOf(group, sight.UpTo + 1))
        + (sight.Own is { } own ? GroupsFor(sight, own.Room).Sum(group => EdgeOf(group, own.Position + 1)) : 0)
        + Unplaced.Count(place => find(place) is not null);

    private IEnumerable<Places> OfCouncil(Sight sight) => GroupsFor(sight, new Room.Council());

    private IEnumerable<Places> GroupsFor(Sight sight, Room of) => CommentDoorkeeper.AudiencesWith(sight.Viewer)
        .Select(audience => Groups.GetValueOrDefault(new Readership(audience, audience is CommentAudience.Author ? sight.Viewer.Account : null, of)))
        .OfType<Places>();

    private static IEnumerable<CommentPlace> From(Places group, long position, int step)
    {
        for (var i = EdgeOf(group, position) + (step < 0 ? -1 : 0); i >= 0 && i < group.Count; i += step)
        {
            yield return group[i];
        }
    }

    // How many belong to earlier positions. No comment is named so, so it is never found itself.
    private static int EdgeOf(Places group, long position) => ~group.IndexOf(CommentPlace.Edge(position)) is var edge and >= 0 ? edge : 0;
}
