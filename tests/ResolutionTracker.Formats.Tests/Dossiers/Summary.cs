using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Formats.Dossiers;

namespace ResolutionTracker.Formats.Tests.Dossiers;

/// <summary>A dossier's outcome in lines that a person can check against its files.</summary>
internal static class Summary
{
    public static IEnumerable<string> Of(DossierReading reading) => reading switch
    {
        DossierReading.Read read => Of(read),
        DossierReading.Refused refused => refused.Why.Select(why => why.Sentence),
        _ => throw new InvalidOperationException("A dossier is either read or refused."),
    };

    private static IEnumerable<string> Of(DossierReading.Read read)
    {
        var draft = read.Final;
        yield return $"{draft.WorkingTitle}: {StageNames.Of(draft.Stage)}, by {string.Join(", ", draft.Penholders)}, "
            + $"sponsored by {string.Join(", ", draft.Sponsors)}{(draft.IsIllustrative ? ", illustrative" : "")}";
        yield return $"{read.Acts.Count} acts, {read.Acts.Sum(act => act.Commands.Count)} commands, "
            + $"{string.Join(", ", draft.Revisions.Select(revision => revision.Name))}";
        foreach (var clause in draft.Clauses)
        {
            yield return $"{clause.Label.Value} v{clause.Version}{(clause.IsFromBase ? " base" : "")}"
                + $"{StandingOf(clause)}: {Opening(clause.Text)}";
        }

        foreach (var amendment in draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal))
        {
            var authors = string.Join(", ", amendment.Authors.Select(author => author.State));
            var changes = amendment.Changes.Select(change => $"{change.Kind} {AnchorOf(change, draft)}");
            yield return $"{amendment.Ordinal} {authors}{(amendment.Group is { } group ? $" for {group}" : "")}: "
                + $"{string.Join(" + ", changes)} {amendment.Status}";
        }
    }

    private static ClauseLabel AnchorOf(Change change, Draft draft) =>
        Draft.AnchorOf(change) is { } id ? draft.Find(id)!.Label : ClauseLabel.None;

    public static string StandingOf(Clause clause) => clause.Standing switch
    {
        ClauseStanding.Deleted => " deleted",
        ClauseStanding.Agreed => " agreed",
        ClauseStanding.AgreedAdReferendum => " agreed ad referendum",
        _ => "",
    };

    private static string Opening(string text) => string.Join(' ', text.Split(' ').Take(4));
}
