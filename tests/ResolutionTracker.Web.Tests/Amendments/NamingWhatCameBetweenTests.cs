using NUnit.Framework;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.Tests.Drafting;

namespace ResolutionTracker.Web.Tests.Amendments;

/// <summary>A reason names the amendment that came between, whose it is and when it was accepted, whatever kind of change it is.</summary>
public sealed class NamingWhatCameBetweenTests : SceneTests
{
    private string Accepted => $"France’s amendment 1, accepted {Moment.Written(Clock.GetUtcNow(), "America/New_York")},";

    [Test]
    public async Task Where_the_clause_was_deleted() => Assert.That(
        await ReasonAsync(
            new { kind = "delete", clause = Scene.Clauses[1], @base = 1 },
            new { kind = "reword", clause = Scene.Clauses[1], @base = 1, text = "Decides to extend the mandate for a year;" }),
        Does.StartWith($"OP1: {Accepted} leaves it out"));

    [Test]
    public async Task Where_the_clause_was_moved() => Assert.That(
        await ReasonAsync(
            new { kind = "move", clause = Scene.Clauses[2], after = Scene.Clauses[0], degree = 0 },
            new { kind = "move", clause = Scene.Clauses[2], after = Scene.Clauses[1], degree = 1 }),
        Does.StartWith($"OP2: {Accepted} has it at another place"));

    [Test]
    public async Task Where_another_clause_was_put_in_at_the_same_place() => Assert.That(
        await ReasonAsync(
            new { kind = "insert", clause = Guid.NewGuid(), after = Scene.Clauses[1], text = "Notes the report;" },
            new { kind = "insert", clause = Guid.NewGuid(), after = Scene.Clauses[1], text = "Welcomes the report;" }),
        Does.StartWith($"OP1: {Accepted} adds “Notes the report;”"));

    [Test]
    public async Task Where_nothing_is_left_to_hang_under() => Assert.That(
        await ReasonAsync(
            new { kind = "delete", clause = Scene.Clauses[1], @base = 1 },
            new { kind = "insert", clause = Guid.NewGuid(), after = Scene.Clauses[1], degree = 1, text = "six of them;" }),
        Does.StartWith($"OP1: {Accepted} leaves no place"));

    [Test]
    public async Task The_last_where_several_came_between()
    {
        var first = await TabledAsync(new { kind = "reword", clause = Scene.Clauses[1], @base = 1, text = "Decides to extend the mandate for a year;" });
        var open = await TabledAsync(new { kind = "reword", clause = Scene.Clauses[1], @base = 1, text = "Decides to extend the mandate for nine months;" });
        await Scene.ReviseAsync(1, 1, "Decides to extend this mandate for six months;");
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{first}/accept", "{}"));
        Assert.That(await ReasonOfAsync(open), Does.StartWith($"OP1: the text, last changed by {Accepted} says “a year”"));
        await Scene.ReviseAsync(1, 3, "Decides to extend this mandate for ten months;");
        Assert.That(await ReasonOfAsync(open), Does.StartWith("OP1: the text now says “ten” instead of “six”"));
    }

    [Test]
    public async Task No_one_where_the_penholder_changed_it_by_hand()
    {
        var path = await TabledAsync(new { kind = "reword", clause = Scene.Clauses[1], @base = 1, text = "Decides to extend the mandate for a year;" });
        await Scene.ReviseAsync(1, 1, "Decides to extend the mandate for nine months;");
        Assert.That(await ReasonOfAsync(path), Does.StartWith("OP1: the text now says"));
    }

    /// <summary>The reason told of the second change once the first has been accepted.</summary>
    private async Task<string> ReasonAsync(object first, object second)
    {
        var (accepted, open) = (await TabledAsync(first), await TabledAsync(second));
        await Scene.DoneAsync(Scene.Penholder.PostAsync($"{accepted}/accept", "{}"));
        return await ReasonOfAsync(open);
    }

    private async Task<string> ReasonOfAsync(string path) =>
        (string)(await France.GetAsync(path)).Json["changes"]![0]!["carry"]!["reasons"]![0]!["sentence"]!;
}
