namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A dossier that was written.</summary>
/// <param name="ReadMe">The file that is no act.</param>
/// <param name="Decisions">In order, each with the files that tell it.</param>
public sealed record WrittenDossier(DossierFile ReadMe, IReadOnlyList<WrittenDecision> Decisions)
{
    public IReadOnlyList<DossierFile> Files => [.. Decisions.SelectMany(decision => decision.Files), ReadMe];

    /// <summary>How many decisions no act but <c>recorded</c> could tell.</summary>
    public int AsRecorded => Decisions.Count(decision => decision.IsAsRecorded);
}
