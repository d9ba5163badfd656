using NUnit.Framework;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Text;

namespace ResolutionTracker.Analysis.Tests.History.Origins;

/// <summary>What holds of the words of every text at every position, whatever was done to it.</summary>
public sealed class OriginLawsTests
{
    [TestCase(150)]
    [TestCase(4_000, Category = "Long")]
    public void Origins_partition_every_text_at_every_position(int seeds) => ForAll(seeds, (record, at, origins, why) =>
    {
        var draft = record.After(at);
        Assert.That(origins.Clauses.Where(clause => clause.IsPresent).Select(clause => clause.Clause), Is.EquivalentTo(draft.Present.Select(clause => clause.Id)), why);
        foreach (var clause in draft.Clauses)
        {
            var whose = origins.Find(clause.Id)!;
            Assert.That(whose.Text, Is.EqualTo(clause.Text), why);
            var end = 0;
            foreach (var run in whose.Runs)
            {
                Assert.That(run.Start, Is.EqualTo(end), why);
                Assert.That(run.End, Is.GreaterThan(run.Start), why);
                end = run.End;
            }

            Assert.That(end, Is.EqualTo(clause.Text.Length), why);
        }
    });

    [TestCase(150)]
    [TestCase(4_000, Category = "Long")]
    public void Each_run_names_an_event_of_the_record_that_brought_its_words_and_those_who_brought_them(int seeds) => ForAll(seeds, (record, at, origins, why) =>
    {
        foreach (var clause in origins.Clauses)
        {
            foreach (var run in clause.Runs)
            {
                var (words, of) = (clause.Text[run.Start..run.End], run.Of);
                var happened = record.Recorded[(int)of.Position - 1];
                var context = $"“{words}” of “{clause.Text}”: {of} {why}";
                Assert.That((happened.Position, happened.At), Is.EqualTo((of.Position, of.At)), context);
                Assert.That(of.Position, Is.LessThanOrEqualTo(at), context);
                Assert.That(Tokens(words).Except(Tokens(string.Join(' ', TextsOf(happened.Event)))), Is.Empty, context);
                Assert.That(of.States.Select(state => state.Code), Is.EqualTo(StatesOf(record, happened, of)), context);
                Assert.That(of.Kind == OriginKind.Base, Is.EqualTo(happened.Event is DraftEvent.ClauseInserted { IsFromBase: true }), context);
                if (of.Returned is { } back)
                {
                    Assert.That(back.Position, Is.GreaterThan(of.Position), context);
                    Assert.That(TextsOf(record.Recorded[(int)back.Position - 1].Event), Is.Not.Empty, context);
                }
            }
        }
    });

    [TestCase(150)]
    [TestCase(4_000, Category = "Long")]
    public void A_word_proposed_was_proposed_and_one_added_was_added(int seeds) => ForAll(seeds, (record, at, origins, why) =>
    {
        foreach (var clause in origins.Clauses)
        {
            foreach (var run in clause.Runs.Where(run => run.Of.Kind == OriginKind.Proposed))
            {
                var amendment = record.After(run.Of.Position).Find(run.Of.Amendment!.Value)!;
                var proposed = amendment.Changes.Select(change => change.ProposedText ?? "").Concat(amendment.Accepted.Select(change => $"{change.Carried} {change.Proposed}"));
                Assert.That(
                    Tokens(clause.Text[run.Start..run.End]).Except(Tokens(string.Join(' ', proposed))), Is.Empty, $"{run.Of} “{clause.Text[run.Start..run.End]}” {why}");
            }

            foreach (var run in clause.Runs.Where(run => run.Of.Kind == OriginKind.Added))
            {
                // Where it was accepted as it stands nobody added anything; a consequence is the penholder's to word.
                var decision = record.Recorded.Where(next => next.Command == record.Recorded[(int)run.Of.Position - 1].Command);
                var isConsequence = !decision.Any(next => next.Event is DraftEvent.AmendmentAccepted);
                var amendment = record.After(run.Of.Position).Find(run.Of.Amendment!.Value)!;
                Assert.That(isConsequence || amendment.Accepted.Exists(change => change.IsModified), $"{run.Of} {why}");
            }
        }
    });

    [TestCase(150)]
    [TestCase(4_000, Category = "Long")]
    public void The_words_of_the_base_are_the_bases_and_no_other_are(int seeds) => ForAll(seeds, (record, at, origins, why) =>
    {
        var @base = record.Recorded.Select(next => next.Event).OfType<DraftEvent.ClauseInserted>().Where(e => e.IsFromBase).ToList();
        var words = @base.SelectMany(e => Tokens(e.Text)).ToHashSet();
        foreach (var clause in origins.Clauses)
        {
            var first = @base.Find(e => e.Clause == clause.Clause);
            foreach (var run in clause.Runs.Where(run => run.Of.Kind == OriginKind.Base))
            {
                Assert.That(Tokens(clause.Text[run.Start..run.End]).Except(words), Is.Empty, why);
            }

            if (first is not null && record.After(at).Find(clause.Clause)!.Version.Number == 1)
            {
                Assert.That(clause.Runs.Single().Of.Kind, Is.EqualTo(OriginKind.Base), why);
            }
        }
    });

