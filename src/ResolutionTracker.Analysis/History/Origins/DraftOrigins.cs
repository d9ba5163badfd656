using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>
/// Answers "whose is each word of the text?": the fold of the Council room's events. Never changes; one more event costs what it takes to
/// compare the clauses that it touches, however long the history is.
/// </summary>
/// <remarks>
/// What of a clause stays when it gets other words is told by the word-level diff; what came in belongs to the authors of the amendment
/// that proposed it, or to the penholder who added it. Moved words stay whose they were, and so do those that come back
/// (what counts as that, see <see cref="Gravedigger"/>). The working title is not printed, so its words are nobody's.
/// </remarks>
public sealed record DraftOrigins
{
    private DraftOrigins()
    {
    }

    public static DraftOrigins Empty { get; } = new();

    /// <summary>The last position folded.</summary>
    public long Position { get; internal init; }

    /// <summary>When the last event was done.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>The clauses that stand in the text or once did, in no order.</summary>
    public IEnumerable<ClauseOrigins> Clauses => Texts.Values;

    /// <summary>All amendments that were tabled, in no order.</summary>
    public IEnumerable<AmendmentWords> Amendments => Tabled.Values;

    /// <summary>The wordings that left the text, the first to leave first, also those that came back. Very long histories forget the oldest.</summary>
    public IEnumerable<RemovedWords> Removed => Graves.Removed;

    internal ImmutableDictionary<ClauseId, ClauseOrigins> Texts { get; init; } = ImmutableDictionary<ClauseId, ClauseOrigins>.Empty;

    internal ImmutableDictionary<AmendmentId, AmendmentWords> Tabled { get; init; } = ImmutableDictionary<AmendmentId, AmendmentWords>.Empty;

    internal Graveyard Graves { get; init; } = Graveyard.Empty;

    internal DecisionWords Decision { get; init; } = DecisionWords.None;

    /// <returns>Null where the text never had the clause.</returns>
    public ClauseOrigins? Find(ClauseId clause) => Texts.GetValueOrDefault(clause);

    /// <param name="next">The next event of the Council room.</param>
    /// <exception cref="InconsistentHistoryException">It is not the next one, or names what never was.</exception>
    public DraftOrigins After(Recorded next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return After([next]);
    }

    /// <summary>The same as one after the other, for less.</summary>
    /// <param name="next">The next events of the Council room, in order.</param>
    /// <exception cref="InconsistentHistoryException">One is not the next one, or names what never was.</exception>
    public DraftOrigins After(IEnumerable<Recorded> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var fold = new OriginFold(this);
        foreach (var recorded in next)
        {
            fold.Take(recorded);
        }

        return fold.Origins;
    }
}
