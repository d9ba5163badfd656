using System.Text;

namespace ResolutionTracker.Core.History;

/// <summary>The text of a recorded event as it is stored: the very bytes that were hashed. Two are equal when their bytes are.</summary>
/// <param name="Utf8">One line of JSON (see <see cref="EventText"/>), never changed again.</param>
public readonly record struct StoredText(ReadOnlyMemory<byte> Utf8)
{
    public static StoredText Of(string text) => new(Encoding.UTF8.GetBytes(text));

    public bool Equals(StoredText other) => Utf8.Span.SequenceEqual(other.Utf8.Span);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
