using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

/// <summary>
/// The chain that makes one room's history verifiable without any other's: each event's hash is SHA-256 over the UTF-8 bytes
/// of the hash before it (64 hexadecimal digits), a line feed, and the event's stored text.
/// </summary>
public static class RoomChain
{
    /// <summary>What the first event of a room is chained to, so that a history can't be passed off as another room's.</summary>
    public static string Seed(DraftId draft, Room room) => Digest($"{draft}/{room.Key}");

    /// <param name="previous">The hash before, or <see cref="Seed"/>.</param>
    /// <returns>64 hexadecimal digits in small letters.</returns>
    public static string Next(string previous, StoredText stored) => Next(previous, stored.Utf8.Span);

    /// <param name="stored">The event's stored text as UTF-8.</param>
    /// <inheritdoc cref="Next(string, StoredText)"/>
    public static string Next(string previous, ReadOnlySpan<byte> stored)
    {
        var length = previous.Length + 1 + stored.Length;
        var rented = length > 4096 ? ArrayPool<byte>.Shared.Rent(length) : null;
        var link = rented is null ? stackalloc byte[4096] : rented.AsSpan();
        var start = Encoding.UTF8.GetBytes(previous, link);
        link[start] = (byte)'\n';
        stored.CopyTo(link[(start + 1)..]);
        var hash = Digest(link[..(start + 1 + stored.Length)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash;
    }

    private static string Digest(string text) => Digest(Encoding.UTF8.GetBytes(text));

    private static string Digest(ReadOnlySpan<byte> text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(text, digest);
        return Convert.ToHexStringLower(digest);
    }
}
