using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    /// <summary>Gives proposed changes the words of their base: those of the text, or those they had when the amendment was begun.</summary>
    private static (ImmutableList<Change>? Changes, Refusal? Refusal) Grounded(
        Draft draft, Amendment? begun, DraftCommand.PrepareAmendment c)
    {
        var amends = begun is null ? c.Amends : begun.Amends;
        var amended = amends is { } id ? draft.Find(id) : null;
        if (amends is { } missing && amended is null)
        {
            return (null, new Refusal.NoSuchAmendment(missing));
        }

        if (begun is null && amended is { Outcome.IsPending: false })
        {
            return (null, new Refusal.AmendedOneSettled(amended.Status));
        }

        var changes = ImmutableList.CreateBuilder<Change>();
        var text = new EditedText(draft.Clauses);
        foreach (var proposed in c.Changes)
        {
            if (proposed is ProposedChange.Insert { Clause: var fresh } && changes.Any(other => other.Target == fresh))
            {
                return (null, new Refusal.ClauseNamedTwice("The new clause"));
            }

            var earlier = begun?.Changes.Find(change => change.Id == proposed.Id);
            var (change, refusal) = proposed is ProposedChange.Amend sub ? Grounded(amended, earlier, sub)
                : amended is null ? Grounded(draft, text, earlier, proposed)
                : (null, new Refusal.SubAmendmentOnly());
            if (change is null)
            {
                return (null, refusal);
            }

            if (changes.Any(other => other.Id == change.Id || (Touches(other).Intersect(Touches(change)).Any() && !AreWordsAndPlace(other, change))))
            {
                return (null, new Refusal.ClauseNamedTwice(
                    change.Target is { } target ? draft.Find(target)?.Label.Value ?? "The new clause" : "The working title"));
            }

            changes.Add(change);
        }

        return (changes.ToImmutable(), null);
    }

    // A clause may be reworded and moved; nothing else twice.
    private static bool AreWordsAndPlace(Change one, Change other) =>
        (one, other) is (Change.Move, Change.Reword or Change.Alternative) or (Change.Reword or Change.Alternative, Change.Move);

    private static IEnumerable<Guid> Touches(Change change) => change switch
    {
        Change.Amend amend => [amend.Of.Value],
        Change.Split split => split.Parts.Select(part => part.Clause.Value),
        Change.Join join => join.With.Select(other => other.Clause.Value).Prepend(join.Clause.Value),
        _ => [(change.Target ?? Draft.Head).Value],
    };

    private static (Change? Change, Refusal? Refusal) Grounded(Draft draft, EditedText text, Change? earlier, ProposedChange proposed) =>
        proposed switch
        {
            ProposedChange.Reword c => Written(c.Text, () => earlier is Change.Reword same && (same.Clause, same.Base) == (c.Clause, c.Base)
                ? (same with { Text = c.Text }, null)
                : On(draft, c.Clause, c.Base, clause => new Change.Reword(c.Id, c.Clause, c.Base, clause.Text, c.Text))),
            ProposedChange.Alternative c => Written(c.Text, () => earlier is Change.Alternative same && (same.Clause, same.Base) == (c.Clause, c.Base)
                ? (same with { Text = c.Text }, null)
                : On(draft, c.Clause, c.Base, clause => new Change.Alternative(c.Id, c.Clause, c.Base, clause.Text, c.Text))),
            ProposedChange.Delete c => earlier is Change.Delete same && (same.Clause, same.Base) == (c.Clause, c.Base)
                ? (same, null)
                : On(draft, c.Clause, c.Base, clause => new Change.Delete(c.Id, c.Clause, c.Base, clause.Text, SeenUnder(clause, draft))),
            ProposedChange.Insert c => Grounded(draft, text, earlier, c),
            ProposedChange.Move c => Grounded(draft, text, earlier, c),
            ProposedChange.Split c =>
                earlier is Change.Split same && (same.Clause, same.Base) == (c.Clause, c.Base) && same.Parts.SequenceEqual(c.Parts)
                    ? (same, null)
                    : On(
                        draft,
                        c.Clause,
                        c.Base,
                        clause => new Change.Split(c.Id, c.Clause, c.Base, clause.Text, c.Parts),
                        text.PartsRefused(c.Clause, c.Parts)),
            ProposedChange.Join c => Written(c.Text, () => Grounded(draft, text, earlier, c)),
            ProposedChange.Retitle c => DraftNames.Check("working title", c.Text) is { } badTitle
                ? (null, badTitle)
                : (new Change.Retitle(c.Id, earlier is Change.Retitle same ? same.Was : draft.WorkingTitle, c.Text.Trim()), null),
            _ => (null, new Refusal.SubAmendmentOnly()),
        };

    private static (Change? Change, Refusal? Refusal) Written(string text, Func<(Change?, Refusal?)> grounded) =>
        ClauseText.Check(text) is { } refusal ? (null, refusal) : grounded();

    private static (Change? Change, Refusal? Refusal) Grounded(Draft draft, EditedText text, Change? earlier, ProposedChange.Insert c)
    {
        var events = ImmutableList.CreateBuilder<DraftEvent>();
        var edit = new ClauseEdit.Insert(c.Clause, c.After, c.Kind, c.Degree, c.IsNumbered, c.Text);
        if (text.Apply(edit, null, isFromBase: false, events) is { } refusal)
        {
            return (null, refusal);
        }

        var before = earlier is Change.Insert same && same.After == c.After ? same.Before : NextOf(draft, ((DraftEvent.ClauseInserted)events[0]).After);
        return (new Change.Insert(c.Id, c.Clause, c.After, c.Kind, c.Degree, c.IsNumbered, c.Text, before), null);
    }

    private static (Change? Change, Refusal? Refusal) Grounded(Amendment? amended, Change? earlier, ProposedChange.Amend c) =>
        amended?.Changes.Find(change => change.Id == c.Of) is not { } of ? (null, new Refusal.NoSuchChange())
        : ChangeWords.Check(of, c.Text) is { } refusal ? (null, refusal)
        : earlier is Change.Amend same && same.Of == c.Of ? (same with { Text = Tidied(of, c.Text)! }, null)
        : of.IsWritten && amended.IsOpen(of) ? (new Change.Amend(c.Id, c.Of, of.Target, of.ProposedText!, Tidied(of, c.Text)!), null)
        : (null, new Refusal.NoSuchChange());

    private static (Change? Change, Refusal? Refusal) Grounded(Draft draft, EditedText text, Change? earlier, ProposedChange.Move c)
    {
        if (draft.Find(c.Clause) is not { } clause)
        {
            return (null, new Refusal.NoSuchClause(c.Clause));
        }

        var degree = c.Degree ?? clause.Degree;
        if (earlier is Change.Move same && (same.Clause, same.After, same.Degree) == (c.Clause, c.After, degree))
        {
            return (same, null);
        }

        var events = ImmutableList.CreateBuilder<DraftEvent>();
        var refusal = text.Apply(new ClauseEdit.Move(c.Clause, c.After, degree), null, isFromBase: false, events);
        return refusal is null && events.Count == 0 ? (null, new Refusal.AlreadyThere(clause.Label.Value))
            : refusal is null or Refusal.ClauseIsAgreed ? (new Change.Move(c.Id, c.Clause, clause.Moves, c.After, degree, draft.Before(c.Clause)?.Id), null)
            : (null, refusal);
    }

    private static (Change? Change, Refusal? Refusal) Grounded(Draft draft, EditedText text, Change? earlier, ProposedChange.Join c)
    {
        if (earlier is Change.Join same && (same.Clause, same.Base) == (c.Clause, c.Base)
            && same.With.Select(other => new SeenClause(other.Clause, other.Base)).SequenceEqual(c.With))
        {
            return (same with { Text = c.Text }, null);
        }

        if (c.With.IsEmpty)
        {
            return (null, new Refusal.NothingToJoin());
        }

        var with = ImmutableList.CreateBuilder<JoinedClause>();
        foreach (var (id, version) in c.With)
        {
            var (other, refusal) = Current(draft, id, version);
            if (other is null)
            {
                return (null, refusal);
            }

            with.Add(new JoinedClause(id, version, other.Text));
        }

        return On(
            draft,
            c.Clause,
            c.Base,
            clause => new Change.Join(c.Id, c.Clause, c.Base, clause.Text, with.ToImmutable(), c.Text),
            text.AreNeighbours(c.Clause, [.. c.With.Select(other => other.Clause)]) ? null : new Refusal.NotNeighbours());
    }

    private static (Change? Change, Refusal? Refusal) On(
        Draft draft, ClauseId id, ClauseVersion seen, Func<Clause, Change> change, Refusal? unless = null)
    {
        var (clause, refusal) = Current(draft, id, seen);
        return clause is null ? (null, refusal) : unless is null ? (change(clause), null) : (null, unless);
    }

    private static (Clause? Clause, Refusal? Refusal) Current(Draft draft, ClauseId id, ClauseVersion seen) => draft.Find(id) switch
    {
        null => (null, new Refusal.NoSuchClause(id)),
        { IsPresent: false } gone => (null, new Refusal.ClauseGone(gone.Label.Value)),
        var clause when clause.Version != seen => (null, new Refusal.StaleVersion(clause.Label.Value, seen, clause.Version)),
        var clause => (clause, null),
    };

    private static ImmutableList<SeenClause>? SeenUnder(Clause clause, Draft draft) =>
        draft.Under(clause).Select(below => new SeenClause(below.Id, below.Version)).ToImmutableList() is { IsEmpty: false } seen ? seen : null;

    // Of several insertions of one amendment the earlier are no part of the text; what follows the first follows the next as well.
    private static ClauseId? NextOf(Draft draft, ClauseId? after)
    {
        var index = after is { } id ? draft.Clauses.FindIndex(clause => clause.Id == id) : -1;
        return after is not null && index < 0 ? null : draft.Clauses.Skip(index + 1).FirstOrDefault(clause => clause.IsPresent)?.Id;
    }
}
