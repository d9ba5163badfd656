namespace ResolutionTracker.Core.Amendments;

/// <summary>How a state stands behind an amendment.</summary>
public enum AuthorshipRole
{
    /// <summary>It submits the amendment and speaks for it.</summary>
    MainSponsor,

    /// <summary>It added its name.</summary>
    CoSponsor,
}
