using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Which of the amendments to a draft can't both be accepted, however far back each was written: they are compared on the text that now
/// stands.</summary>
public static class DraftConflicts
{
    /// <param name="amendments">Those that whoever asks may see, in any order: a delegation's own in preparation among them, or not. What is no
    /// longer pending is passed over.</param>
    /// <returns>In the order of the text, and at each clause in the order of the amendments: the tabled ones as they were tabled, then those in
    /// preparation as they were begun. A notice is no conflict, nor is the same change twice.</returns>
    public static ImmutableArray<AmendmentConflict> Of(Draft draft, IEnumerable<Amendment> amendments)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(amendments);
        var present = draft.Present.ToDictionary(clause => clause.Id);
        var touches = amendments
            .Where(amendment => amendment.Outcome.IsPending)
            .OrderBy(amendment => amendment.Form == AmendmentForm.InPreparation)
            .ThenBy(amendment => amendment.Ordinal)
            .ThenBy(amendment => amendment.At)
            .ThenBy(amendment => amendment.Id.Value)
            .SelectMany(amendment => TouchesOf(amendment, draft, present))
            .GroupBy(touching => touching.Touch.Clause.Id)
            .ToDictionary(same => same.Key, same => same.ToArray());
        return
        [
            .. Among(touches.GetValueOrDefault(Draft.Head)),
            .. draft.Present.SelectMany(clause => Among(touches.GetValueOrDefault(clause.Id))),
            .. touches.Values.Where(same => same[0].Change is Change.Amend).SelectMany(Among),
        ];
    }

    /// <summary>The conflicts of one amendment with others, without those that the others have with each other.</summary>
    /// <param name="others">In the order in which they are to be told.</param>
    /// <returns>Each with the one as <see cref="AmendmentConflict.B"/>.</returns>
    public static ImmutableArray<AmendmentConflict> Of(Draft draft, Amendment one, IEnumerable<Amendment> others)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(others);
        var present = draft.Present.ToDictionary(clause => clause.Id);
        var mine = TouchesOf(one, draft, present).ToList();
        return
        [
            .. others.Where(other => other.Outcome.IsPending && other.Id != one.Id)
                .SelectMany(other => TouchesOf(other, draft, present))
                .SelectMany(theirs => mine.Where(each => each.Touch.Clause.Id == theirs.Touch.Clause.Id).Select(each => Between(theirs, each)))
                .OfType<AmendmentConflict>(),
        ];
    }

    private static IEnumerable<Touching> TouchesOf(Amendment amendment, Draft draft, Dictionary<ClauseId, Clause> present) =>
        amendment.OpenChanges.SelectMany(change =>
            Touch.AllOf(amendment, change, draft, present).Select(touch => new Touching(amendment.Id, change, touch)));

    private static AmendmentConflict? Between(Touching a, Touching b) => a.Touch.Against(b.Touch) is { } why
        ? new AmendmentConflict(
            a.Amendment, a.Change.Id, b.Amendment, b.Change.Id, a.Change is Change.Amend ? a.Change.Target ?? Draft.Head : a.Touch.Clause.Id, why)
        : null;

    private static IEnumerable<AmendmentConflict> Among(Touching[]? ofClause)
    {
        if (ofClause is null)
        {
            yield break;
        }

        for (var i = 0; i < ofClause.Length; i++)
        {
            var a = ofClause[i];
            for (var j = i + 1; j < ofClause.Length; j++)
            {
                if (a.Amendment != ofClause[j].Amendment && Between(a, ofClause[j]) is { } conflict)
                {
                    yield return conflict;
                }
            }
        }
    }

    private sealed record Touching(AmendmentId Amendment, Change Change, Touch Touch);
}
