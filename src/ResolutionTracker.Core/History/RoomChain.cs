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
    /// <param name="stored">The event's stored text (see <see cref="EventText"/>).</param>
    /// <returns>64 hexadecimal digits in small letters.</returns>
    public static string Next(string previous, string stored) => Digest($"{previous}\n{stored}");

    /// <param name="link">The hash before, a line feed and the stored text, put together as UTF-8.</param>
    /// <returns>64 hexadecimal digits in small letters.</returns>
    public static string Next(ReadOnlySpan<byte> link)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(link, digest);
        return Convert.ToHexStringLower(digest);
    }

    private static string Digest(string text) => Next(Encoding.UTF8.GetBytes(text));
}
