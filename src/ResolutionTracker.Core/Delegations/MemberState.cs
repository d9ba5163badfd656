using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Delegations;

/// <summary>A member state by its ISO 3166-1 alpha-3 code in capitals, such as FRA.</summary>
/// <remarks>The shape is checked here; whether the code names a member of the United Nations is asked of
/// <see cref="MemberStates"/> at the door, so that an old record still reads after the list has changed.</remarks>
public readonly record struct MemberState : IParsable<MemberState>
{
    private readonly string? _code;

    private MemberState(string code) => _code = code;

    public string Code => _code ?? "";

    /// <returns>Null where <paramref name="code"/> is not three ASCII letters.</returns>
    public static MemberState? TryFrom(string? code) =>
        code is { Length: 3 } && code.All(char.IsAsciiLetter) ? new MemberState(code.ToUpperInvariant()) : null;

    public static MemberState Parse(string s, IFormatProvider? provider) =>
        TryFrom(s) ?? throw new FormatException($"“{s}” is not a three-letter code.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MemberState result)
    {
        result = TryFrom(s).GetValueOrDefault();
        return TryFrom(s) is not null;
    }

    public override string ToString() => Code;
}
