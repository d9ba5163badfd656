using System.Buffers;
using System.Text;

namespace ResolutionTracker.Core.History;

/// <summary>A line of a room's exported history taken apart again: what was hashed, and its link in the room's chain.</summary>
/// <param name="Stored">The stored text, byte for byte.</param>
/// <param name="Previous">64 hexadecimal digits in small letters, as the line says.</param>
/// <param name="Hash">The same; whether it is the right one is another question (<see cref="RoomChain"/>).</param>
public sealed record ExportedLine(StoredText Stored, string Previous, string Hash)
{
    private const int HashLength = 64;
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>The other way of <see cref="EventText.Export"/>.</summary>
    /// <param name="line">Without its line feed.</param>
    /// <returns>Null where the line does not end as an exported one does.</returns>
    public static ExportedLine? Read(ReadOnlySpan<byte> line)
    {
        var before = ",\"previous\":\""u8;
        var between = "\",\"hash\":\""u8;
        var after = "\"}"u8;
        var tail = before.Length + HashLength + between.Length + HashLength + after.Length;
        if (line.Length <= tail)
        {
            return null;
        }

        var stored = line[..^tail];
        var link = line[^tail..];
        var previous = link.Slice(before.Length, HashLength);
        var hash = link.Slice(before.Length + HashLength + between.Length, HashLength);
        if (!link.StartsWith(before) || !link[(before.Length + HashLength)..].StartsWith(between) || !link.EndsWith(after)
            || !IsHash(previous) || !IsHash(hash))
        {
            return null;
        }

        byte[] text = [.. stored, (byte)'}'];
        return new ExportedLine(new StoredText(text), Encoding.ASCII.GetString(previous), Encoding.ASCII.GetString(hash));
    }

    private static bool IsHash(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Digits);
}
