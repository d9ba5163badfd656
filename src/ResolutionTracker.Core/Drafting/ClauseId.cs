using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Drafting;

/// <summary>Names a clause through all its versions and places; labels such as OP5 bis are computed and may change, this never does.</summary>
public readonly record struct ClauseId(Guid Value) : IParsable<ClauseId>
{
    public static ClauseId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClauseId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new ClauseId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
