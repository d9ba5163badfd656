using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Amendments;

/// <summary>Names an amendment, in its delegation's room and in the Council room alike. Chosen by whoever creates it.</summary>
public readonly record struct AmendmentId(Guid Value) : IParsable<AmendmentId>
{
    public static AmendmentId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AmendmentId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new AmendmentId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
