using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What one event does to the origins of words.</summary>
internal sealed partial class OriginTurn(OriginFold fold, Recorded next)
{
    private Gravedigger Graves => fold.Graves;

    private DecisionWords Decision => fold.Decision;

    private long Position => next.Position;

    private DateTimeOffset At => next.At;

    // Whoever acts, as who writes into the text without an amendment.
    private WordOwner Own => field ??= WordOwner.Of(next.By, null);

    public void Take()
    {
        switch (next.Event)
        {
            case DraftEvent.ClauseInserted e when e.IsFromBase:
                Put(new ClauseOrigins(e.Clause, e.Text, WordRuns.Whole(e.Text, new WordOrigin(OriginKind.Base, [], null, next.Position, next.At)), true));
                break;
            case DraftEvent.ClauseInserted e:
                Put(new ClauseOrigins(e.Clause, e.Text, Reworked("", [], PlacedText.Of(e.Clause, ""), PlacedText.Of(e.Clause, e.Text), e.Through), true));
                break;
            case DraftEvent.ClauseRevised e:
                Revise(Known(e.Clause), e.Text, e.Through);
                break;
            case DraftEvent.ClauseDeleted e:
                Delete(Known(e.Clause), e.Through);
                break;
            case DraftEvent.ClauseReinstated e:
                Reinstate(Known(e.Clause), e.Text, e.Through);
                break;
            case DraftEvent.ClauseSplit e:
                Split(Known(e.Clause), e);
                break;
            case DraftEvent.ClausesJoined e:
                Join(Known(e.Clause), e);
                break;
            default:
                TakeAmendment();
                break;
        }
    }

    private void Revise(ClauseOrigins clause, string text, ChangeReference? through)
    {
        var runs = Reworked(clause, clause.Runs, text, through);
        Put(clause with { Text = text, Runs = runs, Earlier = clause.Wordings });
    }

    private void Delete(ClauseOrigins clause, ChangeReference? through)
    {
        var grave = Graves.Next;
        var words = Wording.Of(clause.Text);
        var removals = new Removals(this, PlacedText.Of(clause.Clause, clause.Text), clause.Runs, through);
        removals.Bury(words, []);
        Put(fold.Texts[clause.Clause] with { IsPresent = false, Grave = Graves.Find(grave) is null ? null : grave, Left = next.Position });
    }

    // Its last words are whose they were, and come back with it; where they went into another clause meanwhile they never left.
    private void Reinstate(ClauseOrigins clause, string text, ChangeReference? through)
    {
        var back = Return(through);
        var runs = clause.Runs;
        if (clause.Grave is { } grave && clause.Left < Decision.Since)
        {
            runs = ImmutableArray.CreateRange(runs, run => run with { Of = Returned(run.Of, back) });
            Graves.Return(grave, back);
        }
        else if (clause.Grave is { } fresh)
        {
            Graves.Forget(fresh);
        }

        var reworked = Reworked(clause, runs, text, through);
        Put(clause with
        {
            Text = text,
            Runs = reworked,
            IsPresent = true,
            Grave = null,
            Earlier = clause.Wordings,
        });
    }

    private void Split(ClauseOrigins clause, DraftEvent.ClauseSplit e)
    {
        var parts = PlacedText.Of([(e.Clause, e.Text), .. e.Into.Select(part => (part.Clause, part.Text))]);
        var runs = Reworked(clause.Text, clause.Runs, PlacedText.Of(clause.Clause, clause.Text), parts, e.Through);
        foreach (var (id, start, end) in parts.Parts)
        {
            var part = new ClauseOrigins(id, parts.Text[start..end], runs.Part(start, end), true);
            Put(id == e.Clause ? part with { Earlier = clause.Wordings } : part);
        }
    }

    private void Join(ClauseOrigins clause, DraftEvent.ClausesJoined e)
    {
        List<ClauseOrigins> all = [clause, .. e.Others.Select(Known)];
        var old = PlacedText.Of([.. all.Select(each => (each.Clause, each.Text))]);
        var runs = Reworked(old.Text, old.Joined([.. all.Select(each => each.Runs)]), old, PlacedText.Of(e.Clause, e.Text), e.Through);
        Put(clause with { Text = e.Text, Runs = runs, Earlier = clause.Wordings });
        foreach (var other in e.Others)
        {
            Put(fold.Texts[other] with { IsPresent = false, Grave = null, Left = next.Position });
        }
    }

    private ImmutableArray<WordRun<WordOrigin>> Reworked(
        ClauseOrigins clause, ImmutableArray<WordRun<WordOrigin>> runs, string text, ChangeReference? through) => Reworked(
        clause.Text, runs, PlacedText.Of(clause.Clause, clause.Text), PlacedText.Of(clause.Clause, text), through, clause.Earlier?.Find(text));

    private ImmutableArray<WordRun<WordOrigin>> Reworked(
        string text,
        ImmutableArray<WordRun<WordOrigin>> runs,
        PlacedText old,
        PlacedText @new,
        ChangeReference? through,
        ImmutableArray<WordRun<WordOrigin>>? earlier = null)
    {
        var rework = new TextRework(text, @new.Text);
        var arrivals = new Arrivals(this, rework, runs, @new, through);
        arrivals.Recall(earlier);
        var removals = new Removals(this, old, runs, through);
        foreach (var part in rework.Removed)
        {
            removals.Bury(part.Words, part.Taken);
        }

        return arrivals.Runs();
    }

    private void BroughtIn(ClauseId clause, string text, in Wording words) => fold.Decision = Decision.With(clause, text, words);

    private void Put(ClauseOrigins clause) => fold.Texts[clause.Clause] = clause;

    private ClauseOrigins Known(ClauseId clause) =>
        fold.Texts.GetValueOrDefault(clause) ?? throw InconsistentHistoryException.At(next, "the clause never was in the text");

    private AcceptedWords? AcceptedOf(ChangeReference? through) =>
        through is null ? null : fold.Tabled.GetValueOrDefault(through.Amendment)?.Accepted.Find(through.Change);

    private void Entered(AmendmentId amendment, int words)
    {
        if (words != 0 && fold.Tabled.TryGetValue(amendment, out var known))
        {
            fold.Tabled[amendment] = known with { Entered = known.Entered + words };
        }
    }

    // Words of an amendment that are no part of what was accepted say elsewhere what that says.
    private Attribution AttributionOf(PlacedText text, ChangeReference? through)
    {
        if (AcceptedOf(through) is not { } accepted)
        {
            return new Attribution.One(through is null ? Own : WordOwner.Of(next.By, through.Amendment));
        }

        var runs = new ImmutableArray<WordRun<WordOwner>>[text.Parts.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            if (accepted.Part(text.TextOf(i)) is not { } part)
            {
                return new Attribution.Found(accepted, WordOwner.Of(next.By, through!.Amendment));
            }

            runs[i] = part;
        }

        return new Attribution.Placed(text.Joined(runs));
    }

    private WordsReturn Return(ChangeReference? through)
    {
        var who = AcceptedOf(through)?.Authors ?? Own;
        return new WordsReturn(who.States, through?.Amendment, next.Position, next.At);
    }

    private static WordOrigin Returned(WordOrigin origin, WordsReturn back) => origin with { Returned = back };
}
