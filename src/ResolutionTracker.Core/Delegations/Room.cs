using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Delegations;

/// <summary>Who is in the conversation: each event is appended in exactly one room, and whoever may enter the room reads all of it.</summary>
public abstract record Room : IParsable<Room>
{
    private const string CouncilKey = "council";
    private const string DelegationPrefix = "delegation-";

    private Room()
    {
    }

    /// <summary>The room's name in routes, in the record and in exports: <c>council</c>, <c>delegation-FRA</c>.</summary>
    public abstract string Key { get; }

    /// <summary>The members of the Council of the day and the states that the penholder admits.</summary>
    public sealed record Council : Room
    {
        public override string Key => CouncilKey;
    }

    /// <summary>The team of one member state.</summary>
    public sealed record Delegation(MemberState State) : Room
    {
        public override string Key => DelegationPrefix + State.Code;
    }

    public static Room Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var room) ? room : throw new FormatException($"“{s}” names no room.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Room result)
    {
        result = s switch
        {
            CouncilKey => new Council(),
            _ when s is not null && s.StartsWith(DelegationPrefix, StringComparison.Ordinal)
                && MemberState.TryFrom(s[DelegationPrefix.Length..]) is { } state
                && state.Code == s[DelegationPrefix.Length..] => new Delegation(state),
            _ => null,
        };
        return result is not null;
    }

    public sealed override string ToString() => Key;
}
