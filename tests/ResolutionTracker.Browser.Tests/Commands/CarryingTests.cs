using System.Text.Json;
using ResolutionTracker.Browser.Tests.Serving;

namespace ResolutionTracker.Browser.Tests.Commands;

/// <summary>Amendments on the command line, on a text that has moved on.</summary>
public sealed class CarryingTests
{
    private const string Base = "Recalling its earlier resolutions,\n\n1. Decides to meet every six months;\n";

    [Test]
    public async Task A_clean_one_is_shown_on_the_new_text_and_ends_with_0()
    {
        using var folder = new TestFolder();
        var told = await CarryAsync(
            folder, "Recalling its earlier resolutions,\n\n1. Decides to convene every six months;\n",
            "Recalling its earlier resolutions,\n\n1. Decides to meet every two months;\n", "json");
        Assert.That(told.Code, Is.Zero, told.ToString());
        Assert.That(
            told.Output.Trim(),
            Is.EqualTo(
                """{"outcome":"clean","result":["Recalling its earlier resolutions,","1. Decides to convene every two months;"],"reasons":[],"choices":[]}"""));
    }

    [Test]
    public async Task One_that_the_text_says_already_ends_with_0()
    {
        using var folder = new TestFolder();
        var changed = Base.Replace("six", "two", StringComparison.Ordinal);
        var told = await CarryAsync(folder, changed, changed, "text");
        Assert.That((told.Code, told.Output.StartsWith("Already contained", StringComparison.Ordinal)), Is.EqualTo((0, true)), told.ToString());
    }

    [Test]
    public async Task One_that_needs_a_decision_says_why_and_what_can_be_chosen_and_ends_with_1()
    {
        using var folder = new TestFolder();
        var told = await CarryAsync(
            folder, Base.Replace("six", "three", StringComparison.Ordinal), Base.Replace("six", "two", StringComparison.Ordinal), "json");
        Assert.That(told.Code, Is.EqualTo(1), told.ToString());
        var carried = JsonSerializer.Deserialize<JsonElement>(told.Output);
        Assert.Multiple(() =>
        {
            Assert.That(carried.GetProperty("outcome").GetString(), Is.EqualTo("needs-decision"));
            Assert.That(carried.GetProperty("result").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(carried.GetProperty("reasons").EnumerateArray().Single().GetRawText(), Is.EqualTo(
                """{"code":"overlap","sentence":"Paragraph 2: the text now says “three” instead of “six”, and this amendment says “two” instead of “six”; choose the words that are to stand."}"""));
            Assert.That(
                carried.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("name").GetString()),
                Is.EqualTo(["theirs", "mine"]));
        });
    }

    [TestCase("text", "A.txt says “three”")]
    [TestCase("json", "\"code\":\"overlap\"")]
    public async Task Those_that_exclude_each_other_are_named_and_end_with_1(string format, string shows)
    {
        using var folder = new TestFolder();
        var told = await Finished.RunAsync(
            "conflicts", "--base", folder.Write("base.txt", Base),
            folder.Write("A.txt", Base.Replace("six", "three", StringComparison.Ordinal)),
            folder.Write("B.txt", Base.Replace("six", "two", StringComparison.Ordinal)),
            folder.Write("C.txt", Base.Replace("meet", "convene", StringComparison.Ordinal)), "--format", format);
        Assert.That(told.Code, Is.EqualTo(1), told.ToString());
        Assert.That(told.Output, Does.Contain(shows).And.Not.Contain("C.txt"));
    }

    [Test]
    public async Task Those_that_go_together_end_with_0()
    {
        using var folder = new TestFolder();
        var told = await Finished.RunAsync(
            "conflicts", "--base", folder.Write("base.txt", Base),
            folder.Write("A.txt", Base.Replace("six", "three", StringComparison.Ordinal)),
            folder.Write("C.txt", Base.Replace("meet", "convene", StringComparison.Ordinal)), "--format", "json");
        Assert.That((told.Code, told.Output.Trim()), Is.EqualTo((0, """{"pairs":[]}""")), told.ToString());
    }

    [Test]
    public async Task A_missing_file_is_refused_in_a_sentence()
    {
        using var folder = new TestFolder();
        var file = folder.Write("base.txt", Base);
        var told = await Finished.RunAsync("carry", "--base", file, "--current", file, "--amended", file + ".gone");
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("there is no such file; check the path."));
    }

    private static Task<Finished> CarryAsync(TestFolder folder, string current, string amended, string format) => Finished.RunAsync(
        "carry", "--base", folder.Write("base.txt", Base), "--current", folder.Write("current.txt", current),
        "--amended", folder.Write("amended.txt", amended), "--format", format);
}
