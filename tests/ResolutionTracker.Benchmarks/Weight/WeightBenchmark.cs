using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Benchmarks.Weight;

/// <summary>The scripts that a page asks a browser to fetch, with what they import, compressed as they go over the wire.</summary>
internal static partial class WeightBenchmark
{
    private const string Folder = "src/ResolutionTracker.Web/wwwroot/app";
    private const double Limit = 40;

    /// <summary>What every page with texts fetches beside its own.</summary>
    private const string Everywhere = "agreed-language.js";

    public static async IAsyncEnumerable<Verdict> MeasureAsync()
    {
        var folder = Find() ?? throw new FileNotFoundException($"{Folder} has not been built; build the product first.");
        var scripts = Directory.EnumerateFiles(folder, "*.js").Order(StringComparer.Ordinal).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
        var imports = scripts.ToDictionary(
            script => script.Key, script => Imports().Matches(Encoding.UTF8.GetString(script.Value)).Select(match => match.Groups[1].Value).ToList());
        foreach (var page in scripts.Keys.Except(imports.Values.SelectMany(imported => imported)))
        {
            await Task.Yield();
            var fetched = Reached(page, imports).Union(Reached(Everywhere, imports)).Select(name => scripts[name]).ToList();
            yield return new Verdict(
                $"{page} with all that its page fetches, gzip", "kB", fetched.Sum(script => Kilobytes(script, to => new GZipStream(to, CompressionLevel.Optimal))), Limit, Most: 1);
            yield return new Verdict(
                $"{page} with all that its page fetches, brotli", "kB", fetched.Sum(script => Kilobytes(script, to => new BrotliStream(to, CompressionLevel.Optimal))), Limit, Most: 1);
        }
    }

    private static HashSet<string> Reached(string script, Dictionary<string, List<string>> imports)
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>([script]);
        while (next.TryDequeue(out var name))
        {
            if (reached.Add(name))
            {
                imports[name].ForEach(next.Enqueue);
            }
        }

        return reached;
    }

    [GeneratedRegex(@"(?:from|import)\s*\(?[""']\./([\w-]+\.js)[""']")]
    private static partial Regex Imports();

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
