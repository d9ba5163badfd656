using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A command of a dossier. The id comes of the dossier's name, the file's name and the command's place, so that reading it again gives the same.</summary>
public sealed record DossierCommand(CommandId Id, DraftCommand Command);
