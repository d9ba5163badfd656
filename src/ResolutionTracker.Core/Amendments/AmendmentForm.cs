namespace ResolutionTracker.Core.Amendments;

/// <summary>Who can see an amendment.</summary>
public enum AmendmentForm
{
    /// <summary>Only the room in which it is being written.</summary>
    InPreparation,

    /// <summary>The Council.</summary>
    Tabled,
}
