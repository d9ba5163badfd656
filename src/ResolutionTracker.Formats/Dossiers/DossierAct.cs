using System.Collections.Immutable;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>One act of a dossier, as the commands that perform it.</summary>
/// <param name="File">The file that tells it.</param>
/// <param name="Act">Its name there, such as <c>amendment</c>.</param>
/// <param name="Commands">In order; an amendment is prepared in its delegation's room and then tabled.</param>
/// <param name="Entries">From where it is known: one for all that it does, or one for each thing; none where it was done here.</param>
public sealed record DossierAct(
    string File, string Act, DateTimeOffset At, ActingFor By, ImmutableList<DossierCommand> Commands, ImmutableList<LateEntry> Entries)
{
    /// <summary>From where it is known what the act does, thing by thing in their order; null for what was done here.</summary>
    public LateEntry? EntryAt(int place) => Entries.IsEmpty ? null : Entries[Math.Min(place, Entries.Count - 1)];
}
