using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>
/// Lays a draft's first text beside the text that it starts from, as a dossier does: what is the same stays the base's, what is
/// reworded is a version over it, and only what has no counterpart comes or goes.
/// </summary>
public static class DraftOnBase
{
    /// <param name="opened">A draft whose text, if it has one, is a list of new clauses; without one it starts with the base's words.</param>
    public static DraftCommand.OpenDraft Lay(
        DraftCommand.OpenDraft opened, BaseText named, ImmutableList<ClauseEdit.Insert> baseClauses)
    {
        ArgumentNullException.ThrowIfNull(opened);
        ArgumentNullException.ThrowIfNull(baseClauses);
        return opened with
        {
            Base = named,
            BaseClauses = baseClauses,
            Text = opened.Text.IsEmpty
                ? []
                : TextRevision.Edits([.. baseClauses.Select(StandingClause.Of)], [.. opened.Text.Cast<ClauseEdit.Insert>()]),
        };
    }

    /// <summary>The clauses of a text that was read, to start from.</summary>
    /// <param name="newId">Called once for each clause, in order.</param>
    public static ImmutableList<ClauseEdit.Insert> ClausesOf(ReadText text, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(newId);
        return TextDraft.Inserts(text.Clauses, _ => newId());
    }

    /// <summary>What a text is called when a draft starts from it: by its title, else by its symbol, else by its file.</summary>
    public static BaseText NameOf(ReadText text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new BaseText(text.Header.Title ?? text.Header.Symbol ?? Path.GetFileNameWithoutExtension(file), text.Header.Symbol);
    }
}
