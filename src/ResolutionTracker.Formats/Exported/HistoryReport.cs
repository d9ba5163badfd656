namespace ResolutionTracker.Formats.Exported;

/// <summary>What was found in an exported history.</summary>
/// <param name="Header">Null where the first line says nothing that could be checked; then nothing else was.</param>
/// <param name="Findings">One sentence for each thing that is not as it was written; empty for a sound one.</param>
/// <param name="Events">The events read.</param>
public sealed record HistoryReport(HistoryHeader? Header, IReadOnlyList<string> Findings, long Events)
{
    public bool IsSound => Header is not null && Findings.Count == 0;
}
