using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>The origins of words while events are taken into them, one after the other: what is made for one of them and changed by the next is
/// changed in place.</summary>
internal sealed class OriginFold(DraftOrigins before)
{
    private long _position = before.Position;
    private DateTimeOffset _at = before.At;

    public ImmutableDictionary<ClauseId, ClauseOrigins>.Builder Texts { get; } = before.Texts.ToBuilder();

    public ImmutableDictionary<AmendmentId, AmendmentWords>.Builder Tabled { get; } = before.Tabled.ToBuilder();

    public Gravedigger Graves { get; } = new(before.Graves);

    public DecisionWords Decision { get; set; } = before.Decision;

    public DraftOrigins Origins => before with
    {
        Position = _position,
        At = _at,
        Texts = Texts.ToImmutable(),
        Tabled = Tabled.ToImmutable(),
        Graves = Graves.Graveyard,
        Decision = Decision,
    };

    /// <exception cref="InconsistentHistoryException">It is not the next one, or names what never was.</exception>
    public void Take(Recorded next)
    {
        if (next.Position != _position + 1)
        {
            throw InconsistentHistoryException.At(next, $"position {_position + 1} was expected");
        }

        Decision = Decision.At(next);
        new OriginTurn(this, next).Take();
        (_position, _at) = (next.Position, next.At);
    }
}
