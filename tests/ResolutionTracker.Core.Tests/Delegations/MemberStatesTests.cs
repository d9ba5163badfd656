using NUnit.Framework;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Tests.Delegations;

public sealed class MemberStatesTests
{
    [Test]
    public void The_United_Nations_have_193_members_each_with_its_own_code_and_name()
    {
        Assert.That(MemberStates.All.Count(), Is.EqualTo(193));
        Assert.That(MemberStates.All, Is.Unique);
        Assert.That(MemberStates.All.Select(MemberStates.NameOf), Is.Unique.And.None.Length.LessThan(4));
        Assert.That(MemberStates.All.Select(state => state.Code), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [TestCase("FRA", "France")]
    [TestCase("fra", "France")]
    [TestCase("TUR", "Türkiye")]
    public void A_member_is_found_by_its_code_in_any_case(string code, string name) =>
        Assert.That(MemberStates.NameOf(MemberStates.Find(code)!.Value), Is.EqualTo(name));

    [TestCase("XXX")]
    [TestCase("VAT")]
    [TestCase("PSE")]
    [TestCase("FR")]
    [TestCase("FRANCE")]
    [TestCase("F1A")]
    [TestCase("ÉTA")]
    [TestCase("")]
    [TestCase(null)]
    public void What_is_no_members_code_is_not(string? code) => Assert.That(MemberStates.Find(code), Is.Null);

    [Test]
    public void A_code_of_the_right_shape_still_reads_when_it_is_no_members() =>
        Assert.That(MemberStates.NameOf(MemberState.Parse("YUG", null)), Is.EqualTo("YUG"));

    [Test]
    public void A_code_of_another_shape_does_not()
    {
        Assert.That(() => MemberState.Parse("FR", null), Throws.TypeOf<FormatException>());
        Assert.That(MemberState.TryParse("FR", null, out _), Is.False);
    }

    [Test]
    public void The_Council_has_fifteen_members_of_which_five_are_permanent([Range(2023, 2028)] int year)
    {
        var members = CouncilMembership.Of(year);
        Assert.That(members, Has.Count.EqualTo(15).And.Unique);
        Assert.That(CouncilMembership.Permanent, Has.Count.EqualTo(5));
        Assert.That(members, Is.SupersetOf(CouncilMembership.Permanent));
        Assert.That(members.Select(state => MemberStates.Find(state.Code)), Has.None.Null);
        Assert.That(members.Select(state => state.Code), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void An_elected_member_sits_for_two_years()
    {
        var elected = CouncilMembership.Of(2025).Except(CouncilMembership.Permanent).ToList();
        Assert.That(
            elected.Count(CouncilMembership.Of(2024).Contains) + elected.Count(CouncilMembership.Of(2026).Contains), Is.EqualTo(10));
    }
}
