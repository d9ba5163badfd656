namespace ResolutionTracker.Storage.Embedded.Verification;

/// <summary>What was found in a store.</summary>
/// <param name="Findings">One sentence for each thing that is not as it was written; empty for a sound store.</param>
/// <param name="Notes">What is no fault, and still worth knowing: a desk that will be rebuilt.</param>
/// <param name="Appends">Lines of the record read.</param>
public sealed record VerificationReport(
    IReadOnlyList<string> Findings, IReadOnlyList<string> Notes, long Appends, long Rooms, long Events)
{
    public bool IsSound => Findings.Count == 0;
}
