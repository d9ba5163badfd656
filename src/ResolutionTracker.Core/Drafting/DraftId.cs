using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Drafting;

/// <summary>Names a draft resolution for as long as its record is kept.</summary>
public readonly record struct DraftId(Guid Value) : IParsable<DraftId>
{
    public static DraftId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DraftId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new DraftId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
