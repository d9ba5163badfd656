namespace ResolutionTracker.Core.Amendments;

/// <summary>Why an amendment went without anybody's having decided on it.</summary>
public enum LapseReason
{
    /// <summary>A sub-amendment: the amendment that it amends is open no longer.</summary>
    AmendedOneSettled,
}
