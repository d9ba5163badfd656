using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>Every event of the Council room as an act on its time line, also those that the line itself is too short for.</summary>
internal static class ActMarks
{
    /// <param name="draft">As the event left it, or later.</param>
    public static TimeMark Of(Draft draft, Recorded recorded) =>
        draft.Marks.FindLast(mark => mark.Position <= recorded.Position) is { } known && known.Position == recorded.Position
            ? known
            : new TimeMark(recorded.Position, recorded.At, recorded.By, KindOf(recorded.Event), ClauseOf(recorded.Event), TextOf(recorded.Event));

    /// <returns>The stored name of an event without its version: <c>amendment-tabled</c>.</returns>
    public static string KindOf(DraftEvent happened)
    {
        var name = EventJson.NameOf(happened);
        return name[..name.LastIndexOf('.')];
    }

    private static ClauseId? ClauseOf(DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted e => e.Clause,
        DraftEvent.ClauseMoved e => e.Clause,
        _ => null,
    };

    private static string? TextOf(DraftEvent happened) => happened switch
    {
        DraftEvent.StateAdmitted e => MemberStates.NameOf(e.State),
        DraftEvent.SponsorJoined e => MemberStates.NameOf(e.State),
        DraftEvent.SponsorLeft e => MemberStates.NameOf(e.State),
        _ => null,
    };
}
