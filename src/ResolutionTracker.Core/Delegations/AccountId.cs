using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Delegations;

/// <summary>An opaque name for the account that acted; never a person's name, so that a person can be forgotten while the record stands.</summary>
public readonly record struct AccountId(Guid Value) : IParsable<AccountId>
{
    public static AccountId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AccountId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new AccountId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
