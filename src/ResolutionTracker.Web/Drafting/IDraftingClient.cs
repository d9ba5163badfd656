namespace ResolutionTracker.Web.Drafting;

/// <summary>What the server tells a page.</summary>
public interface IDraftingClient
{
    /// <summary>Something was recorded in a room.</summary>
    Task Changed(RoomNews news);

    /// <summary>Words moved in an amendment in preparation; not recorded, so without a position.</summary>
    Task Typed(TypedWords words);

    /// <summary>Which states look on changed.</summary>
    Task Present(PresentStates states);

    /// <summary>Who writes in an amendment in preparation changed.</summary>
    Task Held(PlaceFragment holder);

    /// <summary>Whether the record takes anything changed.</summary>
    Task Condition(RecordCondition condition);

    /// <summary>More of the draft was opened to observers; the page asks for itself again.</summary>
    Task Opened(OpenedFurther opened);
}

/// <summary>What goes in one place of a page, the same for all in its room.</summary>
/// <param name="Place">The value of the element's <c>data-place</c>.</param>
/// <param name="Html">Its new inner HTML.</param>
public sealed record PlaceFragment(string Place, string Html);

/// <param name="Previous">The position of the room before; whoever is not there has missed something and asks.</param>
/// <param name="Order">The clauses in their order where it changed; null where it didn't.</param>
public sealed record RoomNews(
    string Draft, string Room, long Position, long Previous, IReadOnlyList<PlaceFragment> Places, IReadOnlyList<string>? Order);

/// <param name="Serial">The writer's own count, so that an older wording never replaces a newer one.</param>
public sealed record TypedWords(string Room, string Place, string Html, long Serial);

/// <param name="Html">The presence place's new inner HTML.</param>
public sealed record PresentStates(string Draft, string Html);

/// <param name="Sentence">Why nothing is recorded; null where all is well.</param>
public sealed record RecordCondition(string? Sentence);

/// <param name="Position">The position up to which observers may read now.</param>
public sealed record OpenedFurther(string Draft, long Position);

/// <summary>What a page missed: each place that changed once, as it is now.</summary>
/// <param name="Reload">Whether so much happened that the page had better be fetched anew.</param>
public sealed record CaughtUp(long Position, IReadOnlyList<PlaceFragment> Places, IReadOnlyList<string>? Order, bool Reload);

/// <param name="Serial">The serial of the words that are durable now.</param>
public sealed record TypedAnswer(long Serial, string? Refused);

/// <param name="By">Who writes; the asker where <paramref name="Held"/>.</param>
public sealed record HeldAnswer(bool Held, string By);