    [TestCase(150)]
    [TestCase(4_000, Category = "Long")]
    public void What_is_counted_agrees(int seeds) => ForAll(seeds, (record, at, origins, why) =>
    {
        Assert.That(origins.Amendments.Select(amendment => amendment.Amendment), Is.EquivalentTo(record.After(at).Amendments.Keys), why);
        Assert.That(origins.Amendments, Has.All.Matches<AmendmentWords>(amendment => amendment.Entered >= 0 && amendment.Tabled >= 0), why);
        foreach (var removed in origins.Removed)
        {
            Assert.That(removed.Runs[^1].End, Is.EqualTo(removed.Text.Length), why);
            Assert.That(removed.Runs, Has.All.Matches<WordRun<WordOrigin>>(run => run.Of.Position <= removed.Position), why);
            Assert.That(removed.Back is null || removed.Back.Position > removed.Position, why);
        }
    });

    [Test]
    public void One_event_more_gives_what_all_of_them_give([Range(1, 40)] int seed)
    {
        var record = new RandomRecord(seed).Grown(40);
        var (kept, steps) = (new List<DraftOrigins> { DraftOrigins.Empty }, new List<string>());
        foreach (var next in record.Recorded)
        {
            kept.Add(kept[^1].After(next));
            steps.Add(Written(kept[^1]));
        }

        // From the beginning, and from any moment before, again, at once or one after the other.
        for (var at = 1; at <= record.Recorded.Count; at += 7)
        {
            Assert.That(Written(record.Recorded.Take(at).Aggregate(DraftOrigins.Empty, (origins, next) => origins.After(next))), Is.EqualTo(steps[at - 1]));
            Assert.That(Written(DraftOrigins.Empty.After(record.Recorded.Take(at))), Is.EqualTo(steps[at - 1]));
            Assert.That(Written(kept[at / 2].After(record.Recorded.Skip(at / 2).Take(at - (at / 2)))), Is.EqualTo(steps[at - 1]));
            Assert.That(Written(record.Recorded.Skip(at / 2).Take(at - (at / 2)).Aggregate(kept[at / 2], (origins, next) => origins.After(next))), Is.EqualTo(steps[at - 1]));
        }
    }

    [Test]
    public void An_event_out_of_turn_is_refused() => Assert.That(
        () => DraftOrigins.Empty.After(new RandomRecord(1).Recorded[1]), Throws.TypeOf<InconsistentHistoryException>());

    private static IEnumerable<string> StatesOf(RandomRecord record, Recorded happened, WordOrigin of)
    {
        var draft = record.After(of.Position);
        if (of.Kind == OriginKind.Base)
        {
            return [];
        }

        if (of.Kind is OriginKind.Drafted or OriginKind.Added)
        {
            return [happened.By.State!.Value.Code];
        }

        // Of an amendment decided then, or before: who stood behind it at its acceptance can only have changed by its being opened again.
        var amendment = draft.Find(of.Amendment!.Value)!;
        var first = amendment.FirstSubmitter is { } submitter && !amendment.IsBy(submitter) ? [submitter] : Enumerable.Empty<Core.Delegations.MemberState>();
        return amendment.Authors.Select(author => author.State).Concat(first).Select(state => state.Code);
    }

    private static IEnumerable<string> TextsOf(DraftEvent happened) => happened switch
    {
        DraftEvent.ClauseInserted e => [e.Text],
        DraftEvent.ClauseRevised e => [e.Text],
        DraftEvent.ClauseReinstated e => [e.Text],
        DraftEvent.ClausesJoined e => [e.Text],
        DraftEvent.ClauseSplit e => [e.Text, .. e.Into.Select(part => part.Text)],
        _ => [],
    };

    private static IEnumerable<string> Tokens(string text) => WordTokenizer.Tokens(text).Where(token => !string.IsNullOrWhiteSpace(token));

    private static string Written(DraftOrigins origins) => string.Join('\n', origins.Clauses.OrderBy(clause => clause.Clause.Value)
        .Select(clause => $"{clause.Clause} {clause.IsPresent} {clause.Text}: {Written(clause.Runs)}")
        .Concat(origins.Amendments.OrderBy(each => each.Amendment.Value).Select(each => $"{each.Amendment} {string.Join(',', each.States)} {each.Tabled} {each.Entered}"))
        .Concat(origins.Removed.Select(removed => $"{removed.Clause} {removed.Text} {string.Join(',', removed.States)} {removed.Amendment} {removed.Position} {removed.Back?.Position}: {Written(removed.Runs)}")));

    private static string Written(IEnumerable<WordRun<WordOrigin>> runs) => string.Join(
        ' ', runs.Select(run => $"{run.Start}-{run.End} {run.Of.Kind} {string.Join(',', run.Of.States)} {run.Of.Amendment} {run.Of.Position} {run.Of.Replaced} {run.Of.Returned?.Position}"));

    private static void ForAll(int seeds, Action<RandomRecord, long, DraftOrigins, string> law)
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < seeds; seed++)
        {
            var record = new RandomRecord(seed).Grown(40);
            var origins = DraftOrigins.Empty;
            foreach (var next in record.Recorded)
            {
                origins = origins.After(next);
                law(record, next.Position, origins, $"(seed {seed}, position {next.Position}, {next.Event})");
            }

            foreach (var (act, times) in record.Tally)
            {
                tally[act] = tally.GetValueOrDefault(act) + times;
            }
        }

        TestContext.Out.WriteLine(string.Join(", ", tally));
        Assert.That(tally.Keys.Count(act => act.EndsWith("done", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(7));
    }
}
