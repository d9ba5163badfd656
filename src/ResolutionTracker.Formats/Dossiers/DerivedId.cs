using System.Security.Cryptography;
using System.Text;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>Identities that come of names, so that reading a dossier twice gives the same ones.</summary>
internal static class DerivedId
{
    /// <summary>A version 8 UUID (RFC 9562) of the SHA-256 of the parts, told apart by a character that no name has.</summary>
    public static Guid Of(params IEnumerable<string> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
