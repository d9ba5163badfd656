using System.Collections.Immutable;
using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>What holds for every change carried over on every draft, whatever was done to it.</summary>
public sealed class CarryLawsOnDraftsTests
{
    [TestCase(2_000)]
    [TestCase(100_000, Category = "Long")]
    public void On_the_text_it_was_written_on_it_says_what_its_author_wrote(int cases) => ForAll(cases, chance =>
    {
        var (draft, amendment) = chance.Tabled(chance.Edited(RandomDrafting.First, 3), 1);
        var change = amendment.Changes[0];
        var carried = CarryOver.Carry(change, draft, amendment);
        Assert.That(CarryOver.IsBehind(change, draft, amendment), Is.False, $"{change}");
        Assert.That((carried.Outcome, carried.Reasons.Length), Is.EqualTo((CarryOutcome.Clean, 0)), $"{change}");
        Assert.That(carried.Result, Is.EqualTo(Proposed(change, draft)), $"{change}");
    });

    [TestCase(2_000)]
    [TestCase(100_000, Category = "Long")]
    public void A_decision_taken_back_at_once_leaves_the_text_as_it_was(int cases) => ForAll(cases, chance =>
    {
        var (draft, amendment) = chance.Tabled(chance.Edited(RandomDrafting.First, 3), 1);
        var accepted = RandomDrafting.Accepted(draft, amendment, new ChangeAcceptance(amendment.Changes[0].Id));
        Assert.That(accepted, Is.Not.Null, $"{amendment.Changes[0]}");
        var (edits, refusal) = RevertedWords.Of(draft, accepted!, accepted!);
        Assert.That(refusal, Is.Null, $"{amendment.Changes[0]}");
        var reverted = RandomDrafting.Reverted(accepted!, amendment, edits);
        Assert.That(reverted, Is.Not.Null, $"{amendment.Changes[0]}: {string.Join(", ", edits)}\n{Lines(draft)}\n{Lines(accepted!)}");
        Assert.That(Lines(reverted!), Is.EqualTo(Lines(draft)), $"{amendment.Changes[0]}: {string.Join(", ", edits)}\n{Lines(accepted!)}");
    });

    [TestCase(2_000)]
    [TestCase(100_000, Category = "Long")]
    public void What_it_says_on_a_text_that_moved_on_can_be_had(int cases)
    {
        var outcomes = new Dictionary<CarryOutcome, int>();
        ForAll(cases, chance =>
        {
            var (tabled, amendment) = chance.Tabled(chance.Edited(RandomDrafting.First, 2), 1);
            var draft = chance.Edited(tabled, 3);
            var change = amendment.Changes[0];
            var carried = CarryOver.Carry(change, draft, amendment);
            outcomes[carried.Outcome] = outcomes.GetValueOrDefault(carried.Outcome) + 1;
            var context = $"{change}\n{Lines(tabled)}\n{Lines(draft)}\n{Said(carried)}";

            Assert.That(Said(CarryOver.Carry(change, draft, amendment)), Is.EqualTo(Said(carried)), "twice");
            Assert.That(carried.Reasons.Any(reason => reason.NeedsDecision), Is.EqualTo(carried.Outcome == CarryOutcome.NeedsDecision), context);
            Assert.That(carried.Choices.IsEmpty, Is.EqualTo(carried.Outcome != CarryOutcome.NeedsDecision), context);
            KeepsAllWords(change, carried, draft, context);
            if (carried.Result is { } result)
            {
                Gives(draft, amendment, null, result, context);
            }

            foreach (var choice in carried.Choices)
            {
                Gives(draft, amendment, choice.Name, choice.Result, context);
            }
        });
        TestContext.Out.WriteLine(string.Join(", ", outcomes));
        Assert.That(outcomes, Has.Count.EqualTo(3));
    }

    private static void KeepsAllWords(Change change, CarriedOver carried, Draft draft, string context)
    {
        var everywhere = carried.Choices.SelectMany(choice => choice.Result).Concat(carried.Result ?? [])
            .Concat(draft.Clauses.Select(clause => clause.Text)).Append(draft.WorkingTitle)
            .Concat(carried.Reasons.Select(reason => reason.Amended)).SelectMany(text => text.Split(' ')).ToHashSet();
        var own = (change.ProposedText ?? "").Split([' ', Change.ClauseBreak], StringSplitOptions.RemoveEmptyEntries).Except((change.BaseText ?? "").Split([' ', Change.ClauseBreak]));
        Assert.That(own.Where(word => !everywhere.Contains(word)), Is.Empty, context);
    }

