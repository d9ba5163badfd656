using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What it takes to have a change on the text that now stands.</summary>
public static class CarriedEdits
{
    /// <summary>The edits that make the clauses of a change read as its carry-over, or a choice of it, says.</summary>
    /// <param name="choice">The name of one of its choices; null for what is clean or contained.</param>
    /// <returns>Null where there is no such result, or it can't be had by edits of these clauses; then a person gives the words.</returns>
    public static CarriedWords? Of(Change change, Draft draft, CarriedOver carried, string? choice)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(carried);
        var result = choice is null ? carried.Result : carried.Choices.FirstOrDefault(each => each.Name == choice)?.Result;
        return result is { } words && Edits(change, draft, carried.Outcome, choice, words) is { } edits && Fit(change, draft, edits) && CarryTrial.Bears(change, words)
            ? new CarriedWords(change is Change.Move or Change.Delete || words.IsEmpty ? null : string.Join(Change.ClauseBreak, words), edits)
            : null;
    }

    // Edits of words always do, and so does parting a clause for the first time.
    private static bool Fit(Change change, Draft draft, ImmutableList<ClauseEdit> edits) =>
        !edits.Exists(edit => HangsOnShape(edit, draft)) || CarryTrial.Fits(change, draft, edits);

    private static bool HangsOnShape(ClauseEdit edit, Draft draft) => edit switch
    {
        ClauseEdit.Join or ClauseEdit.Reinstate => true,
        ClauseEdit.Insert insert => draft.Find(insert.Clause) is not null,
        ClauseEdit.Split split => HasBeenParted(split.Parts, draft),
        _ => false,
    };

    /// <summary>Whether a clause that a split makes was in the text once, whether it still is or not.</summary>
    internal static bool HasBeenParted(ImmutableList<SplitPart> parts, Draft draft) => parts.Skip(1).Any(part => draft.Find(part.Clause) is not null);

    /// <summary>The edits that give the clauses of a change the words of a person.</summary>
    /// <param name="text">As many paragraphs as the change has clauses now.</param>
    /// <returns>Null where it has another number of clauses.</returns>
    public static ImmutableList<ClauseEdit>? WithWords(Change change, Draft draft, string text)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        return Edits(
            change, draft, CarryOutcome.Clean, null, [.. text.Split(Change.ClauseBreak, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static ImmutableList<ClauseEdit>? Edits(
        Change change, Draft draft, CarryOutcome outcome, string? choice, ImmutableArray<string> words) => change switch
        {
            Change.Retitle or Change.Amend => [],
            Change.Move when outcome == CarryOutcome.AlreadyContained || choice == "theirs" => [],
            Change.Move move => Move(move, draft),
            Change.Insert when outcome == CarryOutcome.AlreadyContained || choice == "theirs" => [],
            Change.Insert insert => words is [var text] ? [Insert(insert, draft, choice, text)] : null,
            _ => OfClauses(change, draft, words),
        };

    private static ImmutableList<ClauseEdit> Move(Change.Move move, Draft draft) => draft.Find(move.Clause) is { IsPresent: false } gone
        ? [new ClauseEdit.Reinstate(gone.Id, gone.Text), new ClauseEdit.Move(move.Clause, move.After, move.Degree)]
        : [new ClauseEdit.Move(move.Clause, move.After, move.Degree)];

    private static ClauseEdit.Insert Insert(Change.Insert insert, Draft draft, string? choice, string text)
    {
        var between = choice == "theirs-first" ? InsertionCarry.ComeBetween(insert, draft, null) : [];
        var after = between.LastOrDefault(clause => clause.Kind == insert.ClauseKind && clause.Degree == insert.Degree)?.Id ?? insert.After;
        return new ClauseEdit.Insert(insert.Clause, after, insert.ClauseKind, insert.Degree, insert.IsNumbered, text);
    }

    private static ImmutableList<ClauseEdit>? OfClauses(Change change, Draft draft, ImmutableArray<string> words)
    {
        var now = new ClauseFamily(draft, ClauseFamily.Written(change)).Current;
        if (now.Length == words.Length)
        {
            return [.. now.Zip(words).Where(each => each.First.Text != each.Second).Select(each => Revise(each.First, each.Second))];
        }

        if (now.IsEmpty)
        {
            return Back(change, draft, words);
        }

        // Those at either end that read so already stay as they are.
        var most = Math.Min(now.Length - 1, words.Length);
        var head = now.Zip(words).Take(most).TakeWhile(each => each.First.Text == each.Second).Count();
        var tail = now.Reverse().Zip(words.Reverse()).Take(most - head).TakeWhile(each => each.First.Text == each.Second).Count();
        return (now[head..^tail], words[head..^tail]) switch
        {
            (var gone, []) => [.. gone.Select(clause => new ClauseEdit.Delete(clause.Id, clause.Version))],
            ([var one], var parts) => change is Change.Split split && parts.Length <= split.Parts.Count ? [Split(split, one.Id, one.Version, parts)] : null,
            (var several, [var text]) => Join(several, draft, text),
            _ => null,
        };
    }

    private static ImmutableList<ClauseEdit>? Back(Change change, Draft draft, ImmutableArray<string> words) => words switch
    {
        [var text] => [new ClauseEdit.Reinstate(change.Target!.Value, text)],
        _ when change is Change.Split split && draft.Find(split.Clause) is { } gone && split.Parts.Count == words.Length =>
            [new ClauseEdit.Reinstate(gone.Id, split.Was), Split(split, gone.Id, gone.Version.Next(), words)],
        _ => null,
    };

    private static ImmutableList<ClauseEdit> Join(ImmutableArray<Clause> clauses, Draft draft, string text) =>
    [
        .. Together(clauses, draft),
        new ClauseEdit.Join(
            clauses[0].Id, clauses[0].Version, [.. clauses.Skip(1).Select(other => new SeenClause(other.Id, other.Version))], text),
    ];

    private static ClauseEdit.Split Split(Change.Split change, ClauseId clause, ClauseVersion seen, ImmutableArray<string> words) =>
        new(clause, seen, [.. words.Select((text, i) => new SplitPart(i == 0 ? clause : change.Parts[i].Clause, text))]);

    // What came between clauses that are to be one stands behind them.
    private static IEnumerable<ClauseEdit> Together(ImmutableArray<Clause> clauses, Draft draft) =>
        AreTogether(clauses.Select(clause => clause.Id), draft)
            ? []
            : clauses.Skip(1).Zip(clauses, (next, before) => new ClauseEdit.Move(next.Id, before.Id, clauses[0].Degree));

    /// <summary>Whether clauses follow one another at one degree.</summary>
    internal static bool AreTogether(IEnumerable<ClauseId> ids, Draft draft)
    {
        List<ClauseId> wanted = [.. ids];
        List<Clause> there = [.. draft.Present.SkipWhile(clause => clause.Id != wanted[0]).Take(wanted.Count)];
        return there.Select(clause => clause.Id).SequenceEqual(wanted) && there.TrueForAll(clause => clause.Degree == there[0].Degree);
    }

    private static ClauseEdit Revise(Clause clause, string text) => new ClauseEdit.Revise(clause.Id, clause.Version, text);
}
