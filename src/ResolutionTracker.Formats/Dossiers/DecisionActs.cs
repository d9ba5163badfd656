using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts about an amendment that was begun: who stands behind it, and what becomes of it.</summary>
internal sealed class DecisionActs(ShortNames names)
{
    public PlannedAct Perform(DossierEntry entry, DossierFold fold)
    {
        var (begun, refusal) = names.Find(entry, "amendment");
        if (begun?.Amendment is not { } id)
        {
            return PlannedAct.Refused(refusal!);
        }

        return entry.Act switch
        {
            "table" => PlannedAct.Of(new DraftCommand.TableAmendment(entry.By, id)),
            "withdraw" => PlannedAct.Of(new DraftCommand.WithdrawAmendment(entry.By, id)),
            "take-over" => PlannedAct.Of(new DraftCommand.TakeOverAmendment(entry.By, id)),
            "co-sponsor" => PlannedAct.Of(new DraftCommand.JoinAmendment(entry.By, id)),
            "leave" => PlannedAct.Of(new DraftCommand.LeaveAmendment(entry.By, id)),
            "revert" => Revert(entry, fold, id),
            "reject" => Reject(entry, fold.Council!, id),
            _ => Accept(entry, fold.Council!, id),
        };
    }

    private static PlannedAct Reject(DossierEntry entry, Draft draft, AmendmentId id)
    {
        var (changes, refusal) = Decided(entry, draft, id);
        return refusal is not null
            ? PlannedAct.Refused(refusal)
            : PlannedAct.Of(new DraftCommand.RejectAmendment(
                entry.By,
                id,
                entry.Front.Text("reason")!,
                entry.Front.Text("change") is null ? [] : changes.ConvertAll(change => change.Id)));
    }

    private static PlannedAct Accept(DossierEntry entry, Draft draft, AmendmentId id)
    {
        var (decided, noSuchChange) = Decided(entry, draft, id);
        var (words, badWords) = ActWords.All(entry);
        if ((noSuchChange ?? badWords ?? WordsRefused(entry, draft, id, decided, words)) is { } refusal)
        {
            return PlannedAct.Refused(refusal);
        }

        var text = words.IsEmpty ? null : string.Join(Change.ClauseBreak, words.Select(paragraph => paragraph.Words));
        var changes = ImmutableList.CreateBuilder<ChangeAcceptance>();
        foreach (var change in decided)
        {
            var seen = draft.TargetOf(change)?.Version;
            var (acceptance, why) = Acceptances.Of(draft.Find(id)!, change, draft, seen, text, entry.Front.Text("choice"));
            if (acceptance is null)
            {
                return PlannedAct.Refused(entry.Refused(why!.Code, "act", why.Sentence));
            }

            changes.Add(acceptance);
        }

        return PlannedAct.Of(new DraftCommand.AcceptAmendment(entry.By, id, changes.ToImmutable()));
    }

    /// <summary>The changes that an act decides: the one that it names, else all that are open. None of an amendment that is not tabled; the rules say what is wrong with that.</summary>
    private static (ImmutableList<Change> Changes, FileRefusal? Refusal) Decided(DossierEntry entry, Draft draft, AmendmentId id)
    {
        if (draft.Find(id) is not { } amendment || entry.Front.Text("change") is not { } place)
        {
            return ([.. draft.Find(id)?.OpenChanges ?? []], null);
        }

        var name = entry.Front.Text("amendment")!;
        var (change, refusal) = ChangeActs.Named(entry, amendment, name);
        return refusal is not null ? ([], refusal)
            : amendment.Outcome.IsPending && !amendment.IsOpen(change!)
                ? ([], entry.Refused("change-decided", "change", $"change {place} of “{name}” is decided already; name one that is open, or revert what was decided."))
            : ([change!], null);
    }

    private static FileRefusal? WordsRefused(
        DossierEntry entry, Draft draft, AmendmentId id, ImmutableList<Change> decided, ImmutableList<(string Words, int Line)> words)
    {
        var name = entry.Front.Text("amendment");
        var choice = entry.Front.Text("choice");
        if (decided.Count > 1 && (choice is not null || !words.IsEmpty))
        {
            return entry.Refused(
                "one-for-several", choice is null ? "act" : "choice", $"“{name}” has {decided.Count} open changes, and {(choice is null ? "these words are" : "a choice is")} for one of them; name it with “change”, and decide the others in files of their own.");
        }

        if (decided is not [var change])
        {
            return null;
        }

        if (words is [_, var (_, line), ..] && change is not Change.Split && !CarryOver.IsBehind(change, draft, draft.Find(id)))
        {
            return new FileRefusal("several-paragraphs", entry.File, line, "the words of a clause are one paragraph; propose a second one in a file of its own.");
        }

        var choices = choice is null ? [] : CarryOver.Carry(change, draft, draft.Find(id)).Choices;
        return choice is null || choices.Any(each => each.Name == choice) ? null
            : choices.IsEmpty ? entry.Refused("no-choice", "choice", $"“{name}” needs no decision between wordings at that moment; remove “choice”.")
            : entry.Refused("no-choice", "choice", $"“{choice}” is no choice that “{name}” offers at that moment; the choices are {string.Join(", ", choices.Select(each => each.Name))}.");
    }

    // As on the draft's page: what the decision did is taken back by a merge, so that what was decided since stays.
    private static PlannedAct Revert(DossierEntry entry, DossierFold fold, AmendmentId id)
    {
        var edits = ImmutableList.CreateBuilder<ClauseEdit>();
        foreach (var (_, before, after) in fold.DecisionsOn(id).Reverse())
        {
            var (these, refusal) = RevertedWords.Of(before, after, fold.Council!);
            if (refusal is not null)
            {
                return PlannedAct.Refused(entry.Refused(refusal.Code, "act", refusal.Sentence));
            }

            edits.AddRange(these);
        }

        return PlannedAct.Of(new DraftCommand.RevertDecision(entry.By, id, edits.ToImmutable()));
    }
}
