namespace ResolutionTracker.Analysis.Amendments;

/// <summary>Why an amendment needs a decision on the text that now stands, or what is to be noticed about it.</summary>
public enum CarryCode
{
    /// <summary>Both changed the same words, differently.</summary>
    Overlap,

    /// <summary>Both put something in at the same place.</summary>
    TwoInsertions,

    /// <summary>The clause was split inside the words that the amendment changes.</summary>
    StraddlesSplit,

    /// <summary>The clause is gone that the amendment changes or moves.</summary>
    ClauseDeleted,

    /// <summary>The clause that the amendment deletes has got other words.</summary>
    ClauseReworded,

    /// <summary>A sub-paragraph that would go with the clause that the amendment deletes came there since, or has got other words.</summary>
    SubparagraphChanged,

    /// <summary>The clause has got other words, and the amendment wants another clause in its place.</summary>
    ClauseReplaced,

    /// <summary>Both moved the clause, to different places.</summary>
    MovedTwice,

    /// <summary>No such clause can stand where the amendment puts it: what it was to stand under, or beside, is gone or stands elsewhere.</summary>
    NoPlace,

    /// <summary>The words of both together are more than one clause or title may have.</summary>
    TooLong,

    /// <summary>Only a notice: the text changed right beside the words that the amendment changes.</summary>
    Neighbour,
}
