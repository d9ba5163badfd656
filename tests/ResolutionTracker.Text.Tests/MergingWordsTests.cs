using NUnit.Framework;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Text.Tests;

/// <summary>Two changes of one clause brought together. In each example: the base, the text that now stands, the amendment's text.</summary>
public sealed class MergingWordsTests
{
    private const string Base = "Urges all parties to report to the Council within thirty days;";

    [TestCase(
        "Calls upon all parties to report to the Council within thirty days;",
        "Urges all parties to report to the Council within sixty days;",
        "Calls upon all parties to report to the Council within sixty days;", TestName = "Different words go together")]
    [TestCase(
        "Urges the parties to keep the Council informed, in writing, every thirty days;",
        Base,
        "Urges the parties to keep the Council informed, in writing, every thirty days;", TestName = "No change leaves what stands")]
    [TestCase(
        "Urges all armed parties to report to the Council within thirty days;",
        "Urges the parties to report to the Council within thirty days;",
        "Urges the armed parties to report to the Council within thirty days;", TestName = "A word put in beside one that is replaced")]
    [TestCase(
        "Urges parties to report to the Council within thirty days;",
        "Urges all armed parties to report to the Council within thirty days;",
        "Urges armed parties to report to the Council within thirty days;", TestName = "A word put in behind one that is struck")]
    [TestCase(
        "Urges all parties to report to the Council within sixty days;",
        "Urges all parties to report to the Council within sixty working days;",
        "Urges all parties to report to the Council within sixty working days;", TestName = "What both say counts once, and one goes on")]
    [TestCase(
        "All parties to report to the Council within thirty days;",
        "Once more urges all parties to report to the Council within thirty days;",
        null, TestName = "The same word struck by one and rewritten by the other")]
    [TestCase(
        "Urges all parties to report  to the Council within thirty days;",
        "Urges all parties to report to the Security Council within thirty days;",
        "Urges all parties to report  to the Security Council within thirty days;", TestName = "White space is merged too")]
    [TestCase(
        "Urges all parties to report to the Council;",
        "Urges all parties to report to the Council within thirty days, in writing;",
        "Urges all parties to report to the Council, in writing;", TestName = "Words put in behind words that are struck")]
    [TestCase(
        "Urges all parties to report to the Council within sixty days;",
        "Urges all parties to report to the Council within ninety days;",
        null, TestName = "The same word to two different ones")]
    public void On_a_clause(string current, string amended, string? merged)
    {
        Assert.That(WordMerge.Merge(Base, current, amended).Text, Is.EqualTo(merged));
        Assert.That(WordMerge.Merge(Base, amended, current).Text, Is.EqualTo(merged), "the other way round");
    }

    [Test]
    public void The_same_change_on_both_sides_is_contained()
    {
        var merged = WordMerge.Merge(Base, Base.Replace("thirty", "sixty", StringComparison.Ordinal), Base.Replace("thirty", "sixty", StringComparison.Ordinal));
        Assert.That((merged.IsContained, merged.HasConflict), Is.EqualTo((true, false)));
    }

    [Test]
    public void Two_insertions_at_one_place_are_offered_in_both_orders()
    {
        var merged = WordMerge.Merge("Welcomes the report;", "Welcomes the first report;", "Welcomes the timely report;");
        Assert.That(merged.HasTwoInsertions);
        Assert.That(
            Enum.GetValues<MergePick>().Select(merged.With),
            Is.EqualTo([
                "Welcomes the first report;", "Welcomes the timely report;", "Welcomes the first timely report;", "Welcomes the timely first report;",
            ]));
    }

    [Test]
    public void A_change_of_a_small_word_between_two_changes_of_the_other_side_is_no_conflict() => Assert.That(
        WordMerge.Merge(
            "Requests the Secretary-General to convene a meeting of States without delay;",
            "Requests the Secretary-General to convene a conference of Governments without delay;",
            "Requests the Secretary-General to convene a meeting with States without delay;").Text,
        Is.EqualTo("Requests the Secretary-General to convene a conference with Governments without delay;"));

    [Test]
    public void A_word_changed_inside_a_passage_that_was_written_anew_is_a_conflict()
    {
        var merged = WordMerge.Merge(
            "Decides that the mission shall monitor the border, search vehicles for arms and publish what it finds each month;",
            "Decides that guards of neighbouring countries keep watch along every road, and nobody else may ask drivers for papers;",
            "Decides that the mission shall monitor the border, search vehicles for arms and publish all that it finds each month;");
        Assert.That(merged.HasConflict);
    }

    [TestCase("§,постановляет\U00020000o—l'/0决定的5安я", "س§,,постановляет")]
    [TestCase("§,decides one two three four five six seven eight nine ten", "All §,,decides")]
    public void On_an_unchanged_text_an_amendment_reads_as_it_was_written(string @base, string amended) =>
        Assert.That(WordMerge.Merge(@base, @base, amended).Text, Is.EqualTo(amended));

    [Test]
    public void Neighbours_are_told()
    {
        var merged = WordMerge.Merge(
            Base,
            "Urges the parties to report to the Council within thirty days;",
            "Urges all armed parties to report to the Council within sixty days;");
        Assert.That(
            merged.Parts.Zip(merged.Parts.Skip(1)).Select(pair => pair.First.Touches(pair.Second)),
            Is.EqualTo([false, true, false, false, false]));
    }

    [TestCase("安理会决定延长任务期限", "安理会决定再次延长任务期限", "安理会决定延长其任务期限", "安理会决定再次延长其任务期限")]
    [TestCase("يقرر تمديد الولاية ستة أشهر", "يقرر تمديد الولاية تسعة أشهر", "يقرر تجديد الولاية ستة أشهر", "يقرر تجديد الولاية تسعة أشهر")]
    public void In_other_scripts(string @base, string current, string amended, string merged) =>
        Assert.That(WordMerge.Merge(@base, current, amended).Text, Is.EqualTo(merged));
}
