using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A whole text that an act of a dossier brought.</summary>
/// <param name="File">The act's file, without its folder.</param>
public sealed record DossierText(string File, ReadText Text);
