using System.IO.Compression;

namespace ResolutionTracker.Web.History;

/// <summary>Puts the files of an export into one.</summary>
internal static class ExportFiles
{
    // A zip file knows no time before.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="at">The time that all of them bear, so that the same export is the same bytes.</param>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> files, DateTimeOffset at)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = at.ToUniversalTime() < Earliest ? Earliest : at.ToUniversalTime();
                using var written = entry.Open();
                written.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
