using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Commentary;

/// <summary>What a comment is attached to. Each names something that the record will always have, so that a comment never hangs in the air.</summary>
public abstract record CommentSubject : IParsable<CommentSubject>
{
    private const string EventName = "event";
    private const string MomentName = "moment";
    private const string VersionName = "clause";

    private CommentSubject()
    {
    }

    /// <summary>How forms, addresses and files name it: <c>event:council:12</c>, <c>moment:12</c>, <c>clause:ID:3</c>.</summary>
    public abstract string Key { get; }

    /// <summary>One event of a room.</summary>
    public sealed record RoomEvent(Room Room, long Position) : CommentSubject
    {
        public override string Key => string.Create(CultureInfo.InvariantCulture, $"{EventName}:{Room}:{Position}");
    }

    /// <summary>The whole text as it stood at a position of the Council room; a revision is one of these.</summary>
    public sealed record Moment(long Position) : CommentSubject
    {
        public override string Key => string.Create(CultureInfo.InvariantCulture, $"{MomentName}:{Position}");
    }

    /// <summary>The words of one clause between two changes.</summary>
    public sealed record Version(ClauseId Clause, ClauseVersion Number) : CommentSubject
    {
        public override string Key => $"{VersionName}:{Clause}:{Number}";
    }

    public static CommentSubject Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var subject) ? subject : throw new FormatException($"“{s}” names nothing that can be commented on.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CommentSubject result)
    {
        result = s?.Split(':') switch
        {
            [EventName, var room, var position] when Room.TryParse(room, null, out var named) && Parsed(position) is { } at => new RoomEvent(named, at),
            [MomentName, var position] when Parsed(position) is { } at => new Moment(at),
            [VersionName, var clause, var number] when ClauseId.TryParse(clause, null, out var id) && Parsed(number) is > 0 and <= int.MaxValue and { } version =>
                new Version(id, new ClauseVersion((int)version)),
            _ => null,
        };
        return result is not null;
    }

    public sealed override string ToString() => Key;

    private static long? Parsed(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
