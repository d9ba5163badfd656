using NUnit.Framework;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Testing.Drafting;

namespace ResolutionTracker.Analysis.Tests.Amendments;

/// <summary>Conflicts are what they are said to be: one amendment accepted, the other carried over, for each two of any amendments.</summary>
public sealed class ConflictsOfAnyAmendmentsTests : DraftSpec
{
    private static readonly string[] Clauses =
    [
        "Decides to extend the mandate of the harbour mission until 30 June;",
        "Requests the harbour master to report every six months on the state of the piers;",
        "Calls upon all States to lend lamps, and oil, for the lighthouse;",
    ];

    private static readonly Draft Draft = Given(Opened, Inserted(1, 0, Clauses[0]), Inserted(2, 1, Clauses[1]), Inserted(3, 2, Clauses[2])).Council!;

    [TestCase(2_000)]
    [TestCase(100_000, Category = "Long")]
    public void Are_what_accepting_one_and_carrying_over_the_other_would_ask(int cases)
    {
        var found = 0;
        for (var seed = 0; seed < cases; seed++)
        {
            var (draft, amendments) = Negotiated(new Random(seed));
            var conflicts = DraftConflicts.Of(draft, amendments);
            Assert.That(conflicts, Is.EqualTo(AskedPairByPair(draft, amendments)), $"seed {seed}");
            Assert.That(Sides(DraftConflicts.Of(draft, Mirrored(amendments))), Is.EquivalentTo(Sides(conflicts)), $"seed {seed}, the other way round");
            found += conflicts.Length;
        }

        Assert.That(found, Is.GreaterThan(cases), "conflicts in all");
    }

    private static (Draft Draft, Amendment[] Amendments) Negotiated(Random chance)
    {
        List<Draft> drafts = [Draft];
        for (var versions = chance.Next(3); versions > 0; versions--)
        {
            var at = chance.Next(Clauses.Length);
            var clause = drafts[^1].Clauses[at];
            var next = chance.Next(8) == 0
                ? clause with { Standing = ClauseStanding.Deleted }
                : clause with { Text = Edited(clause.Text, chance), Version = clause.Version.Next() };
            drafts.Add(drafts[^1] with { Clauses = drafts[^1].Clauses.SetItem(at, next) });
        }

        return (drafts[^1], [.. Enumerable.Range(1, 6).Select(number => Proposed(number, drafts[chance.Next(drafts.Count)], chance))]);
    }

    private static Amendment Proposed(int number, Draft seen, Random chance)
    {
        var clause = seen.Clauses[chance.Next(Clauses.Length)];
        Change change = chance.Next(6) == 0
            ? new Change.Delete(ChangeNo(number), clause.Id, clause.Version, clause.Text)
            : new Change.Reword(ChangeNo(number), clause.Id, clause.Version, clause.Text, Edited(clause.Text, chance));
        return Amendment.New(
            AmendmentNo(number), number, [new Authorship(France, AuthorshipRole.MainSponsor)], [change], null, null, null, DateTimeOffset.UnixEpoch, number);
    }

    private static string Edited(string text, Random chance)
    {
        var words = text.Split(' ').ToList();
        for (var edits = chance.Next(1, 4); edits > 0; edits--)
        {
            var at = chance.Next(words.Count);
            switch (chance.Next(3))
            {
                case 0:
                    words[at] = "word" + chance.Next(3);
                    break;
                case 1 when words.Count > 4:
                    words.RemoveAt(at);
                    break;
                default:
                    words.Insert(at, "word" + chance.Next(3));
                    break;
            }
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<AmendmentConflict> AskedPairByPair(Draft draft, Amendment[] amendments) =>
        from clause in draft.Present
        from a in amendments
        from b in amendments
        where a.Ordinal < b.Ordinal
        let first = OnTheTextNow(a, clause, draft)
        let second = OnTheTextNow(b, clause, draft)
        where first is not null && second is not null
        let why = CarryOver.Carry(second, Accepted(first, draft)).Reasons.FirstOrDefault(reason => reason.NeedsDecision)
        where why is not null
        select new AmendmentConflict(a.Id, first.Id, b.Id, second.Id, clause.Id, why);

    private static Change? OnTheTextNow(Amendment amendment, Clause clause, Draft draft)
    {
        var change = amendment.Changes[0];
        return change.Target != clause.Id || CarryOver.Carry(change, draft) is not { Outcome: CarryOutcome.Clean, Result: var result }
            ? null
            : result is [var text]
                ? new Change.Reword(change.Id, clause.Id, clause.Version, clause.Text, text)
                : new Change.Delete(change.Id, clause.Id, clause.Version, clause.Text);
    }

    private static Draft Accepted(Change change, Draft draft)
    {
        var at = draft.Clauses.FindIndex(clause => clause.Id == change.Target);
        var clause = draft.Clauses[at];
        return draft with
        {
            Clauses = draft.Clauses.SetItem(at, change is Change.Reword reword
                ? clause with { Text = reword.Text, Version = clause.Version.Next() }
                : clause with { Standing = ClauseStanding.Deleted }),
        };
    }

    private static IEnumerable<Amendment> Mirrored(Amendment[] amendments) =>
        amendments.Select(amendment => amendment with { Ordinal = -amendment.Ordinal });

    private static IEnumerable<string> Sides(IEnumerable<AmendmentConflict> conflicts) => conflicts.Select(conflict =>
        $"{conflict.Clause}: {string.Join(" and ", new[] { conflict.A.ToString(), conflict.B.ToString() }.Order(StringComparer.Ordinal))}");
}
