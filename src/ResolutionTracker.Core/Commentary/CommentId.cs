using System.Diagnostics.CodeAnalysis;

namespace ResolutionTracker.Core.Commentary;

/// <summary>Names a comment for as long as it is kept; chosen by who writes it.</summary>
public readonly record struct CommentId(Guid Value) : IParsable<CommentId>
{
    public static CommentId Parse(string s, IFormatProvider? provider) => new(Guid.ParseExact(s, "D"));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommentId result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new CommentId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("D");
}
