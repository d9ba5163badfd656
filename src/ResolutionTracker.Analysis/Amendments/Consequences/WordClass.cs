namespace ResolutionTracker.Analysis.Amendments.Consequences;

/// <summary>What a word is made of.</summary>
internal enum WordClass
{
    /// <summary>Punctuation, symbols, and the 's of a possessive.</summary>
    Mark,

    Letters,

    /// <summary>Digits and what holds them together: 17,000.</summary>
    Digits,

    /// <summary>One Chinese character.</summary>
    Ideograph,
}
