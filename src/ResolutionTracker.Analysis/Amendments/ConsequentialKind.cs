namespace ResolutionTracker.Analysis.Amendments;

/// <summary>What a decision changed that may stand elsewhere too.</summary>
public enum ConsequentialKind
{
    /// <summary>Words with capitals; in a script without capitals, several words replaced together.</summary>
    Name,

    /// <summary>Words that the text introduces in quotation marks or brackets, and abbreviations.</summary>
    Term,

    /// <summary>A day or a month, or both, with or without a year.</summary>
    Date,

    /// <summary>A number with what it counts, or a resolution's number with its year.</summary>
    Number,
}
