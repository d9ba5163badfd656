namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How far the negotiation had come when a stretch of time ended.</summary>
/// <param name="InText">The clauses of the text.</param>
/// <param name="Agreed">Those of them that were agreed, those ad referendum left out.</param>
/// <param name="AdReferendum">Those of them that were agreed ad referendum.</param>
/// <param name="Tabled">The amendments tabled so far.</param>
/// <param name="Open">Those of them that waited for a decision.</param>
public readonly record struct ConvergencePoint(int InText, int Agreed, int AdReferendum, int Tabled, int Open);
