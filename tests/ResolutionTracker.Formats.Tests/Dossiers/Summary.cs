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
                + $"{(clause.IsPresent ? "" : " deleted")}: {Opening(clause.Text)}";
        }

        foreach (var amendment in draft.Amendments.Values.OrderBy(amendment => amendment.Ordinal))
        {
            var change = amendment.Changes[0];
            var anchor = Draft.AnchorOf(change) is { } id ? draft.Find(id)!.Label : ClauseLabel.None;
            yield return $"{amendment.Ordinal} {string.Join(", ", amendment.Authors.Select(author => author.State))}: "
                + $"{change.Kind} {anchor} {amendment.Status}";
        }
    }

    private static string Opening(string text) => string.Join(' ', text.Split(' ').Take(4));
}
