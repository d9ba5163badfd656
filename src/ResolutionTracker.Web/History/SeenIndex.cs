using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>How far the Council room had been read when each event of another room was written, which orders the two rooms against each other.</summary>
internal sealed class SeenIndex : IRoomIndex
{
    private readonly List<long> _seen = [];

    public int Length => _seen.Count;

    /// <summary>The last position of the Council room that was read in the room.</summary>
    public long Last => _seen.Count == 0 ? 0 : _seen[^1];

    /// <summary>Whoever acts behind somebody who had read further comes behind them, even if their own page was older.</summary>
    public void Add(Recorded recorded) => _seen.Add(Math.Max(Last, recorded.CouncilSeen));

    /// <returns>The last position of the room before anybody in it had read the Council room further than a position; 0 for none.</returns>
    public long UpTo(long council)
    {
        var (low, high) = (0, _seen.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _seen[middle] <= council ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
