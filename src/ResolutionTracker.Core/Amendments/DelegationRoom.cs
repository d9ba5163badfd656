using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Amendments;

/// <summary>What one delegation is preparing: the fold of its own room's events, which nobody else reads.</summary>
/// <param name="InPreparation">The amendments begun here and neither tabled nor given up, oldest first.</param>
/// <param name="Position">The last position folded; 0 for a room in which nothing has been said.</param>
public sealed record DelegationRoom(MemberState State, ImmutableList<Amendment> InPreparation, long Position)
{
    public static DelegationRoom Empty(MemberState state) => new(state, [], 0);

    public Room Room => new Room.Delegation(State);

    public Amendment? Find(AmendmentId id) => InPreparation.Find(amendment => amendment.Id == id);

    /// <summary>Adds one event of this delegation's room.</summary>
    /// <exception cref="InconsistentHistoryException">No decision could have written this event here.</exception>
    public DelegationRoom After(Recorded next)
    {
        if (next.Room != Room || next.Position != Position + 1)
        {
            throw InconsistentHistoryException.At(next, $"position {Position + 1} of {Room} was expected");
        }

        return next.Event switch
        {
            DraftEvent.AmendmentPrepared { Authors: [var main, ..], Changes.IsEmpty: false } e
                when Find(e.Amendment) is null && main.State == State => With(InPreparation.Add(Amendment.New(
                e.Amendment, 0, e.Authors, e.Changes, e.Reason, e.Group, e.Amends, next.At, next.Position))),
            DraftEvent.AmendmentWorded { Changes.IsEmpty: false } e when Find(e.Amendment) is { } begun => With(InPreparation.Replace(
                begun, begun with { Changes = e.Changes, Reason = e.Reason, Position = next.Position })),
            DraftEvent.AmendmentTabled e when Find(e.Amendment) is { } begun && e.Changes.SequenceEqual(begun.Changes) => With(InPreparation.Remove(begun)),
            DraftEvent.PreparationEnded e when Find(e.Amendment) is { } begun => With(InPreparation.Remove(begun)),
            _ => throw InconsistentHistoryException.At(next, "it has no place in a delegation's room"),
        };

        DelegationRoom With(ImmutableList<Amendment> amendments) =>
            this with { InPreparation = amendments, Position = next.Position };
    }
}
