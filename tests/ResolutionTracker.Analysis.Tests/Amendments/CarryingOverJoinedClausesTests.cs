using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>A change goes with the words of its clause into the clause that was made of several; their order is that in which they stood.</summary>
public sealed class CarryingOverJoinedClausesTests : DraftSpec
{
    private const string Maps = "Requests the harbour master to draw a map of the piers;";
    private const string Divers = "Requests the harbour master to train divers;";
    private const string Boats = "Requests the harbour master to paint the boats;";

    private static readonly DraftEvent[] Text = [Opened, Inserted(1, 0, Maps), Inserted(2, 1, Divers), Inserted(3, 2, Boats)];

    [Test]
    public void On_the_first_of_them() => Clean(
        [Joined(1, 2, "Requests the harbour master to draw a map of the piers, and to train divers;", 2)],
        Reworded(1, Maps, Maps.Replace("a map", "a large map", StringComparison.Ordinal)),
        "Requests the harbour master to draw a large map of the piers, and to train divers;");

    [Test]
    public void On_the_second_of_them() => Clean(
        [Joined(1, 2, "Requests the harbour master to draw a map of the piers, and to train divers;", 2)],
        Reworded(2, Divers, Divers.Replace("divers", "young divers", StringComparison.Ordinal)),
        "Requests the harbour master to draw a map of the piers, and to train young divers;");

    [Test]
    public void On_one_of_three_that_were_joined_one_after_the_other() => Clean(
        [
            Joined(2, 2, "Requests the harbour master to train divers, and to paint the boats;", 3),
            Joined(1, 2, "Requests the harbour master to draw a map of the piers, to train divers, and to paint the boats;", 2),
        ],
        Reworded(3, Boats, Boats.Replace("the boats", "all the boats", StringComparison.Ordinal)),
        "Requests the harbour master to draw a map of the piers, to train divers, and to paint all the boats;");

    private static DraftEvent.ClausesJoined Joined(int clause, int version, string text, int other) =>
        new(ClauseNo(clause), Version(version), text, [ClauseNo(other)], null);

    private static Change.Reword Reworded(int clause, string was, string text) =>
        new(ChangeNo(1), ClauseNo(clause), Version(1), was, text);

    private static void Clean(DraftEvent[] since, Change change, string expected)
    {
        var carried = CarryOver.Carry(change, Given([.. Text, .. since]).Council!);
        Assert.That(
            (carried.Outcome, string.Join(" | ", carried.Result ?? []), carried.Reasons),
            Is.EqualTo((CarryOutcome.Clean, expected, ImmutableArray<CarryReason>.Empty)));
    }
}
