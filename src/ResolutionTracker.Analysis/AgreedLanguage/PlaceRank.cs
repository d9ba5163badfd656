namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>How firmly words stand where they do, the firmest first.</summary>
public enum PlaceRank
{
    /// <summary>In an adopted text, or in the adopted text that a draft starts from.</summary>
    Adopted,

    /// <summary>In the text of a draft, at one time or now.</summary>
    Drafted,

    /// <summary>In an amendment.</summary>
    Proposed,
}