    private static void Gives(Draft draft, Amendment amendment, string? choice, ImmutableArray<string> result, string context)
    {
        var change = amendment.Changes[0];
        context = $"{choice} of {context}";
        var (acceptance, refusal) = Acceptances.Of(amendment, change, draft, null, null, choice);
        if (choice == "theirs" && refusal is Core.History.Refusal.NothingTaken)
        {
            return;
        }

        if (choice is not null && refusal is Core.History.Refusal.NeedsDecision)
        {
            // The clauses have another shape now, so a person gives the words.
            return;
        }

        Assert.That(refusal, Is.Null, context);
        var accepted = RandomDrafting.Accepted(draft, amendment, acceptance!);
        Assert.That(accepted, Is.Not.Null, $"{acceptance} {string.Join(", ", acceptance?.Carried?.Edits ?? [])} {context}");
        if (change is Change.Retitle)
        {
            Assert.That(accepted!.WorkingTitle, Is.EqualTo(result[0]), context);
            return;
        }

        var (before, after) = (Texts(draft), Texts(accepted!));
        var lines = $"{Lines(accepted!)}\n{context}";
        Assert.That(InOrder(result, after), lines);
        Assert.That(Without(after, before).Except(result), Is.Empty, "what came in\n" + lines);
        Assert.That(accepted!.Find(amendment.Id)!.Status, Is.EqualTo(choice == "theirs" ? "accepted as modified" : "accepted"), lines);
        if ((change is Change.Move || (change is Change.Delete && result.IsEmpty)) && choice is null or "mine")
        {
            Assert.That(CarryOver.Carry(change, accepted, amendment).Outcome, Is.EqualTo(CarryOutcome.AlreadyContained), "once more\n" + lines);
        }
    }

    [TestCase(2_000)]
    [TestCase(100_000, Category = "Long")]
    public void Which_of_two_is_decided_first_makes_no_difference_where_nobody_has_to_choose(int cases)
    {
        var both = 0;
        ForAll(cases, chance =>
        {
            var seen = chance.Edited(RandomDrafting.First, 2);
            var (one, first) = chance.Tabled(seen, 1);
            var (draft, second) = chance.Tabled(one, 2);
            var context = $"{first.Changes[0]}\n{second.Changes[0]}\n{Lines(draft)}";
            if (OneAfterTheOther(draft, first, second) is { } there && OneAfterTheOther(draft, second, first) is { } back)
            {
                both++;
                Assert.That(Words(back), Is.EqualTo(Words(there)), context);
            }

            if (!Places(first.Changes[0], draft).Overlaps(Places(second.Changes[0], draft)))
            {
                Assert.That(OneAfterTheOther(draft, first, second), Is.Not.Null, context);
                Assert.That(OneAfterTheOther(draft, second, first), Is.Not.Null, context);
            }
        });
        Assert.That(both, Is.GreaterThan(cases / 2));
    }

    private static Draft? OneAfterTheOther(Draft draft, Amendment first, Amendment second)
    {
        var decided = RandomDrafting.Accepted(draft, first, new ChangeAcceptance(first.Changes[0].Id))!;
        return Acceptances.Of(second, second.Changes[0], decided, null).Acceptance is { } acceptance
            ? RandomDrafting.Accepted(decided, second, acceptance)
            : null;
    }

    // The order is told by moves and new clauses, of which a later one may go by where an earlier one went.
    private static IEnumerable<string> Words(Draft draft) => Texts(draft).Append(draft.WorkingTitle).Order(StringComparer.Ordinal);

    // With what goes when it goes; a new or moved clause meets whatever stands or goes beside its place.
    private static HashSet<ClauseId> Places(Change change, Draft draft) => change switch
    {
        Change.Insert or Change.Move => [.. draft.Clauses.Select(clause => clause.Id)],
        Change.Delete delete => [.. draft.Present.SkipWhile(clause => clause.Id != delete.Clause).TakeWhile((clause, i) => i == 0 || clause.Degree > 0).Select(clause => clause.Id)],
        _ => [.. Draft.PlacesOf(change)],
    };

    private static IEnumerable<string> Proposed(Change change, Draft draft) => change switch
    {
        Change.Delete => [],
        Change.Move move => [draft.Find(move.Clause)!.Text],
        _ => change.ProposedText!.Split(Change.ClauseBreak),
    };

    private static void ForAll(int cases, Action<RandomDrafting> law)
    {
        for (var seed = 0; seed < cases; seed++)
        {
            try
            {
                law(new RandomDrafting(seed));
            }
            catch (Exception) when (Told(seed))
            {
                throw;
            }
        }

        static bool Told(int seed)
        {
            TestContext.Out.WriteLine($"seed {seed}");
            return true;
        }
    }

    private static List<string> Texts(Draft draft) => [.. draft.Present.Select(clause => clause.Text)];

    private static string Lines(Draft draft) => string.Join('\n', draft.Present.Select(clause => $"{clause.Degree} {clause.Id.Value.ToString()[..8]} {clause.Text}"));

    private static string Said(CarriedOver carried) =>
        $"{carried.Outcome}: {string.Join(" / ", carried.Result ?? [])}; {string.Join(", ", carried.Reasons)}; {string.Join(", ", carried.Choices.Select(choice => $"{choice.Name}: {string.Join(" / ", choice.Result)}"))}";

    private static bool InOrder(IEnumerable<string> some, List<string> all)
    {
        var at = 0;
        return some.All(text => (at = all.IndexOf(text, at) + 1) > 0);
    }

    private static List<string> Without(List<string> some, List<string> others)
    {
        var left = some.ToList();
        others.ForEach(text => left.Remove(text));
        return left;
    }
}
