using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>A change to the text as an edit of its penholder's.</summary>
internal static class ClauseEdits
{
    /// <returns>Null where a penholder does no such thing by an edit.</returns>
    public static ClauseEdit? Of(ProposedChange change, Draft draft) => change switch
    {
        ProposedChange.Reword c => new ClauseEdit.Revise(c.Clause, c.Base, c.Text),
        ProposedChange.Insert c => new ClauseEdit.Insert(c.Clause, c.After, c.Kind, c.Degree, c.IsNumbered, c.Text),
        ProposedChange.Delete c => new ClauseEdit.Delete(c.Clause, c.Base),
        ProposedChange.Move c => new ClauseEdit.Move(c.Clause, c.After, c.Degree ?? draft.Find(c.Clause)?.Degree ?? 0),
        ProposedChange.Split c => new ClauseEdit.Split(c.Clause, c.Base, c.Parts),
        ProposedChange.Join c => new ClauseEdit.Join(c.Clause, c.Base, c.With, c.Text),
        _ => null,
    };
}
