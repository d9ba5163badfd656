using System.IO.Compression;

namespace ResolutionTracker.Benchmarks.Weight;

/// <summary>The script that the draft page asks a browser to fetch, compressed as it goes over the wire.</summary>
internal static class WeightBenchmark
{
    private const string Script = "src/ResolutionTracker.Web/wwwroot/app/draft.js";
    private const double Limit = 40;

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var path = Find() ?? throw new FileNotFoundException($"{Script} has not been built; build the product first.");
        var script = await File.ReadAllBytesAsync(path);
        yield return new Verdict("script of the draft page, gzip", "kB", Kilobytes(script, to => new GZipStream(to, CompressionLevel.Optimal)), Limit, Most: 1);
        yield return new Verdict("script of the draft page, brotli", "kB", Kilobytes(script, to => new BrotliStream(to, CompressionLevel.Optimal)), Limit, Most: 1);
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
            var candidate = Path.Combine(folder.FullName, Script);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
