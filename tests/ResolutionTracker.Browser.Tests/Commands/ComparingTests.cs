using System.Text.Json;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>Two texts on the command line.</summary>
public sealed class ComparingTests
{
    private const string Old = "Recalling its earlier resolutions,\n\n1. Decides to meet every six months;\n";
    private const string New = "Recalling its earlier resolutions,\n\n1. Decides to meet every two months;\n";

    [TestCase("text", "two")]
    [TestCase("html", "<ins>two</ins>")]
    [TestCase("json", "\"status\"")]
    public async Task That_differ_are_shown_and_end_with_1(string format, string shows)
    {
        using var folder = new TestFolder();
        var told = await Finished.RunAsync("compare", folder.Write("old.txt", Old), folder.Write("new.txt", New), "--format", format);
        Assert.That(told.Code, Is.EqualTo(1), told.ToString());
        Assert.That(told.Output, Does.Contain(shows));
        Assert.That(told.Error, Is.Empty);
    }

    [Test]
    public async Task As_JSON_name_the_words_by_their_places()
    {
        using var folder = new TestFolder();
        var told = await Finished.RunAsync("compare", folder.Write("old.txt", Old), folder.Write("new.txt", New), "--format", "json");
        var clauses = JsonSerializer.Deserialize<JsonElement>(told.Output).GetProperty("clauses").EnumerateArray().ToList();
        Assert.That(clauses.Select(clause => clause.GetProperty("status").GetString()), Is.EqualTo(["unchanged", "changed"]));
        var change = clauses[1].GetProperty("changes").EnumerateArray().Single();
        var (start, end) = (change.GetProperty("newStart").GetInt32(), change.GetProperty("newEnd").GetInt32());
        Assert.That("1. Decides to meet every two months;"[start..end], Is.EqualTo("two"), told.Output);
    }

    [TestCase("text")]
    [TestCase("html")]
    [TestCase("json")]
    public async Task That_are_the_same_end_with_0(string format)
    {
        using var folder = new TestFolder();
        var told = await Finished.RunAsync("compare", folder.Write("old.txt", Old), folder.Write("new.txt", Old), "--format", format);
        Assert.That(told.Code, Is.Zero, told.ToString());
    }
}
