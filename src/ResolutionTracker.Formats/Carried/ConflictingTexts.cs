using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Formats.Carried;

/// <summary>Two amended texts that can't both be accepted.</summary>
/// <param name="A">The name of the one that was given first.</param>
/// <param name="Why">The first place at which they exclude each other.</param>
public sealed record ConflictingTexts(string A, string B, CarryReason Why)
{
    public string Sentence => new CarrySentences(A, B, CarrySentences.Paragraph).Of(Why);
}
