using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    /// <summary>The penholder changes the text, each author their own amendment; both are attributed to the decision that they follow from.</summary>
    private static Decision TakeConsequences(Draft draft, DraftCommand.TakeConsequences c)
    {
        if (draft.Find(c.Decision.Amendment)?.Accepted.Exists(accepted => accepted.Change == c.Decision.Change) != true)
        {
            return Refuse(draft.Find(c.Decision.Amendment) is { } known
                ? new Refusal.NotDecided(known.Status)
                : new Refusal.NoSuchAmendment(c.Decision.Amendment));
        }

        if (!c.Edits.IsEmpty && !draft.IsPenholder(c.By.State))
        {
            return Refuse(NotPenholder(draft));
        }

        var text = new EditedText(draft.Clauses);
        var events = ImmutableList.CreateBuilder<DraftEvent>();
        foreach (var edit in c.Edits)
        {
            if (text.Apply(edit, c.Decision, isFromBase: false, events) is { } refused)
            {
                return Refuse(refused);
            }
        }

        foreach (var words in c.Words)
        {
            if (draft.Find(words.Amendment) is not { } amendment)
            {
                return Refuse(new Refusal.NoSuchAmendment(words.Amendment));
            }

            if (amendment.MainSponsor != c.By.State)
            {
                return Refuse(new Refusal.NotAuthor(amendment.MainSponsor));
            }

            if (amendment.Changes.Find(each => each.Id == words.Change) is not { IsWritten: true } change || !amendment.IsOpen(change))
            {
                return Refuse(new Refusal.NoSuchChange());
            }

            if (change.ProposedText != words.Seen)
            {
                return Refuse(new Refusal.WordsMoved(amendment.Ordinal));
            }

            if (ChangeWords.Check(change, words.Text) is { } refusal)
            {
                return Refuse(refusal);
            }

            if (words.Text != words.Seen)
            {
                events.Add(new DraftEvent.ChangeAmended(amendment.Id, change.Id, words.Text, c.Decision));
            }
        }

        return events.Count == 0 ? Nothing : Accept(events);
    }
}
