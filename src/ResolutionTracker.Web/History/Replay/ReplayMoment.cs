using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Replay;

/// <summary>The Council room at one moment, with the decision that led there.</summary>
/// <param name="Now">The draft as it stood.</param>
/// <param name="Before">The draft before the first of <paramref name="Events"/>; null where the draft was opened by them.</param>
/// <param name="Events">What was recorded last, oldest first: the event at this position, and those before it that came of the same command.</param>
/// <param name="IsCut">Whether more came of that command before them than is worth telling.</param>
public sealed record ReplayMoment(Draft Now, Draft? Before, IReadOnlyList<Recorded> Events, bool IsCut)
{
    public Recorded Last => Events[^1];

    /// <summary>The clauses that the events touched, in the order of the text: those that live viewers got anew.</summary>
    public IReadOnlyList<Clause> Touched { get; } = TouchedBy(Now, Events);

    private static List<Clause> TouchedBy(Draft now, IReadOnlyList<Recorded> events)
    {
        var touched = new ChangedPlaces();
        foreach (var recorded in events)
        {
            touched.Add(recorded, id => now.Find(id)?.Changes ?? []);
        }

        return [.. now.Clauses.Where(clause => touched.Clauses.Contains(clause.Id))];
    }
}
