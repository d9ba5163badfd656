using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ResolutionTracker.Analysis.Comparison;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.Amendments;

/// <summary>
/// What an amendment, written against a base, says on the text that now stands: a three-way merge of clauses and of their words. Computed, never
/// stored; the same on every machine, and nothing of the amendment is lost in any outcome.
/// </summary>
public static class CarryOver
{
    private static readonly ConditionalWeakTable<Change, Remembered> Known = [];

    /// <param name="base">The clauses that the amendment was written against.</param>
    /// <param name="current">The clauses that now stand.</param>
    /// <param name="amended">The base as the amendment would have it.</param>
    /// <remarks>The texts have no identities: which clause is which is told by its words.</remarks>
    public static CarriedOver Carry(IReadOnlyList<string> @base, IReadOnlyList<string> current, IReadOnlyList<string> amended)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(amended);
        var blocks = CarryBlocks.Of(@base, ClauseLinks.Of(@base, current), ClauseLinks.Of(@base, amended));
        return new BlockCarry(@base, current, amended, blocks).Carry();
    }

    /// <summary>What one change says on a draft as it now stands; its clauses are known by their identities, wherever they stand now.</summary>
    /// <param name="amendment">The amendment that it is of; only a sub-amendment and one with several new clauses need it.</param>
    /// <returns>The outcome with the words of the clauses as they would be, and none where they would be gone. Places are among the clauses that
    /// the change rests on.</returns>
    public static CarriedOver Carry(Change change, Draft draft, Amendment? amendment = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        var carried = change switch
        {
            Change.Delete deletion => Carry(deletion, draft),
            Change.Reword or Change.Split or Change.Join => Fitting(change, draft, new ClauseFamily(draft, ClauseFamily.Written(change))),
            Change.Alternative alternative => Carry(alternative, new ClauseFamily(draft, ClauseFamily.Written(change))),
            Change.Insert insert => InsertionCarry.Carry(insert, draft, amendment),
            Change.Move move => Carry(move, draft),
            Change.Retitle title => Words(title.Was, draft.WorkingTitle, title.Text),
            Change.Amend amend => Words(amend.Was, AmendedWords(amend, draft, amendment) ?? amend.Was, amend.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
        return carried is { Outcome: CarryOutcome.Clean, Result: { } words } && !CarryTrial.Bears(change, words)
            ? TooLong(change, words, Now(change, draft, amendment))
            : carried;
    }

    /// <summary>The same, kept as long as the change is in memory and what it rests on does not move on: a decision asks it of every other
    /// amendment to the clause, once for what is told of it and once for what stands in its way.</summary>
    public static CarriedOver Kept(Change change, Draft draft, Amendment? amendment)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        var basis = RestsOn(change, draft, amendment);
        if (Known.TryGetValue(change, out var known) && known.Basis.SequenceEqual(basis, ReferenceEqualityComparer.Instance))
        {
            return known.Carried;
        }

        var carried = Carry(change, draft, amendment);
        Known.AddOrUpdate(change, new Remembered(basis, carried));
        return carried;
    }

    /// <summary>Whether the text has moved on under a change; one under which it has not says what its author wrote.</summary>
    public static bool IsBehind(Change change, Draft draft, Amendment? amendment = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        return change switch
        {
            Change.Insert insert => InsertionCarry.IsBehind(insert, draft, amendment),
            Change.Retitle title => title.Was != draft.WorkingTitle,
            Change.Amend amend => AmendedWords(amend, draft, amendment) is { } now && now != amend.Was,
            Change.Join join when !CarriedEdits.AreTogether(Draft.PlacesOf(join), draft) => true,
            Change.Join join => join.With.Any(other => IsBehind(draft.Find(other.Clause), other.Base)) || IsBehind(draft.Find(join.Clause), join.Base),
            Change.Delete deletion when draft.Find(deletion.Clause) is { IsPresent: true } clause && deletion.Unseen(clause, draft).Any() => true,
            Change.Split split when HasNoPlace(split, draft) => true,
            Change.Move move when draft.Find(move.Clause) is { IsPresent: true } && CarryTrial.HasNoPlace(move, draft, EditOf(move)) => true,
            _ => draft.Find(change.Target!.Value) is { } clause && (change.IsBehind(clause) || !clause.IsPresent),
        };
    }

    /// <summary>What the outcome rests on, so that it may be kept for as long as all of it is the same.</summary>
    public static ImmutableArray<object?> RestsOn(Change change, Draft draft, Amendment? amendment) => change switch
    {
        Change.Move => [draft.Clauses],
        Change.Insert insert when InsertionCarry.HangsOnShape(insert, draft) => [draft.Clauses],
        Change.Insert insert => [InsertionCarry.Itself(insert, draft), .. InsertionCarry.ComeBetween(insert, draft, amendment)],
        Change.Retitle => [draft.WorkingTitle],
        Change.Amend amend => [AmendedWords(amend, draft, amendment)],
        Change.Delete deletion => [.. Going(deletion, draft)],
        _ => new ClauseFamily(draft, ClauseFamily.Written(change)).Current is var current && IsOfOneShape(change, draft, current)
            ? [.. current]
            : [.. current, draft.Clauses],
    };

    // Otherwise clauses have to become one, come back or be parted again, and whether they can hangs on what stands around them.
    private static bool IsOfOneShape(Change change, Draft draft, ImmutableArray<Clause> current) =>
        current.Length == 1 && !(change is Change.Split split && CarriedEdits.HasBeenParted(split.Parts, draft));

    /// <summary>The words that now stand where a change rests, of each clause; of a new clause, and where nothing stands, none.</summary>
    public static ImmutableArray<string> Now(Change change, Draft draft, Amendment? amendment)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        return change switch
        {
            Change.Insert => [],
            Change.Retitle => [draft.WorkingTitle],
            Change.Amend amend => AmendedWords(amend, draft, amendment) is { } now ? [now] : [],
            Change.Move move => draft.Find(move.Clause) is { } clause ? [clause.Text] : [],
            Change.Delete deletion => [.. Going(deletion, draft).Select(clause => clause.Text)],
            _ => [.. new ClauseFamily(draft, ClauseFamily.Written(change)).Current.Select(clause => clause.Text)],
        };
    }

    /// <summary>The clause of the text whose coming, going or new words a carry-over tells of.</summary>
    /// <returns>For a new clause the only one that came to its place, or what it was to follow; null for the working title, and where there
    /// is none.</returns>
    public static Clause? Told(Change change, Draft draft, Amendment amendment)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        return change switch
        {
            Change.Insert insert => InsertionCarry.ComeBetween(insert, draft, amendment) is var between && between is [var only] ? only
                : between.IsEmpty && insert.After is { } after ? draft.Find(after)
                : null,
            _ => draft.TargetOf(change),
        };
    }

    private static string? AmendedWords(Change.Amend change, Draft draft, Amendment? amendment) =>
        amendment?.Amends is { } id ? draft.Find(id)?.Changes.Find(each => each.Id == change.Of)?.ProposedText : null;

    private static bool IsBehind(Clause? clause, ClauseVersion written) => clause is not { IsPresent: true } || clause.Version != written;

    // What would go: the clauses in which the words are now, each with what hangs under it.
    private static IEnumerable<Clause> Going(Change.Delete change, Draft draft) =>
        new ClauseFamily(draft, ClauseFamily.Written(change)).Current.SelectMany(clause => draft.Under(clause).Prepend(clause)).Distinct();

    private static CarriedOver Carry(Change.Delete change, Draft draft)
    {
        var family = new ClauseFamily(draft, ClauseFamily.Written(change));
        var carried = Fitting(change, draft, family);
        return carried.Outcome == CarryOutcome.Clean
            && family.Current.SelectMany(clause => change.Unseen(clause, draft)).FirstOrDefault(below => !family.Current.Contains(below)) is { } unseen
            ? Asked(
                new CarryReason(CarryCode.SubparagraphChanged, 0, change.Was, unseen.Text, ""),
                [.. Going(change, draft).Select(clause => clause.Text)],
                [])
            : carried;
    }

    private static CarriedOver Carry(Change change, ClauseFamily family)
    {
        var touched = ClauseFamily.Written(change).Select(clause => clause.Clause).ToHashSet();
        var words = change.ProposedText?.Split(Change.ClauseBreak) ?? [];
        var amended = ImmutableArray.CreateBuilder<string>();
        foreach (var (clause, was) in family.Base)
        {
            if (!touched.Contains(clause))
            {
                amended.Add(was);
            }
            else if (clause == change.Target)
            {
                amended.AddRange(words);
            }
        }

        ImmutableArray<string> current = [.. family.Current.Select(clause => clause.Text)];
        var block = new CarryBlock(Places(family.Base.Length), Places(current.Length), Places(amended.Count), false, false);
        return new BlockCarry([.. family.Base.Select(clause => clause.Was)], current, amended, [block]).Carry();
    }

    // Clauses that are to be one, or to be parted anew, may have got a shape since in which that can't be had.
    private static CarriedOver Fitting(Change change, Draft draft, ClauseFamily family)
    {
        var carried = Carry(change, family);
        if (carried is not { Outcome: CarryOutcome.Clean, Result: { } words } || !CarryTrial.Bears(change, words)
            || CarriedEdits.Of(change, draft, carried, null) is not null)
        {
            return carried;
        }

        ImmutableArray<string> current = [.. family.Current.Select(clause => clause.Text)];
        var reason = new CarryReason(
            CarryCode.StraddlesSplit, 0, change.BaseText ?? "", BlockMerge.Shown(string.Join(" ¶ ", current)), string.Join(" ¶ ", words));
        return new CarriedOver(CarryOutcome.NeedsDecision, null, [reason], [new CarryChoice("theirs", current)]);
    }

    // Taken back, or restated, a part is known to the text by the identity that the change gave it, and may stand where it can't come back to.
    private static bool HasNoPlace(Change.Split split, Draft draft) => CarriedEdits.HasBeenParted(split.Parts, draft)
        && draft.Find(split.Clause) is { IsPresent: true } clause
        && !CarryTrial.Fits(split, draft, [new ClauseEdit.Split(clause.Id, clause.Version, split.Parts)]);

    // An alternative takes a clause's place as a whole, so it can't be brought together with other words of that clause.
    private static CarriedOver Carry(Change.Alternative change, ClauseFamily family)
    {
        ImmutableArray<string> current = [.. family.Current.Select(clause => clause.Text)];
        if (current is [var text] && (text == change.Was || text == change.Text))
        {
            return new CarriedOver(text == change.Text ? CarryOutcome.AlreadyContained : CarryOutcome.Clean, [change.Text], [], []);
        }

        var code = current.IsEmpty ? CarryCode.ClauseDeleted : CarryCode.ClauseReplaced;
        return Asked(new CarryReason(code, 0, change.Was, string.Join(' ', current), change.Text), current, [change.Text]);
    }

    private static CarriedOver Carry(Change.Move change, Draft draft)
    {
        var clause = draft.Find(change.Clause);
        if (clause is not { IsPresent: true })
        {
            return Asked(new CarryReason(CarryCode.ClauseDeleted, 0, clause?.Text ?? "", "", clause?.Text ?? ""), [], [clause?.Text ?? ""]);
        }

        ImmutableArray<string> words = [clause.Text];
        return CarryTrial.ChangesNothing(change, draft, EditOf(change)) ? new CarriedOver(CarryOutcome.AlreadyContained, words, [], [])
            : CarryTrial.HasNoPlace(change, draft, EditOf(change)) ? new CarriedOver(
                CarryOutcome.NeedsDecision,
                null,
                [new CarryReason(CarryCode.NoPlace, 0, clause.Text, clause.Text, clause.Text)],
                [new CarryChoice("theirs", words)])
            // Where it is back where it was, the other move has been taken back.
            : clause.Moves == change.Place || draft.Before(clause.Id)?.Id == change.From ? new CarriedOver(CarryOutcome.Clean, words, [], [])
            : new CarriedOver(
                CarryOutcome.NeedsDecision,
                null,
                [new CarryReason(CarryCode.MovedTwice, 0, clause.Text, clause.Text, clause.Text)],
                [new CarryChoice("theirs", words), new CarryChoice("mine", words)]);
    }

    private static ClauseEdit.Move EditOf(Change.Move move) => new(move.Clause, move.After, move.Degree);

    private static CarriedOver Words(string was, string now, string wanted) =>
        new BlockCarry([was], [now], [wanted], [new CarryBlock([0], [0], [0], false, false)]).Carry();

    private static CarriedOver TooLong(Change change, ImmutableArray<string> together, ImmutableArray<string> theirs) => Asked(
        new CarryReason(CarryCode.TooLong, 0, change.BaseText ?? "", string.Join(' ', theirs), string.Join(' ', together)),
        theirs,
        [.. change.ProposedText?.Split(Change.ClauseBreak) ?? []]);

    private static CarriedOver Asked(CarryReason reason, ImmutableArray<string> theirs, ImmutableArray<string> mine) => new(
        CarryOutcome.NeedsDecision, null, [reason], [new CarryChoice("theirs", theirs), new CarryChoice("mine", mine)]);

    private static ImmutableArray<int> Places(int count) => [.. Enumerable.Range(0, count)];

    private sealed record Remembered(ImmutableArray<object?> Basis, CarriedOver Carried);
}
