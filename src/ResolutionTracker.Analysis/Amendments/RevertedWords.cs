using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Text.Merging;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>The text without one decision: what it did is taken back by a three-way merge, so that all that was decided since stays.</summary>
public static class RevertedWords
{
    /// <param name="before">The draft right before the decision.</param>
    /// <param name="after">The draft right after it.</param>
    /// <param name="now">The draft as it stands.</param>
    /// <returns>The edits; or the clause at which the words have moved on, with why, and the words of both sides.</returns>
    public static (ImmutableList<ClauseEdit> Edits, Refusal? Refusal) Of(Draft before, Draft after, Draft now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(now);
        var edits = ImmutableList.CreateBuilder<ClauseEdit>();
        var moved = ImmutableList.CreateBuilder<ClauseEdit>();
        foreach (var then in after.Clauses)
        {
            var was = before.Find(then.Id) is { IsPresent: true } stood ? stood : null;
            if (now.Find(then.Id) is not { } clause || (was is null && !then.IsPresent))
            {
                continue;
            }

            if ((Words(was, then, clause, edits) ?? Place(before, was, then, clause, moved)) is { } refusal)
            {
                return ([], refusal);
            }
        }

        return ([.. edits, .. moved], null);
    }

    private static Refusal? Words(Clause? was, Clause then, Clause now, ImmutableList<ClauseEdit>.Builder edits)
    {
        switch (was, then.IsPresent, now.IsPresent)
        {
            case (null, true, true):
                // It brought the clause in; with other words since it can't simply go.
                if (now.Text != then.Text)
                {
                    return new Refusal.TextMoved(NameOf(now), then.Text, now.Text);
                }

                edits.Add(new ClauseEdit.Delete(now.Id, now.Version));
                return null;
            case (null, true, false) or ({ }, false, true):
                return null;
            case ({ }, false, false):
                edits.Add(new ClauseEdit.Reinstate(now.Id, was.Text));
                return null;
            case ({ }, true, _) when was.Text == then.Text:
                return null;
            case ({ }, true, false):
                return new Refusal.TextMoved(NameOf(now), then.Text, "");
            default:
                return Merged(was!, then, now, edits);
        }
    }

    private static Refusal? Merged(Clause was, Clause then, Clause now, ImmutableList<ClauseEdit>.Builder edits)
    {
        var merged = WordMerge.Merge(then.Text, now.Text, was.Text);
        if (merged.Text is not { } text)
        {
            var part = merged.Parts.First(each => each.IsConflict);
            return new Refusal.TextMoved(NameOf(now), then.Text[part.BaseStart..part.BaseEnd], now.Text[part.CurrentStart..part.CurrentEnd]);
        }

        if (text != now.Text)
        {
            edits.Add(new ClauseEdit.Revise(now.Id, now.Version, text));
        }

        return null;
    }

    private static Refusal? Place(Draft before, Clause? was, Clause then, Clause now, ImmutableList<ClauseEdit>.Builder edits)
    {
        // What comes back stands behind what it stood behind; a join took it elsewhere.
        var isBack = was is not null && !then.IsPresent && !now.IsPresent;
        if (was is null || (was.Moves == then.Moves && !isBack))
        {
            return null;
        }

        if (now.Moves != then.Moves)
        {
            return new Refusal.TextMoved(NameOf(now), then.Text, now.Text);
        }

        var index = before.Clauses.FindIndex(clause => clause.Id == was.Id);
        edits.Add(new ClauseEdit.Move(now.Id, index == 0 ? null : before.Clauses[index - 1].Id, was.Degree));
        return null;
    }

    private static string NameOf(Clause clause) => clause.Label.Value is { Length: > 0 } label ? label : "a clause";
}
