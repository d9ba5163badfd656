using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Web.Drafting;

/// <summary>The text that a new draft starts from, found and read.</summary>
/// <param name="From">The draft that it is taken from, as the sender may read it; null for a text that was sent along.</param>
/// <param name="Language">Null where it does not say.</param>
internal sealed record StartingText(
    BaseText Named, ImmutableList<ClauseEdit.Insert> Clauses, Draft? From, string? Language, bool IsIllustrative)
{
    /// <summary>Lays a new draft on this text. What the sender and their text leave open is as in the draft that it starts from, and
    /// words that no state proposed stay marked as such.</summary>
    public DraftCommand.OpenDraft Under(DraftCommand.OpenDraft opened, NewDraft asked, TextHeader said) =>
        DraftOnBase.Lay(opened, Named, Clauses) with
        {
            Language = asked.Language ?? said.Language ?? Language ?? opened.Language,
            Organ = asked.Organ ?? said.Organ ?? From?.Organ ?? opened.Organ,
            AgendaItem = asked.AgendaItem ?? said.AgendaItem ?? From?.AgendaItem,
            Zone = asked.Zone ?? said.Zone ?? From?.Zone ?? opened.Zone,
            IsIllustrative = opened.IsIllustrative || IsIllustrative,
        };
}
