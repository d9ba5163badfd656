using NUnit.Framework;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Testing.Drafting;

/// <summary>A decision, to be compared whole: every room, every event, in order, by what would be stored.</summary>
public sealed record Decided(Decision Decision)
{
    /// <summary>It wrote these events in the Council room and nothing anywhere else.</summary>
    public void Then(params IEnumerable<DraftEvent> council) => Then([new RoomEvents(new Core.Delegations.Room.Council(), [.. council])]);

    public void Then(params IEnumerable<RoomEvents> rooms) => Assert.That(
        Written(Decision), Is.EqualTo(string.Concat(rooms.Select(Written))));

    /// <summary>It was accepted and changes nothing, since what it asks for holds already.</summary>
    public void ThenNothing() => Assert.That(Written(Decision), Is.Empty);

    public void ThenRefused(Refusal why) => Assert.That(Decision, Is.EqualTo(new Decision.Refused(why)));

    private static string Written(Decision decision) => decision switch
    {
        Decision.Accepted accepted => string.Concat(accepted.Rooms.Select(Written)),
        Decision.Refused refused => $"refused: {refused.Why}\n",
        _ => throw new InvalidOperationException($"{decision} is no decision."),
    };

    private static string Written(RoomEvents room) => string.Concat(
        room.Events.Select(happened => $"{room.Room} {EventLine.Of(happened)}\n").Prepend($"{room.Room}: {room.Events.Count}\n"));
}
