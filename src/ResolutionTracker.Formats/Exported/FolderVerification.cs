using System.Security.Cryptography;
using System.Text;

namespace ResolutionTracker.Formats.Exported;

/// <summary>Checks the files of an export as tables: the history by itself, and each file's checksum.</summary>
public static class FolderVerification
{
    /// <param name="names">The files that are there.</param>
    /// <param name="open">Opens one of them.</param>
    public static async Task<HistoryReport> VerifyAsync(IReadOnlyCollection<string> names, Func<string, Stream> open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(open);
        HistoryReport report;
        await using (var history = open(TableFolder.History))
        {
            report = await HistoryVerification.VerifyAsync(history, TableFolder.History, cancellation);
        }

        var findings = report.Findings.ToList();
        var sums = names.Contains(TableFolder.Checksums) ? await SumsAsync(open, findings, cancellation) : null;
        if (sums is null)
        {
            findings.Add($"{TableFolder.Checksums} is missing, so nothing tells whether the tables are as they were written.");
        }

        foreach (var (name, sum) in sums ?? [])
        {
            if (!names.Contains(name))
            {
                findings.Add($"{name} is missing.");
                continue;
            }

            await using var file = open(name);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation)) != sum && (name != TableFolder.History || report.IsSound))
            {
                findings.Add($"{name} was changed: its bytes do not give the checksum in {TableFolder.Checksums}.");
            }
        }

        findings.AddRange(names.Where(name => sums is not null && name != TableFolder.Checksums && !sums.ContainsKey(name)).Order(StringComparer.Ordinal)
            .Select(name => $"{name} is no file of this export; it was added."));
        return report with { Findings = findings };
    }

    private static async Task<Dictionary<string, string>> SumsAsync(Func<string, Stream> open, List<string> findings, CancellationToken cancellation)
    {
        var sums = new Dictionary<string, string>();
        using var reader = new StreamReader(open(TableFolder.Checksums), Encoding.UTF8);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Split("  ", 2) is not [{ Length: 64 } sum, var name] || !sums.TryAdd(name, sum))
            {
                findings.Add($"{TableFolder.Checksums} has a line that is no checksum of a file: “{line}”.");
            }
        }

        return sums;
    }
}
