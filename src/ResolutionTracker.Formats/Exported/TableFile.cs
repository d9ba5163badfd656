using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ResolutionTracker.Formats.Exported;

/// <summary>Writes a table as CSV: RFC 4180, UTF-8 without a byte order mark, the names of the columns in the first line.</summary>
public static class TableFile
{
    // What a spreadsheet would take for a formula, in the forms of wide letters too; and the mark itself, so that it can be taken off again.
    private const string Obeyed = "=+-@\t\r'＝＋－＠";

    private static readonly Column Notice = new("notice", "what is said wherever the draft's text is; the same in each row, empty for most drafts");

    /// <summary>The columns of the file: those of the table, and the notice.</summary>
    public static ImmutableList<Column> ColumnsOf(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Columns.Add(Notice);
    }

    /// <param name="notice">Null for none.</param>
    public static byte[] Write(Table table, string? notice)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        using (var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }))
        {
            foreach (var row in table.Rows.Prepend([.. table.Columns.Select(column => column.Name)]).Select((cells, i) => cells.Append(i == 0 ? Notice.Name : notice)))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Harmless(cell));
                }

                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A cell that no spreadsheet obeys: one that begins with a character that they obey gets an apostrophe before it. One that begins
    /// with an apostrophe gets another, so that taking one off gives back what was there.</summary>
    public static string? Harmless(string? cell) => cell is [var first, ..] && Obeyed.Contains(first) ? $"'{cell}" : cell;
}
