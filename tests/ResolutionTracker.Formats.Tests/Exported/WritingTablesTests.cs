using System.Globalization;
using System.Text;
using CsvHelper;
using NUnit.Framework;
using ResolutionTracker.Formats.Exported;

namespace ResolutionTracker.Formats.Tests.Exported;

public sealed class WritingTablesTests
{
    private static IReadOnlyList<Table> Tables => HistoryTables.Of([.. Negotiated.Council, .. Negotiated.French]);

    [Test]
    public void Each_cell_reads_back_as_it_was_once_an_apostrophe_is_taken_off()
    {
        foreach (var table in Tables)
        {
            var read = Read(TableFile.Write(table, Negotiated.Notice));
            Assert.That(read[0], Is.EqualTo(TableFile.ColumnsOf(table).Select(column => column.Name)), table.Name);
            Assert.That(
                read.Skip(1).Select(row => row.SkipLast(1).Select(cell => cell is ['\'', .. var rest] ? rest : cell)),
                Is.EqualTo(table.Rows.Select(row => row.Select(cell => cell ?? ""))),
                table.Name);
            Assert.That(read.Skip(1).Select(row => row[^1]), Is.All.EqualTo(Negotiated.Notice), table.Name);
        }
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+4", "'+4")]
    [TestCase("-4", "'-4")]
    [TestCase("@SUM", "'@SUM")]
    [TestCase("\tx", "'\tx")]
    [TestCase("＝1", "'＝1")]
    [TestCase("'quoted'", "''quoted'")]
    [TestCase("Decides = waits", "Decides = waits")]
    [TestCase("", "")]
    public void No_cell_begins_as_a_formula_does(string cell, string written) => Assert.That(TableFile.Harmless(cell), Is.EqualTo(written));

    [Test]
    public void The_file_is_as_RFC_4180_has_it()
    {
        var text = Encoding.UTF8.GetString(TableFile.Write(Named("clauses"), null));
        Assert.That(text, Does.StartWith("order,clause,label,").And.EndWith("\r\n"));
        Assert.That(text, Does.Contain("\"Recalling the ferry, \"\"Hope\"\",\u00A0and its crew,\","));
        Assert.That(text.Split("\r\n"), Has.Length.EqualTo(4));
    }

    [Test]
    public void The_versions_tell_who_brought_which_words_in() => Assert.That(
        Picked("versions", "label", "version", "by", "states", "text"),
        Is.EqualTo(
        [
            ",1,KEN,KEN,Recalling the ferry, \"Hope\",\u00A0and its crew,",
            ",1,KEN,KEN,=Decides to wait.",
            "OP1,2,KEN,FRA,Decides to wait two weeks.",
        ]));

    [Test]
    public void The_decisions_keep_what_was_proposed_beside_what_was_accepted() => Assert.That(
        Picked("decisions", "by", "decision", "proposed_text", "accepted_text"),
        Is.EqualTo(["KEN,accepted-as-modified,Decides to wait a week.,Decides to wait two weeks."]));

    [Test]
    public void What_a_delegation_prepares_is_told_as_its_rooms() => Assert.That(
        Picked("amendments", "ordinal", "room", "status", "reason"),
        Is.EqualTo(["1,council,accepted as modified,A week is enough.", "0,delegation-FRA,in preparation,A secret of ours."]));

    [Test]
    public void Without_that_room_nothing_of_it_is_in_any_table() => Assert.That(
        HistoryTables.Of(Negotiated.Council).Select(table => Encoding.UTF8.GetString(TableFile.Write(table, null))),
        Has.None.Contain("secret").And.None.Contain("delegation-FRA").And.None.Contain("never to wait"));

    [Test]
    public async Task The_folder_says_what_each_column_means()
    {
        var readMe = Encoding.UTF8.GetString(TableFolder.Of(Tables, Negotiated.Citation, await Negotiated.WrittenAsync())
            .Single(file => file.Name == TableFolder.ReadMe).Content);
        Assert.That(readMe, Does.Contain($"**{Negotiated.Notice}**").And.Contain(Negotiated.Citation.Plain));
        foreach (var table in Tables)
        {
            Assert.That(readMe, Does.Contain($"## {table.Name}.csv"));
            Assert.That(table.Columns.Select(column => $"| `{column.Name}` | {column.About} |"), Is.All.Matches<string>(row => readMe.Contains(row, StringComparison.Ordinal)));
        }
    }

    private static Table Named(string name) => Tables.Single(table => table.Name == name);

    private static IEnumerable<string> Picked(string name, params string[] columns)
    {
        var table = Named(name);
        return table.Rows.Select(row => string.Join(',', columns.Select(column => row[table.Columns.FindIndex(each => each.Name == column)])));
    }

    private static List<string[]> Read(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file));
        using var csv = new CsvParser(reader, CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        return rows;
    }
}
