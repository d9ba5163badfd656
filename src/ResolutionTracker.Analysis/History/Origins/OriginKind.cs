namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>How words came into the text.</summary>
public enum OriginKind
{
    /// <summary>They are the base text's, and no state's of this draft.</summary>
    Base,

    /// <summary>A penholder wrote them into the text, through no amendment.</summary>
    Drafted,

    /// <summary>An amendment proposed them.</summary>
    Proposed,

    /// <summary>A penholder added them to what an amendment proposed, on accepting it.</summary>
    Added,

    /// <summary>They say elsewhere what an accepted amendment says: a name, a term, a date, a number.</summary>
    Consequence,

    /// <summary>The Secretariat wrote them; they are no state's.</summary>
    Secretariat,
}
