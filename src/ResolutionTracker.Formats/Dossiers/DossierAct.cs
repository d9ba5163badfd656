using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>One act of a dossier, as the commands that perform it.</summary>
/// <param name="File">The file that tells it.</param>
/// <param name="Act">Its name there, such as <c>amendment</c>.</param>
/// <param name="Commands">In order; an amendment is prepared in its delegation's room and then tabled.</param>
public sealed record DossierAct(
    string File, string Act, DateTimeOffset At, ActingFor By, ImmutableList<DossierCommand> Commands);
