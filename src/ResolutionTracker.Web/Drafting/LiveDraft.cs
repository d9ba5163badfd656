using System.Collections.Concurrent;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>One draft's folds in memory, as of the last append that was acknowledged.</summary>
internal sealed class LiveDraft(DraftId id) : IDisposable
{
    private readonly ConcurrentDictionary<MemberState, DelegationRoom> _rooms = new();
    private volatile Draft? _council;

    public DraftId Id => id;

    /// <summary>Held while a command is decided and appended; reading needs no turn.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    public Draft? Council
    {
        get => _council;
        set => _council = value;
    }

    /// <summary>The draft as observers see it, made when first asked for; it is the fold up to the position opened to them.</summary>
    public Draft? Opened { get; set; }

    public DelegationRoom? Room(MemberState state) => _rooms.GetValueOrDefault(state);

    /// <summary>Keeps the newer of two: whoever only reads may come late with an older one.</summary>
    public void Put(DelegationRoom room) =>
        _rooms.AddOrUpdate(room.State, room, (_, kept) => kept.Position > room.Position ? kept : room);

    public IEnumerable<DelegationRoom> Rooms => _rooms.Values;

    public void Dispose() => Turn.Dispose();
}
