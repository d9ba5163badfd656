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
        var joined = new HashSet<ClauseId>();
        foreach (var then in after.Clauses)
        {
            var was = before.Find(then.Id) is { IsPresent: true } stood ? stood : null;
            if (now.Find(then.Id) is not { } clause || (was is null && !then.IsPresent) || joined.Contains(then.Id))
            {
                continue;
            }

            var parts = was is null ? [] : RevertedShapes.PartsOf(then, before, after, now);
            joined.UnionWith(parts.Select(part => part.Id));
            var refusal = parts.IsEmpty ? Words(was, then, clause, edits) ?? Hanging(was, then, before, after, now) : Rejoined(was!, parts, after, edits);
            if ((refusal ?? Place(before, after, was, then, now, moved)) is { } why)
            {
                return ([], why);
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
                return Merged(then.Text, now.Text, was!.Text, now, text => edits.Add(new ClauseEdit.Revise(now.Id, now.Version, text)));
        }
    }

    // A clause that it brought in would take along what others put under it.
    private static Refusal? Hanging(Clause? was, Clause then, Draft before, Draft after, Draft now) =>
        was is null && now.Find(then.Id) is { IsPresent: true } clause
        && RevertedShapes.Under(clause, now).FirstOrDefault(each => before.Find(each.Id) is not null || after.Find(each.Id) is null) is { } below
            ? new Refusal.TextMoved(NameOf(clause), then.Text, below.Text)
            : null;

    private static Refusal? Rejoined(Clause was, ImmutableList<Clause> parts, Draft after, ImmutableList<ClauseEdit>.Builder edits) => Merged(
        string.Join(' ', parts.Select(part => after.Find(part.Id)!.Text)),
        string.Join(' ', parts.Select(part => part.Text)),
        was.Text,
        parts[0],
        text => edits.Add(new ClauseEdit.Join(
            was.Id, parts[0].Version, [.. parts.Skip(1).Select(part => new SeenClause(part.Id, part.Version))], text)));

    private static Refusal? Merged(string then, string now, string was, Clause clause, Action<string> edit)
    {
        var merged = WordMerge.Merge(then, now, was);
        if (merged.Text is not { } text)
        {
            var part = merged.Parts.First(each => each.IsConflict);
            return new Refusal.TextMoved(NameOf(clause), then[part.BaseStart..part.BaseEnd], now[part.CurrentStart..part.CurrentEnd]);
        }

        edit(text);
        return null;
    }

    private static Refusal? Place(Draft before, Draft after, Clause? was, Clause then, Draft draft, ImmutableList<ClauseEdit>.Builder edits)
    {
        // What a join took in stands behind what it stood behind, with what hung under it; what was deleted comes back where it stood.
        var now = draft.Find(then.Id)!;
        var isBack = was is not null && !then.IsPresent && !now.IsPresent && RevertedShapes.IsTakenIn(then, before, after);
        if (was is null || (was.Moves == then.Moves && !isBack))
        {
            return null;
        }

        if (now.Moves != then.Moves)
        {
            return new Refusal.TextMoved(NameOf(now), then.Text, now.Text);
        }

        edits.Add(new ClauseEdit.Move(now.Id, RevertedShapes.PlaceOf(was, before, draft), was.Degree));
        if (isBack)
        {
            var behind = was.Id;
            foreach (var below in RevertedShapes.Under(was, before).Where(each => draft.Find(each.Id) is { IsPresent: true } still && still.Moves == each.Moves))
            {
                edits.Add(new ClauseEdit.Move(below.Id, behind, below.Degree));
                behind = below.Id;
            }
        }

        return null;
    }

    private static string NameOf(Clause clause) => clause.Label.Value is { Length: > 0 } label ? label : "a clause";
}
