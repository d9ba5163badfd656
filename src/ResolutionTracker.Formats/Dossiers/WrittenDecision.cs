using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>One decision of a dossier that was written.</summary>
/// <param name="After">The draft right after it.</param>
/// <param name="IsAsRecorded">Whether no act but <c>recorded</c> tells it.</param>
public sealed record WrittenDecision(ToldDecision Told, IReadOnlyList<DossierFile> Files, Draft After, bool IsAsRecorded);
