using System.Collections.Immutable;
using ResolutionTracker.Core.Numbering;

namespace ResolutionTracker.Core.Drafting;

/// <summary>One paragraph of a draft as it stands: the unit that has versions.</summary>
/// <param name="Degree">0 for a paragraph, 1 to 4 for its sub-paragraphs: (a), (i), a., i.; of a heading, its depth among headings.</param>
/// <param name="IsNumbered">Whether a number is printed before it. Closing words after sub-paragraphs and the paragraphs of old texts carry none.</param>
/// <param name="Label">As negotiators name it; computed when it is placed and at each revision, never stored in the record.</param>
/// <param name="Text">Its own words, without number and without its sub-paragraphs (the chapeau, where it has some).</param>
/// <param name="IsFromBase">Whether its present words are those of the draft's base text.</param>
/// <param name="Changed">The position at which its present version came to be.</param>
/// <param name="Moves">How often it has been put at another place by itself.</param>
/// <param name="Formerly">The labels that it had before, oldest first.</param>
/// <param name="StandingSince">The position of the act that gave it its present standing; 0 for one that never had another.</param>
public sealed record Clause(
    ClauseId Id,
    ClauseKind Kind,
    int Degree,
    bool IsNumbered,
    ClauseLabel Label,
    string Text,
    ClauseVersion Version,
    ClauseStanding Standing,
    bool IsFromBase,
    long Changed,
    int Moves = 0,
    ImmutableList<FormerLabel>? Formerly = null,
    long StandingSince = 0)
{
    public bool IsPresent => Standing != ClauseStanding.Deleted;
}
