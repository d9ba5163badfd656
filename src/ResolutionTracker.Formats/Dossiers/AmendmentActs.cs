using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts that bring an amendment: proposing one, and adding to one that is still in preparation.</summary>
/// <param name="dossier">The dossier's name, from which identities come.</param>
internal sealed class AmendmentActs(string dossier, ShortNames names)
{
    private readonly ChangeActs _changes = new(dossier);

    public PlannedAct Propose(DossierEntry entry, Draft draft)
    {
        var front = entry.Front;
        var name = front.Text("id")!;
        if (names.Refused(entry, name) is { } noName)
        {
            return PlannedAct.Refused(noName);
        }

        var (amended, noAmended) = Amended(entry, draft);
        if (noAmended is not null)
        {
            return PlannedAct.Refused(noAmended);
        }

        var (coSponsors, badState) = front.States("co-sponsors");
        var (change, refusal) = _changes.Of(entry, draft, name, 1, amended, first: 1);
        if ((badState ?? refusal ?? GroupRefused(entry) ?? TabledRefused(entry)) is { } why)
        {
            return PlannedAct.Refused(why);
        }

        var prepare = new DraftCommand.PrepareAmendment(
            entry.By, new AmendmentId(entry.Identity(0, names.IdOf(name).Value)), [change!], front.Text("reason"), coSponsors, front.Text("group"), amended?.Id);
        names.Begin(entry, name, prepare);
        return front.Text("tabled") == "false"
            ? PlannedAct.Of(prepare)
            : PlannedAct.Of(prepare, new DraftCommand.TableAmendment(entry.By, prepare.Amendment));
    }

    /// <summary>Adds a change to an amendment in preparation.</summary>
    public PlannedAct GoOn(DossierEntry entry, DossierFold fold)
    {
        var draft = fold.Council!;
        var name = entry.Front.Text("amendment")!;
        var (begun, refusal) = names.Find(entry, "amendment");
        if ((refusal ?? NotInPreparation(entry, fold, name, begun!)) is { } notOpen)
        {
            return PlannedAct.Refused(notOpen);
        }

        var amended = begun!.Amends is { } id ? draft.Find(id) : null;
        var (change, why) = _changes.Of(entry, draft, name, begun.Changes.Count + 1, amended, first: 0);
        if (change is null)
        {
            return PlannedAct.Refused(why!);
        }

        var prepare = begun with { Changes = begun.Changes.Add(change) };
        names.GoOn(name, prepare);
        return PlannedAct.Of(prepare);
    }

    /// <summary>The penholder's own drafting: what an amendment of that kind would do, done at once.</summary>
    public PlannedAct Edit(DossierEntry entry, Draft draft)
    {
        var (change, refusal) = _changes.Of(entry, draft, entry.File, 1, amended: null, first: -1);
        return (change, refusal) switch
        {
            (null, _) => PlannedAct.Refused(refusal!),
            _ when ClauseEdits.Of(change, draft) is { } edit => PlannedAct.Of(new DraftCommand.EditClauses(entry.By, [edit])),
            _ => PlannedAct.Refused(entry.Refused("bad-value", "kind", "the penholder's own drafting is a reword, insert, delete, move, split or join.")),
        };
    }

    private static FileRefusal? NotInPreparation(DossierEntry entry, DossierFold fold, string name, DraftCommand.PrepareAmendment begun) =>
        entry.By != begun.By
            ? entry.Refused("not-author", "by", $"“{name}” is prepared by {begun.By.State}, and only its delegation adds to it; propose an amendment of another short name.")
        : fold.Council!.Find(begun.Amendment) is not null
            ? entry.Refused("already-tabled", "amendment", $"“{name}” is tabled, and nothing is added to it any more; give its file “tabled: false”, and table it after its last change.")
        : fold.RoomOf(begun.By.State!.Value).Find(begun.Amendment) is null
            ? entry.Refused("given-up", "amendment", $"“{name}” was given up in preparation; propose it anew with another short name.")
        : null;

    private (Amendment? Amended, FileRefusal? Refusal) Amended(DossierEntry entry, Draft draft)
    {
        if (entry.Front.Text("kind") != "amend")
        {
            return (null, null);
        }

        if (entry.Front.Text("amends") is not { } name)
        {
            return (null, KindFields.Needs(entry, "amends"));
        }

        var (begun, refusal) = names.Find(entry, "amends");
        return refusal is not null ? (null, refusal)
            : draft.Find(begun!.Amendment) is { } amended ? (amended, null)
            : (null, entry.Refused("not-tabled", "amends", $"“{name}” is not tabled at that moment, so nobody else can amend it; table it before."));
    }

    private static FileRefusal? GroupRefused(DossierEntry entry) =>
        entry.Front.Text("group") is { } code && StateGroups.Find(code) is null
            ? entry.Refused("unknown-group", "group", $"“{code}” is no group of states; the groups are {string.Join(", ", StateGroups.All.Select(group => group.Code))}.")
            : null;

    private static FileRefusal? TabledRefused(DossierEntry entry) => entry.Front.Text("tabled") is not (null or "true" or "false")
        ? entry.Refused("bad-value", "tabled", "“tabled” is true or false.")
        : null;
}
