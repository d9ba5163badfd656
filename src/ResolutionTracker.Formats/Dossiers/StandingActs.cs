using System.Globalization;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts about the text as it stands: agreeing on a clause, reopening it, and having the text of a revision again.</summary>
internal static class StandingActs
{
    public static PlannedAct Perform(DossierEntry entry, DossierFold fold)
    {
        var draft = fold.Council!;
        if (entry.Act == "restate")
        {
            var (position, unknown) = Position(entry, draft, "to");
            return position is not { } to
                ? PlannedAct.Refused(unknown!)
                : PlannedAct.Of(new DraftCommand.RestateText(entry.By, fold.At(to)));
        }

        var (clause, refusal) = NamedClauses.Of(entry, draft, "clause");
        return (clause, entry.Act, entry.Front.Text("ad-referendum")) switch
        {
            (null, _, _) => PlannedAct.Refused(refusal!),
            (_, "reopen", _) => PlannedAct.Of(new DraftCommand.ReopenClause(entry.By, clause.Id, entry.Front.Text("reason")!)),
            (_, _, not (null or "true" or "false")) => PlannedAct.Refused(
                entry.Refused("bad-value", "ad-referendum", "“ad-referendum” is true or false.")),
            var (_, _, isAd) => PlannedAct.Of(new DraftCommand.AgreeClause(entry.By, clause.Id, clause.Version, isAd == "true")),
        };
    }

    /// <summary>The position that a field names: that of a revision, or one of the Council room by its number.</summary>
    public static (long? Position, FileRefusal? Refusal) Position(DossierEntry entry, Draft draft, string field)
    {
        var name = entry.Front.Text(field)!;
        return draft.Revisions.Find(revision => string.Equals(revision.Name, name, StringComparison.OrdinalIgnoreCase)) is { } found ? (found.Position, null)
            : long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position >= 1 && position <= draft.Position ? (position, null)
            : (null, entry.Refused(
                "no-such-revision", field, $"“{name}” is no revision issued so far; there are {string.Join(", ", draft.Revisions.Select(revision => revision.Name))}."));
    }
}
