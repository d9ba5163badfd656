namespace ResolutionTracker.Core.Drafting;

/// <summary>Where a draft stands. Each of the first four may lead to any of the others but <see cref="Zero"/>; the last three end it.</summary>
public enum DraftStage
{
    /// <summary>The first text circulated.</summary>
    Zero,

    UnderNegotiation,

    /// <summary>Agreed unless someone objects by a deadline.</summary>
    UnderSilence,

    /// <summary>In final form, ready for the vote.</summary>
    InBlue,

    Adopted,

    NotAdopted,

    Withdrawn,
}
