using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision AcceptAmendment(Draft draft, DelegationRoom? own, DraftCommand.AcceptAmendment c)
    {
        if (draft.Find(c.Amendment) is not { } amendment)
        {
            return Refuse(draft.IsPenholder(c.By.State) ? NotTabled(own, c.Amendment) : NotPenholder(draft));
        }

        var amended = amendment.Amends is { } id ? draft.Find(id) : null;
        if (!draft.IsPenholder(c.By.State) && !(amended is not null && amended.MainSponsor == c.By.State))
        {
            return Refuse(NotPenholder(draft));
        }

        if (!amendment.Outcome.IsPending)
        {
            return Refuse(new Refusal.AlreadySettled(amendment.Status));
        }

        var chosen = c.Changes.IsEmpty ? [.. amendment.OpenChanges.Select(change => new ChangeAcceptance(change.Id))] : c.Changes;
        return Chosen(amendment, [.. chosen.Select(acceptance => acceptance.Change)]) is { } refusal
            ? Refuse(refusal)
            : amended is null ? Accept(draft, amendment, chosen) : AcceptInto(amended, amendment, chosen);
    }

    private static Refusal? Chosen(Amendment amendment, ImmutableList<ChangeId> changes) =>
        changes.Distinct().Count() < changes.Count ? new Refusal.ChangeNamedTwice()
        : changes.TrueForAll(id => amendment.Changes.Exists(change => change.Id == id && amendment.IsOpen(change))) ? null
        : new Refusal.NoSuchChange();

    private static Decision Accept(Draft draft, Amendment amendment, ImmutableList<ChangeAcceptance> chosen)
    {
        var text = new EditedText(draft.Clauses);
        var changes = ImmutableList.CreateBuilder<AcceptedChange>();
        var edits = ImmutableList.CreateBuilder<DraftEvent>();
        foreach (var change in amendment.Changes)
        {
            if (chosen.Find(acceptance => acceptance.Change == change.Id) is not { } acceptance)
            {
                continue;
            }

            acceptance = acceptance with { Text = Tidied(change, acceptance.Text) };
            if (acceptance.Text is not null && change.ProposedText is null)
            {
                return Refuse(new Refusal.OneTextForOneChange());
            }

            if (Overtaken(draft, change, acceptance) is { } overtaken)
            {
                return Refuse(overtaken);
            }

            if (change is Change.Retitle retitle)
            {
                var title = acceptance.Text ?? acceptance.Carried?.Text ?? retitle.Text;
                if (DraftNames.Check("working title", title) is { } badTitle)
                {
                    return Refuse(badTitle);
                }

                edits.AddRange(title == draft.WorkingTitle ? [] : [new DraftEvent.WorkingTitleChanged(title)]);
            }

            var through = new ChangeReference(amendment.Id, change.Id);
            foreach (var edit in acceptance.Carried?.Edits ?? EditsOf(draft, text, change, acceptance.Text))
            {
                if (text.Apply(edit, through, isFromBase: false, edits) is { } refused)
                {
                    return Refuse(refused);
                }
            }

            var carried = acceptance.Carried?.Text;
            changes.Add(new AcceptedChange(
                change.Id,
                change.Target,
                change.BaseVersion,
                change.BaseText,
                change.ProposedText,
                acceptance.Text ?? carried ?? change.ProposedText,
                carried == change.ProposedText ? null : carried));
        }

        return Accept([new DraftEvent.AmendmentAccepted(amendment.Id, changes.ToImmutable()), .. edits]);
    }

    // The words of a sub-amendment go into the amendment that it amends; the text does not change.
    private static Decision AcceptInto(Amendment amended, Amendment amendment, ImmutableList<ChangeAcceptance> chosen)
    {
        var changes = ImmutableList.CreateBuilder<AcceptedChange>();
        var words = ImmutableList.CreateBuilder<DraftEvent>();
        foreach (var change in amendment.Changes.OfType<Change.Amend>())
        {
            if (chosen.Find(acceptance => acceptance.Change == change.Id) is not { } acceptance)
            {
                continue;
            }

            if (amended.Changes.Find(each => each.Id == change.Of) is not { ProposedText: { } now } of || !amended.IsOpen(of))
            {
                return Refuse(new Refusal.AmendedOneSettled("decided on that change"));
            }

            if (acceptance is { Text: null, Carried: null } && now != change.Was)
            {
                return Refuse(new Refusal.NeedsDecision($"amendment {amended.Ordinal}"));
            }

            var carried = acceptance.Carried?.Text;
            var accepted = Tidied(of, acceptance.Text) ?? carried ?? change.Text;
            if (ChangeWords.Check(of, accepted) is { } refusal)
            {
                return Refuse(refusal);
            }

            changes.Add(new AcceptedChange(
                change.Id, change.Target, null, change.BaseText, change.ProposedText, accepted, carried == change.Text ? null : carried));
            if (accepted != now)
            {
                words.Add(new DraftEvent.ChangeAmended(amended.Id, of.Id, accepted, new ChangeReference(amendment.Id, change.Id)));
            }
        }

        return Accept([new DraftEvent.AmendmentAccepted(amendment.Id, changes.ToImmutable()), .. words]);
    }

    private static Refusal? Overtaken(Draft draft, Change change, ChangeAcceptance acceptance)
    {
        if (change is Change.Retitle retitle)
        {
            return acceptance is { Text: null, Carried: null } && retitle.Was != draft.WorkingTitle
                ? new Refusal.NeedsDecision("the working title")
                : null;
        }

        if (change is Change.Insert || change.Target is not { } target || draft.Find(target) is not { } clause)
        {
            return null;
        }

        // Who carries a change over to a clause that is gone has seen that it is.
        if (!clause.IsPresent && acceptance.Carried is null)
        {
            return new Refusal.ClauseGone(clause.Label.Value);
        }

        // Who names no version saw the base of the change, or, where it is carried over, the words that it was carried over to.
        var seen = acceptance.Seen
            ?? (acceptance is { Text: not null, Carried: null } && change.BaseVersion is { } written ? written : clause.Version);
        if (seen != clause.Version)
        {
            return new Refusal.StaleVersion(clause.Label.Value, seen, clause.Version);
        }

        var isBehind = change.IsBehind(clause) || (change is Change.Delete deletion && deletion.Unseen(clause, draft).Any());
        return acceptance is not { Text: null, Carried: null } || !isBehind ? null
            : change.BaseVersion is { } @base && @base != clause.Version ? new Refusal.AmendmentBehind(clause.Label.Value, @base, clause.Version)
            : new Refusal.NeedsDecision(clause.Label.Value);
    }

    private static ImmutableList<ClauseEdit> EditsOf(Draft draft, EditedText edited, Change change, string? text) => change switch
    {
        Change.Reword r => [new ClauseEdit.Revise(r.Clause, VersionOf(draft, r.Clause), text ?? r.Text)],
        Change.Alternative a => [new ClauseEdit.Revise(a.Clause, VersionOf(draft, a.Clause), text ?? a.Text)],
        Change.Delete d => [new ClauseEdit.Delete(d.Clause, VersionOf(draft, d.Clause))],
        Change.Move m => [new ClauseEdit.Move(m.Clause, m.After, m.Degree)],
        Change.Split s => [new ClauseEdit.Split(s.Clause, VersionOf(draft, s.Clause), text is null ? s.Parts : Reworded(s.Parts, text))],
        Change.Join j =>
        [
            new ClauseEdit.Join(
                j.Clause, VersionOf(draft, j.Clause), [.. j.With.Select(other => new SeenClause(other.Clause, other.Base))], text ?? j.Text),
        ],
        Change.Insert i =>
        [
            new ClauseEdit.Insert(
                i.Clause,
                edited.PlaceBehind(i.After, i.Before, i.ClauseKind, i.Degree, draft.InsertedSince),
                i.ClauseKind,
                i.Degree,
                i.IsNumbered,
                text ?? i.Text),
        ],
        Change.Retitle => [],
        _ => throw new InvalidOperationException($"{change.GetType().Name} is accepted nowhere."),
    };

    private static ClauseVersion VersionOf(Draft draft, ClauseId clause) => draft.Find(clause)?.Version ?? ClauseVersion.First;

    // As many paragraphs as there were parts; more or fewer are refused by the edit as no split of these.
    private static ImmutableList<SplitPart> Reworded(ImmutableList<SplitPart> parts, string text) =>
        text.Split(Change.ClauseBreak) is var words && words.Length == parts.Count
            ? [.. parts.Zip(words, (part, its) => part with { Text = its })]
            : [];

    // As the edits take it: a title and the parts of a split without white space around them.
    private static string? Tidied(Change change, string? text) => change switch
    {
        Change.Retitle => text?.Trim(),
        Change.Split when text is not null => string.Join(Change.ClauseBreak, text.Split(Change.ClauseBreak, StringSplitOptions.TrimEntries)),
        _ => text,
    };
}
