using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>
/// Answers "how did the negotiation stand after each act?": the fold of the Council room's events from which all pictures over time are
/// made. Never changes, and shares what it can; one more event costs what it takes to count the words of the amendment that it is about.
/// </summary>
/// <remarks>It says nothing of what is behind the last event folded, and each act nothing of those behind it: whoever may read up to a
/// position looks at <see cref="Acts"/> up to there.</remarks>
public sealed record NegotiationTrack
{
    private ImmutableDictionary<AmendmentId, ImmutableArray<(ClauseId Place, int Words)>> _open =
        ImmutableDictionary<AmendmentId, ImmutableArray<(ClauseId Place, int Words)>>.Empty;

    private ImmutableDictionary<ClauseId, int> _words = ImmutableDictionary<ClauseId, int>.Empty;

    private NegotiationTrack()
    {
    }

    public static NegotiationTrack Empty { get; } = new();

    /// <summary>The draft as of the last event; null before the first.</summary>
    public Draft? Draft { get; private init; }

    /// <summary>One for each position, from the first on.</summary>
    public ImmutableList<TrackedAct> Acts { get; private init; } = [];

    public long Position => Acts.Count;

    /// <param name="next">The next event of the Council room.</param>
    /// <exception cref="InconsistentHistoryException">It is not the next one, or names what never was.</exception>
    public NegotiationTrack After(Recorded next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (next.Position != Position + 1)
        {
            throw InconsistentHistoryException.At(next, $"position {Position + 1} was expected");
        }

        var draft = Draft.Evolve(Draft, next);
        var after = this with { Draft = draft };
        var touched = new HashSet<ClauseId>();
        if (EventSubject.AmendmentOf(next.Event) is { } amendment)
        {
            after = after.Recounted(draft.Amendments[amendment], touched);
        }

        var (inText, agreed, adReferendum) = ReferenceEquals(draft.Clauses, Draft?.Clauses) && Acts is [.., var last]
            ? (last.InText, last.Agreed, last.AdReferendum)
            : Counted(draft);
        return after with
        {
            Acts = Acts.Add(new TrackedAct(
                next.At,
                [.. touched.Select(place => new ClauseContention(place, draft.OpenAt(place), after._words.GetValueOrDefault(place)))],
                inText,
                agreed,
                adReferendum,
                draft.Amendments.Count,
                draft.OpenAmendments)),
        };
    }

    // What becomes of an amendment also becomes of what amends it.
    private NegotiationTrack Recounted(Amendment amendment, HashSet<ClauseId> touched)
    {
        var before = _open.GetValueOrDefault(amendment.Id, []);
        var now = amendment.Outcome.IsPending ? ContestedWords.Of(amendment) : [];
        var words = _words;
        foreach (var (place, count) in before)
        {
            words = words.SetItem(place, words[place] - count);
            touched.Add(place);
        }

        foreach (var (place, count) in now)
        {
            words = words.SetItem(place, words.GetValueOrDefault(place) + count);
            touched.Add(place);
        }

        var after = this with
        {
            _open = now.IsEmpty ? _open.Remove(amendment.Id) : _open.SetItem(amendment.Id, now),
            _words = words,
        };
        foreach (var sub in amendment.AmendedBy)
        {
            after = after.Recounted(after.Draft!.Amendments[sub], touched);
        }

        return after;
    }

    private static (int InText, int Agreed, int AdReferendum) Counted(Draft draft)
    {
        var (inText, agreed, adReferendum) = (0, 0, 0);
        foreach (var clause in draft.Clauses)
        {
            inText += clause.IsPresent ? 1 : 0;
            agreed += clause.Standing == ClauseStanding.Agreed ? 1 : 0;
            adReferendum += clause.Standing == ClauseStanding.AgreedAdReferendum ? 1 : 0;
        }

        return (inText, agreed, adReferendum);
    }
}
