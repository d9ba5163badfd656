namespace ResolutionTracker.Formats.Dossiers;

/// <summary>One file of a dossier.</summary>
/// <param name="Name">Without its folder; the acts are taken in the order of the names.</param>
public sealed record DossierFile(string Name, ReadOnlyMemory<byte> Content);
