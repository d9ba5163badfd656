using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Amendments;

/// <summary>Names one change of an amendment.</summary>
public readonly record struct ChangeId(Guid Value) : IParsable<ChangeId>
{
    public static ChangeId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ChangeId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new ChangeId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
