using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>Reads what a replay that is a file holds beside what it shows.</summary>
internal static partial class FileBlocks
{
    /// <returns>What was packed in a block; null where the page has no such block, or none that can be unpacked.</returns>
    public static async Task<byte[]?> ReadAsync(string page, string id)
    {
        var start = page.IndexOf(ReplayFile.BlockOf(id), StringComparison.Ordinal);
        var end = start < 0 ? -1 : page.IndexOf('<', start + 1);
        if (end < 0)
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream();
            foreach (var line in page[(start + ReplayFile.BlockOf(id).Length)..end].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                packed.Write(Convert.FromBase64String(line));
            }

            packed.Position = 0;
            using var history = new MemoryStream();
            await using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
            await unpacked.CopyToAsync(history);
            return history.ToArray();
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <returns>The hashes that the page shows, one for each room that is in it, the Council room's first.</returns>
    public static IReadOnlyList<string> ShownHashes(string page) => [.. Hash().Matches(page).Select(found => found.Groups[1].Value)];

    [GeneratedRegex("<dd><code class=\"once\">([0-9a-f]{64})</code></dd>")]
    private static partial Regex Hash();
}
