using System.Collections.Concurrent;
using System.Collections.Immutable;
using ResolutionTracker.Analysis.History;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>
/// Since which moments the text of a draft is being looked at, live. Each is a group of its own within the Council room, so that what
/// changes is drawn once for all who look at it so, however many they are and however long the history is.
/// </summary>
internal sealed class LookedAt(RoomLifetimeManager rooms)
{
    private readonly ConcurrentDictionary<DraftId, ImmutableDictionary<long, PastText>> _texts = new();

    /// <summary>Whoever calls this has entered the group already, so that a view with somebody in it is never forgotten.</summary>
    public void Keep(DraftId draft, PastText past) => _texts.AddOrUpdate(
        draft,
        static (_, added) => ImmutableDictionary<long, PastText>.Empty.Add(added.Position, added),
        static (_, kept, added) => kept.SetItem(added.Position, added),
        past);

    /// <summary>The texts with which somebody compares at this moment.</summary>
    public IReadOnlyList<PastText> Of(DraftId draft)
    {
        if (!_texts.TryGetValue(draft, out var texts))
        {
            return [];
        }

        var empty = texts.Values.Where(past => !HasMembers(draft, past)).ToList();
        if (empty.Count > 0)
        {
            Forget(draft, empty);
        }

        return [.. texts.Values.Where(past => HasMembers(draft, past))];
    }

    private bool HasMembers(DraftId draft, PastText past) => rooms.HasMembers(RoomGroups.Of(draft, past.Position));

    private void Forget(DraftId draft, List<PastText> empty)
    {
        _texts.AddOrUpdate(
            draft,
            static (_, _) => ImmutableDictionary<long, PastText>.Empty,
            static (_, kept, gone) => kept.RemoveRange(gone.Select(past => past.Position)),
            empty);
        // Somebody may have come in between the look and the forgetting.
        foreach (var past in empty.Where(past => HasMembers(draft, past)))
        {
            Keep(draft, past);
        }
    }
}
