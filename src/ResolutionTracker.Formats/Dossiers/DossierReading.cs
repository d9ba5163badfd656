using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>What came of reading a dossier.</summary>
public abstract record DossierReading
{
    private DossierReading()
    {
    }

    /// <summary>All acts were understood, and the rules have accepted them.</summary>
    /// <param name="Draft">The draft's identity; the same each time that a dossier of this name is read.</param>
    /// <param name="Acts">In order. Each was decided on the state that those before it leave.</param>
    /// <param name="Final">The draft as the Council room knows it after the last act.</param>
    /// <param name="Texts">The whole texts that acts brought, in order: the base, the draft, revisions.</param>
    public sealed record Read(
        DraftId Draft, ImmutableList<DossierAct> Acts, Draft Final, ImmutableList<DossierText> Texts) : DossierReading;

    /// <summary>Nothing of the dossier is to be performed.</summary>
    /// <param name="Why">At least one.</param>
    public sealed record Refused(ImmutableList<FileRefusal> Why) : DossierReading;
}
