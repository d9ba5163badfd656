using ResolutionTracker.Formats.Exported;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>One picture of a negotiation, with the table behind it.</summary>
/// <param name="Name">As its address and its files have it.</param>
/// <param name="Says">What it shows, in a sentence.</param>
/// <param name="Counts">What its figures count.</param>
/// <param name="Chart">Null where there is nothing to draw yet; then <paramref name="Says"/> tells what will be seen.</param>
/// <param name="Grid">The same figures as a table for a page; null with the chart.</param>
/// <param name="Table">The same figures as a file; without rows where there is nothing to draw.</param>
public sealed record Picture(string Name, string Title, string Says, string Counts, Chart? Chart, Grid? Grid, Table Table);
