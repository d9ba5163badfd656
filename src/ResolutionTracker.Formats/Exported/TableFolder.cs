using System.Security.Cryptography;
using System.Text;

namespace ResolutionTracker.Formats.Exported;

/// <summary>The files of an export as tables: the tables, what their columns mean, the history that they were made of, and a checksum of each.</summary>
public static class TableFolder
{
    public const string History = "history.jsonl";
    public const string Checksums = "SHA256SUMS";
    public const string ReadMe = "README.md";
    public const string BibTeX = "citation.bib";

    /// <param name="history">What <see cref="HistoryLines"/> wrote.</param>
    /// <returns>By name, in the order of the names; the checksums last.</returns>
    public static IReadOnlyList<(string Name, byte[] Content)> Of(IReadOnlyList<Table> tables, Citation citation, byte[] history)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(citation);
        var files = tables.Select(table => ($"{table.Name}.csv", TableFile.Write(table, citation.Notice)))
            .Append((History, history))
            .Append((BibTeX, Encoding.UTF8.GetBytes(citation.BibTeX)))
            .Append((ReadMe, Encoding.UTF8.GetBytes(Described(tables, citation))))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)
            .ToList();
        return [.. files, (Checksums, Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Item2))}  {file.Item1}\n"))))];
    }

    private static string Described(IReadOnlyList<Table> tables, Citation citation)
    {
        var text = new StringBuilder();
        text.Append("# An exported negotiation\n\n");
        if (citation.Notice is { } notice)
        {
            text.Append("**").Append(notice).Append("**\n\n");
        }

        text.Append(citation.Plain).Append("\n\n")
            .Append("`resolution-tracker verify` on this folder checks every file; `sha256sum -c SHA256SUMS` checks their bytes.\n\n")
            .Append("The tables are CSV (RFC 4180) in UTF-8. A cell that begins with `=`, `+`, `-`, `@`, a tab or an apostrophe has one apostrophe more before it, ")
            .Append("so that no spreadsheet takes it for a formula; take one off to have the words as they are in `history.jsonl`.\n");
        foreach (var table in tables)
        {
            text.Append("\n## ").Append(table.Name).Append(".csv\n\n").Append(table.About).Append("\n\n| column | |\n| --- | --- |\n");
            foreach (var column in TableFile.ColumnsOf(table))
            {
                text.Append("| `").Append(column.Name).Append("` | ").Append(column.About).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
