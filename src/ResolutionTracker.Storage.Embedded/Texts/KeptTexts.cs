using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded.Texts;

/// <summary>
/// Texts that somebody sent in to compare with others, so that a comparison's address stays: each a file of its own under <c>texts</c>, named by
/// its owner and by the digest of its words. They are no part of the record, and whoever is not their owner never finds them. Of one that its owner
/// removed the key alone is kept, so that its address can be told from one that there never was.
/// </summary>
public sealed class KeptTexts
{
    /// <summary>How many texts one owner may keep.</summary>
    public const int Most = 2_000;

    /// <summary>Of how many removed texts of one owner the keys are kept; the oldest go.</summary>
    public const int MostRemoved = 10_000;

    /// <summary>The most bytes of a text's file that a list looks at.</summary>
    private const int HeadLength = 1_000;

    private const int KeyLength = 32;
    private const string Removed = "removed";
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
        if (!IsKey(key) || !File.Exists(PathOf(owner, key)))
        {
            return null;
        }

        try
        {
            return Parted(key, File.ReadAllText(PathOf(owner, key), Utf8));
        }
        catch (FileNotFoundException)
        {
            // Removed between the two looks.
            return null;
        }
    }

    /// <summary>The texts of this owner, the last one sent in first, each with its beginning alone.</summary>
    public IReadOnlyList<KeptText> List(string owner)
    {
        var folder = new DirectoryInfo(FolderOf(owner));
        return folder.Exists
            ? [.. folder.EnumerateFiles($"*{Extension}")
                .OrderByDescending(file => file.LastWriteTimeUtc)
                .ThenBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => BeginningOf(Path.GetFileNameWithoutExtension(file.Name), file.FullName))
                .OfType<KeptText>()]
            : [];
    }

    /// <summary>Forgets the words of a text and what it was called; durable when it returns.</summary>
    /// <returns>False where this owner keeps no such text.</returns>
    /// <exception cref="IOException">It may be kept still.</exception>
    public bool Remove(string owner, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_owners.GetOrAdd(owner, static _ => new Lock()))
        {
            if (!IsKey(key) || !File.Exists(PathOf(owner, key)))
            {
                return false;
            }

            // The key first: a text that is there counts as kept whatever this list says, so a sudden end between the two only leaves it kept.
            var keys = RemovedKeys(owner).Where(other => other != key).Append(key).TakeLast(MostRemoved);
            DurableFile.Replace(Path.Combine(FolderOf(owner), Removed), Utf8.GetBytes(string.Join('\n', keys))).Dispose();
            File.Delete(PathOf(owner, key));
            NativeFile.FlushFolder(FolderOf(owner));
            return true;
        }
    }

    /// <summary>Whether this owner kept such a text, and removed it.</summary>
    public bool WasRemoved(string owner, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IsKey(key) && !File.Exists(PathOf(owner, key)) && RemovedKeys(owner).Contains(key);
    }

    private static bool IsKey(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigitLower);

    private static KeptText? Parted(string key, string content) => content.IndexOf('\n', StringComparison.Ordinal) switch
    {
        < 0 => null,
        var end => new KeptText(key, content[..end], content[(end + 1)..]),
    };

    private static KeptText? BeginningOf(string key, string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[HeadLength];
            var length = file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);

            // A character that the end of the head cuts in two is left out; a name longer than the head has no words after it.
            var read = Utf8.GetString(head, 0, length).TrimEnd('\uFFFD');
            return Parted(key, read) ?? new KeptText(key, read, "");
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private string[] RemovedKeys(string owner) =>
        Path.Combine(FolderOf(owner), Removed) is var path && File.Exists(path) ? File.ReadAllLines(path, Utf8) : [];

    private static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string PathOf(string owner, string key) => Path.Combine(FolderOf(owner), key + Extension);

    private string FolderOf(string owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        return owner.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? Path.Combine(_folder, owner)
            : throw new ArgumentException("An owner is letters, digits and hyphens.", nameof(owner));
    }
}
