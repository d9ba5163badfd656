using System.Collections.Concurrent;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Presence;

/// <summary>Who is writing in which amendment in preparation: one person at a time. In memory only; a lost connection lets go.</summary>
internal sealed class Holders
{
    private readonly ConcurrentDictionary<(DraftId Draft, MemberState State, AmendmentId Amendment), Holder> _holders = new();

    // The state is part of the key: two delegations may have chosen the same identity, and neither may learn of the other.
    /// <returns>Whoever holds it now: the asker, where it was free or theirs already.</returns>
    public Holder Hold(DraftId draft, AmendmentId amendment, Holder asker) => _holders.AddOrUpdate(
        (draft, asker.State, amendment), asker, (_, holder) => holder.Account == asker.Account ? asker : holder);

    public bool Release(DraftId draft, MemberState state, AmendmentId amendment, string connection) =>
        _holders.TryGetValue((draft, state, amendment), out var holder)
        && holder.Connection == connection
        && _holders.TryRemove(KeyValuePair.Create((draft, state, amendment), holder));

    /// <returns>What a connection held and now holds no more.</returns>
    public IReadOnlyList<(DraftId Draft, AmendmentId Amendment, MemberState State)> ReleaseAll(string connection) =>
    [
        .. _holders.Where(held => held.Value.Connection == connection).ToList()
            .Where(held => _holders.TryRemove(held))
            .Select(held => (held.Key.Draft, held.Key.Amendment, held.Key.State)),
    ];

    public string? NameOf(DraftId draft, MemberState state, AmendmentId amendment) => _holders.GetValueOrDefault((draft, state, amendment))?.Name;
}

/// <param name="Name">As colleagues in the delegation's room see it.</param>
internal sealed record Holder(string Connection, AccountId Account, string Name, MemberState State);
