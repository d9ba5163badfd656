namespace ResolutionTracker.Core.Drafting;

/// <summary>One edit of the text by its penholder.</summary>
public abstract record ClauseEdit
{
    private ClauseEdit()
    {
    }

    /// <param name="After">The clause that it follows; its sub-paragraphs stay with it. Null at the head of the text.</param>
    public sealed record Insert(ClauseId Clause, ClauseId? After, ClauseKind Kind, int Degree, bool IsNumbered, string Text) : ClauseEdit;

    /// <param name="Seen">The version that the editor had before them.</param>
    public sealed record Revise(ClauseId Clause, ClauseVersion Seen, string Text) : ClauseEdit;

    /// <param name="Seen">The version that the editor had before them.</param>
    public sealed record Delete(ClauseId Clause, ClauseVersion Seen) : ClauseEdit;
}
