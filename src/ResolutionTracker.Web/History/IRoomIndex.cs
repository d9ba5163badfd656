using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.History;

/// <summary>Something small that is known of each event of one room, and grows at its end as the room does.</summary>
internal interface IRoomIndex
{
    /// <summary>How many events are in it, from the first on.</summary>
    int Length { get; }

    /// <param name="recorded">The event behind the last one added.</param>
    void Add(Recorded recorded);
}
