using NUnit.Framework;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Tests.Comparison;

public sealed class ComparingTwoTextsTests
{
    private const string Recalling = "Recalling its resolutions on the protection of civilians,";
    private const string Concerned = "Gravely concerned by the shortage of water and medicine,";
    private const string Decides = "Decides to extend the mandate of the Mission until 30 June 2026;";
    private const string Renews = "Decides to extend the mandate of the Mission until 31 December 2027;";
    private const string Requests = "Requests the Secretary-General to report every three months;";

    [Test]
    public void The_same_twice_leaves_each_clause_unchanged() =>
        Assert.That(Told([Recalling, Decides], [Recalling, Decides]), Is.EqualTo("0=0 1=1"));

    [Test]
    public void An_insertion_moves_what_follows() =>
        Assert.That(Told([Recalling, Decides], [Recalling, Concerned, Decides]), Is.EqualTo("0=0 +1 1=2"));

    [Test]
    public void A_deletion_moves_what_follows() =>
        Assert.That(Told([Recalling, Concerned, Decides], [Recalling, Decides]), Is.EqualTo("0=0 -1 2=1"));

    [Test]
    public void A_clause_with_other_words_is_the_same_clause_changed() =>
        Assert.That(Told([Recalling, Decides], [Recalling, Renews]), Is.EqualTo("0=0 1~1"));

    [Test]
    public void An_unrelated_clause_in_its_place_is_deleted_then_inserted() =>
        Assert.That(Told([Recalling, Concerned], [Recalling, Requests]), Is.EqualTo("0=0 -1 +1"));

    [Test]
    public void The_most_alike_belong_together() =>
        Assert.That(Told([Decides, Requests], [Concerned, Renews, "Requests the Secretary-General to report monthly;"]),
            Is.EqualTo("+0 0~1 1~2"));

    [Test]
    public void Of_two_orders_the_fewer_clauses_moved_even_where_they_alone_are_unaltered() => Assert.That(
        Told([Recalling, Decides, "Requests the Secretary-General to report every six months;", Concerned], [Recalling, Concerned, Renews, Requests]),
        Is.EqualTo("0=0 3m1 1~2 2~3"));

    [Test]
    public void Clauses_that_repeat_keep_their_order() =>
        Assert.That(Told([Decides, Recalling, Decides, Decides], [Decides, Decides, Decides]), Is.EqualTo("0=0 -1 2=1 3=2"));

    [Test]
    public void A_clause_cut_in_two_is_split_and_two_put_together_are_joined()
    {
        string[] whole = [Recalling, "Decides to extend the mandate of the Mission until 30 June 2026, and requests the Secretary-General to report every three months;"];
        Assert.That(Told(whole, [Recalling, Decides, Requests]), Is.EqualTo("0=0 1:1+2"));
        Assert.That(Told([Recalling, Decides, Requests], whole), Is.EqualTo("0=0 1+2:1"));
    }

    [Test]
    public void A_clause_that_stands_elsewhere_has_moved_whether_or_not_its_words_changed()
    {
        Assert.That(Told([Recalling, Concerned, Decides, Requests], [Recalling, Decides, Requests, Concerned]), Is.EqualTo("0=0 2=1 3=2 1m3"));
        Assert.That(Told([Recalling, Decides, Concerned, Requests], [Recalling, Concerned, Requests, Renews]), Is.EqualTo("0=0 2=1 3=2 1M3"));
    }

    [Test]
    public void Two_short_headings_are_not_one_that_moved_and_changed() => Assert.That(
        Told(["Option 1:", Decides, Requests, Concerned], [Decides, Requests, Concerned, "Option 3:"]), Is.EqualTo("-0 1=0 2=1 3=2 +3"));

    [Test]
    public void Nothing_against_something_is_all_inserted()
    {
        Assert.That(Told([], [Recalling, Decides]), Is.EqualTo("+0 +1"));
        Assert.That(Told([Recalling, Decides], []), Is.EqualTo("-0 -1"));
        Assert.That(Told([], []), Is.Empty);
    }

    [Test]
    public void A_changed_clause_says_which_words() =>
        Assert.That(TextComparison.Compare([Decides], [Renews]).Single().Changes, Is.EqualTo(WordDiff.Compare(Decides, Renews)));

    [Test]
    public void An_inserted_clause_is_one_change_with_all_its_words()
    {
        Assert.That(TextComparison.Compare([], [Recalling]).Single().Changes, Is.EqualTo(new[] { new TextChange(0, 0, 0, Recalling.Length) }));
        Assert.That(TextComparison.Compare([Recalling], []).Single().Changes, Is.EqualTo(new[] { new TextChange(0, Recalling.Length, 0, 0) }));
    }

    [TestCase(1_000, 60)]
    [TestCase(20_000, 1)]
    public void Ends_soon_on_texts_that_have_no_clause_in_common(int clauses, int words)
    {
        var chance = new Random(5);
        List<string> Text() => [.. Enumerable.Range(0, clauses).Select(_ =>
            string.Join(' ', Enumerable.Range(0, words).Select(_ => $"word{chance.Next(100)}")) + chance.Next())];
        var (old, @new) = (Text(), Text());
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ComparisonLaws.Hold(old, @new);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    private static string Told(string[] old, string[] @new)
    {
        ComparisonLaws.Hold(old, @new);
        return string.Join(' ', TextComparison.Compare(old, @new).Select(row => row.Status switch
        {
            ClauseStatus.Unchanged => $"{row.Old[0]}={row.New[0]}",
            ClauseStatus.Changed => $"{row.Old[0]}~{row.New[0]}",
            ClauseStatus.Moved => $"{row.Old[0]}m{row.New[0]}",
            ClauseStatus.MovedChanged => $"{row.Old[0]}M{row.New[0]}",
            ClauseStatus.Split or ClauseStatus.Joined => $"{string.Join('+', row.Old)}:{string.Join('+', row.New)}",
            ClauseStatus.Inserted => $"+{row.New[0]}",
            _ => $"-{row.Old[0]}",
        }));
    }
}
