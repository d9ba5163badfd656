using System.Collections.Concurrent;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Presence;

/// <summary>Which states look on at a draft's Council room. In memory only: presence is not history and is never stored.</summary>
internal sealed class PresenceBoard
{
    private readonly ConcurrentDictionary<(DraftId Draft, string Connection), MemberState> _lookers = new();

    public bool Enter(DraftId draft, string connection, MemberState state)
    {
        var before = Of(draft).Contains(state);
        _lookers[(draft, connection)] = state;
        return !before;
    }

    /// <returns>The drafts whose looking states changed.</returns>
    public IReadOnlyList<DraftId> Leave(string connection)
    {
        var left = new List<DraftId>();
        foreach (var (key, state) in _lookers.Where(looker => looker.Key.Connection == connection).ToList())
        {
            _lookers.TryRemove(key, out _);
            if (!Of(key.Draft).Contains(state))
            {
                left.Add(key.Draft);
            }
        }

        return left;
    }

    /// <returns>Each state once, in order of its code.</returns>
    public IReadOnlyList<MemberState> Of(DraftId draft) =>
        [.. _lookers.Where(looker => looker.Key.Draft == draft).Select(looker => looker.Value).Distinct().OrderBy(state => state.Code, StringComparer.Ordinal)];
}
