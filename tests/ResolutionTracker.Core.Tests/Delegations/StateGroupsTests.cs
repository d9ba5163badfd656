using NUnit.Framework;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Tests.Delegations;

public sealed class StateGroupsTests
{
    private static readonly IReadOnlyList<MemberState> Council = CouncilMembership.Of(2026);

    [Test]
    public void They_are_offered_in_one_order_by_the_names_that_delegates_use() => Assert.That(
        StateGroups.All.Select(group => (group.Code, group.Name)),
        Is.EqualTo(
        [
            ("E10", "the E10"),
            ("EU", "the European Union"),
            ("AFRICAN-GROUP", "the African Group"),
            ("ARAB-GROUP", "the Arab Group"),
            ("G77", "the Group of 77 and China"),
        ]));

    [TestCase("E10", 10)]
    [TestCase("EU", 27)]
    [TestCase("AFRICAN-GROUP", 54)]
    [TestCase("ARAB-GROUP", 21)]
    [TestCase("G77", 133)]
    public void Each_has_its_members_all_of_them_of_the_United_Nations_and_none_twice(string code, int members)
    {
        var group = StateGroups.Find(code)!.MembersWith(Council);
        Assert.That(group, Has.Count.EqualTo(members).And.Unique);
        Assert.That(group, Is.SubsetOf(MemberStates.All));
        Assert.That(group.Select(state => state.Code), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(MemberStates.All.Where(state => StateGroups.Find(code)!.Has(state, Council)), Is.EqualTo(group));
    }

    [Test]
    public void Only_the_elected_ten_depend_on_who_sits_in_the_Council()
    {
        Assert.That(StateGroups.All.Where(group => group.IsOfCouncil).Select(group => group.Code), Is.EqualTo(["E10"]));
        Assert.That(
            StateGroups.All.Select(group => group.MembersWith([]).Count), Is.EqualTo([0, 27, 54, 21, 133]), "where nobody does");
    }

    [Test]
    public void The_elected_ten_are_those_of_the_Council_of_the_day([Range(2024, 2026)] int year)
    {
        var members = CouncilMembership.Of(year);
        var elected = StateGroups.Find("E10")!;
        Assert.That(elected.MembersWith(members), Is.EqualTo(members.Except(CouncilMembership.Permanent)));
    }

    [Test]
    public void Who_left_the_Council_left_the_elected_ten_and_stays_in_every_other_group()
    {
        var algeria = MemberState.Parse("DZA", null);
        Assert.That(Of(algeria, 2025), Is.EqualTo(["E10", "AFRICAN-GROUP", "ARAB-GROUP", "G77"]));
        Assert.That(Of(algeria, 2026), Is.EqualTo(["AFRICAN-GROUP", "ARAB-GROUP", "G77"]));
    }

    [Test]
    public void A_permanent_member_is_never_one_of_the_elected_ten()
    {
        Assert.That(Of(MemberState.Parse("FRA", null), 2026), Is.EqualTo(["EU"]));
        Assert.That(Of(MemberState.Parse("CHN", null), 2026), Is.EqualTo(["G77"]));
        Assert.That(Of(MemberState.Parse("USA", null), 2026), Is.Empty);
    }

    [TestCase("eu", "EU")]
    [TestCase("Arab-Group", "ARAB-GROUP")]
    [TestCase("A3", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void One_is_found_by_its_code_in_any_case(string? code, string? found) =>
        Assert.That(StateGroups.Find(code)?.Code, Is.EqualTo(found));

    private static IEnumerable<string> Of(MemberState state, int year) =>
        StateGroups.All.Where(group => group.Has(state, CouncilMembership.Of(year))).Select(group => group.Code);
}
