using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.History;

/// <summary>Names one command of one account, chosen by its sender, so that a retried request is the same command.</summary>
public readonly record struct CommandId(Guid Value) : IParsable<CommandId>
{
    public static CommandId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommandId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new CommandId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
