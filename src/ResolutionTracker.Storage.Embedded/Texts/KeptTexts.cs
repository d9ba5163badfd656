using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Texts;

/// <summary>
/// Texts that somebody sent in to compare with others, so that a comparison's address stays: each a file of its own under <c>texts</c>, named by
/// its owner and by the digest of its words. They are no part of the record, and whoever is not their owner never finds them.
/// </summary>
public sealed class KeptTexts
{
    /// <summary>How many texts one owner may keep.</summary>
    public const int Most = 2_000;

    private const int KeyLength = 32;
    private const string Extension = ".txt";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder;
    private readonly ConcurrentDictionary<string, Lock> _owners = new();

    internal KeptTexts(string folder) => _folder = Path.Combine(folder, "texts");

    /// <summary>Keeps a text; durable when it returns. The same text of the same owner is kept once.</summary>
    /// <param name="owner">Letters, digits and hyphens.</param>
    /// <param name="name">What its owner calls it.</param>
    /// <returns>Its key; null where the owner keeps <see cref="Most"/> already.</returns>
    /// <exception cref="IOException">It is not kept.</exception>
    public string? Keep(string owner, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = Utf8.GetBytes($"{OneLine(name)}\n{text}");
        var key = Convert.ToHexStringLower(SHA256.HashData(content))[..KeyLength];
        lock (_owners.GetOrAdd(owner, static _ => new Lock()))
        {
            var path = PathOf(owner, key);
            if (File.Exists(path))
            {
                return key;
            }

            DurableFile.CreateFolder(Path.GetDirectoryName(path)!);
            if (Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"*{Extension}").Take(Most).Count() == Most)
            {
                return null;
            }

            DurableFile.Replace(path, content).Dispose();
            return key;
        }
    }

    /// <returns>Null where this owner keeps no such text.</returns>
    public KeptText? Find(string owner, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length != KeyLength || !key.All(char.IsAsciiHexDigitLower) || !File.Exists(PathOf(owner, key)))
        {
            return null;
        }

        var content = File.ReadAllText(PathOf(owner, key), Utf8);
        var end = content.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? null : new KeptText(key, content[..end], content[(end + 1)..]);
    }

    private static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string PathOf(string owner, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        return owner.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? Path.Combine(_folder, owner, key + Extension)
            : throw new ArgumentException("An owner is letters, digits and hyphens.", nameof(owner));
    }
}
