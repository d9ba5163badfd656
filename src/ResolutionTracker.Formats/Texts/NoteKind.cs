namespace ResolutionTracker.Formats.Texts;

/// <summary>What words outside the clauses are.</summary>
public enum NoteKind
{
    /// <summary>The resolution's number, the symbol of a document, the date.</summary>
    Symbol,

    Title,

    /// <summary>The organ that speaks: <i>The Security Council,</i>.</summary>
    Organ,

    /// <summary>When, and by which vote, it was adopted.</summary>
    Adoption,

    Footnote,

    /// <summary>What is repeated at the head of printed pages, and page numbers.</summary>
    RunningHead,
}
