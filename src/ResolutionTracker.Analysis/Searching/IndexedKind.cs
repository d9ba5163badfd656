namespace ResolutionTracker.Analysis.Searching;

/// <summary>What a text that can be found is.</summary>
public enum IndexedKind
{
    /// <summary>A working title, a symbol, an agenda item, the name of a base or of a revision.</summary>
    Name,

    /// <summary>A version of a clause, or that it left the text.</summary>
    Wording,

    /// <summary>What a change of an amendment would have.</summary>
    Proposal,

    /// <summary>Why something was proposed, rejected or reopened.</summary>
    Reason,
}
