using System.IO.Compression;

namespace ResolutionTracker.Benchmarks.Weight;

/// <summary>The scripts that the pages ask a browser to fetch, compressed as they go over the wire.</summary>
internal static class WeightBenchmark
{
    private const string Folder = "src/ResolutionTracker.Web/wwwroot/app";
    private const double Limit = 40;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var folder = Find() ?? throw new FileNotFoundException($"{Folder} has not been built; build the product first.");
        var (gzip, brotli) = (0.0, 0.0);
        foreach (var path in Directory.EnumerateFiles(folder, "*.js").Order(StringComparer.Ordinal))
        {
            var script = await File.ReadAllBytesAsync(path);
            gzip += Kilobytes(script, to => new GZipStream(to, CompressionLevel.Optimal));
            brotli += Kilobytes(script, to => new BrotliStream(to, CompressionLevel.Optimal));
        }

        yield return new Verdict("scripts of all pages, gzip", "kB", gzip, Limit, Most: 1);
        yield return new Verdict("scripts of all pages, brotli", "kB", brotli, Limit, Most: 1);
    }

    private static double Kilobytes(byte[] script, Func<Stream, Stream> compress)
    {
        using var compressed = new MemoryStream();
        using (var stream = compress(compressed))
        {
            stream.Write(script);
        }

        return compressed.ToArray().Length / 1000.0;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Folder);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
