using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What hangs where, for a decision that is taken back: nothing that others put under a clause may go with it.</summary>
internal static class RevertedShapes
{
    /// <summary>The parts into which a decision split a clause, itself first, while they still follow one another; none where it did not.</summary>
    public static ImmutableList<Clause> PartsOf(Clause then, Draft before, Draft after, Draft now)
    {
        var split = after.Reshapings.Skip(before.Reshapings.Count).FirstOrDefault(each => !each.IsJoin && each.Clause == then.Id);
        ImmutableList<ClauseId> ids = split is null ? [] : [then.Id, .. split.Others.Select(part => part.Clause)];
        ImmutableList<Clause> parts = [.. now.Present.SkipWhile(clause => clause.Id != then.Id).Take(ids.Count)];
        return parts.Select(part => part.Id).SequenceEqual(ids) ? parts : [];
    }

    /// <summary>Whether a decision took a clause into another.</summary>
    public static bool IsTakenIn(Clause then, Draft before, Draft after) => after.Reshapings.Skip(before.Reshapings.Count)
        .Any(each => each.IsJoin && each.Others.Exists(other => other.Clause == then.Id));

    /// <summary>The clause behind which one stood; for one that stood at the head, what now stands before the clause that it stood before.</summary>
    public static ClauseId? PlaceOf(Clause was, Draft before, Draft now)
    {
        var index = before.Clauses.IndexOf(was);
        if (index > 0)
        {
            return before.Clauses[index - 1].Id;
        }

        var next = before.Clauses.Skip(1).SkipWhile(clause => clause.Kind == was.Kind && clause.Degree > was.Degree).FirstOrDefault();
        var at = next is null ? -1 : now.Clauses.FindIndex(clause => clause.Id == next.Id);
        return at > 0 ? now.Clauses[at - 1].Id : null;
    }

    /// <summary>What hangs right under a clause, in order.</summary>
    public static IEnumerable<Clause> Under(Clause clause, Draft draft)
    {
        var below = draft.Present.Where(each => each.Kind != ClauseKind.Heading || each == clause).SkipWhile(each => each.Id != clause.Id).Skip(1)
            .TakeWhile(each => each.Kind == clause.Kind && each.Degree > clause.Degree).ToList();
        return clause.Kind == ClauseKind.Heading ? [] : below.Where(each => each.Degree == below[0].Degree);
    }
}
