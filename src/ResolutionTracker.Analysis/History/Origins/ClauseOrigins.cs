using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>Whose each word of a clause is.</summary>
/// <param name="Text">Its words; of a clause that left the text, its last.</param>
/// <param name="Runs">They cover <paramref name="Text"/> in order, without gap or overlap; neighbours differ.</param>
/// <param name="IsPresent">Whether it stands in the text.</param>
public sealed record ClauseOrigins(ClauseId Clause, string Text, ImmutableArray<WordRun<WordOrigin>> Runs, bool IsPresent)
{
    /// <summary>What it said before; null where it has had one wording only.</summary>
    internal EarlierWordings? Earlier { get; init; }

    /// <summary>The same, and what it says now.</summary>
    internal EarlierWordings Wordings => EarlierWordings.After(Earlier, Text, Runs);

    /// <summary>Of a clause that left the text: its grave; null where its words went into another clause.</summary>
    internal int? Grave { get; init; }

    /// <summary>Of a clause that left the text: the position of the event.</summary>
    internal long Left { get; init; }
}
