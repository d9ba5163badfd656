using System.Collections.Immutable;

namespace ResolutionTracker.Formats.Texts;

/// <summary>A resolution text as its reader understood it: each word of the file is in a clause or in a note.</summary>
/// <param name="Header">What the file says of the text.</param>
/// <param name="Clauses">In the order of the file.</param>
/// <param name="Metadata">What stands around the clauses, in the order of the file.</param>
/// <param name="Unsure">What a person should look at.</param>
/// <param name="Words">The proof that nothing was lost.</param>
public sealed record ReadText(
    TextHeader Header,
    ImmutableList<ReadClause> Clauses,
    ImmutableList<ReadNote> Metadata,
    ImmutableList<Doubt> Unsure,
    WordAccount Words)
{
    /// <summary>What of the file was read in a way that somebody should know of: its encoding, markup that was left out; each a sentence.</summary>
    public ImmutableList<string> Notices { get; init; } = [];

    /// <summary>Why the reading must not stand; null where it may.</summary>
    public string? Failure => ReadingBounds.FailureOf(this);
}
