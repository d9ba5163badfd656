using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.Numbering;

/// <summary>The labels that a text gets when it is laid as the zero draft of a new draft; asked while nothing of it is recorded.</summary>
public static class FirstLabels
{
    /// <param name="text">The clauses in the order of the text.</param>
    /// <returns>One label for each clause, in the same order.</returns>
    public static ImmutableList<ClauseLabel> Of(IEnumerable<ClauseEdit.Insert> text) =>
    [
        .. Labelling.Renumber(
            [
                .. text.Select(e => new Clause(
                    e.Clause, e.Kind, e.Degree, e.IsNumbered, ClauseLabel.None, e.Text, ClauseVersion.First, ClauseStanding.Open, false, 0)),
            ])
            .Select(clause => clause.Label),
    ];
}
