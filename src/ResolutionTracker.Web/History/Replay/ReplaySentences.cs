using System.Globalization;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>What a replay says of where it is.</summary>
internal static class ReplaySentences
{
    private const int MostTold = 5;

    /// <summary>12 of 340 · 5 Jan 2026, 14:02 New York. The script of the page says it the same way while the scrubber is dragged.</summary>
    public static string Where(Draft now, Draft newest) =>
        string.Create(CultureInfo.InvariantCulture, $"{now.Position} of {newest.Position} · {Moment.Written(now.LastAt, now.Zone)}");

    /// <summary>The acts that led to a moment, the last few of one command, oldest first.</summary>
    public static IEnumerable<(string Sentence, MemberState? By)> Acts(ReplayMoment moment) =>
        moment.Events.TakeLast(MostTold).Select(recorded => (DraftSentences.Act(moment.Now, ActMarks.Of(moment.Now, recorded)), recorded.By.State));

    /// <summary>The same in one breath.</summary>
    public static string Said(ReplayMoment moment) => $"{string.Join("; ", Acts(moment).Select(act => act.Sentence))}.";

    /// <summary>Something said in a delegation's own room: OP2: amendment begun.</summary>
    public static string Act(Draft now, OwnAct act) => $"{DraftSentences.NameOf(now, act.Amendment)}: " + act.Recorded.Event switch
    {
        DraftEvent.AmendmentPrepared => "amendment begun",
        DraftEvent.AmendmentWorded => "amendment given other words",
        DraftEvent.AmendmentTabled => "amendment tabled",
        _ => "amendment given up, unseen by the Council",
    };

    /// <summary>What is said wherever a page holds a delegation's own room.</summary>
    public static string Confidential(MemberState state) => $"Confidential: holds the own room of the delegation of {MemberStates.NameOf(state)}, for that delegation only";
}
