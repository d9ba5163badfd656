using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How contested one clause is at one moment.</summary>
/// <param name="Clause">The clause; <see cref="Draft.Head"/> for the head of the text.</param>
/// <param name="Open">The amendments beside it that wait for a decision, as <see cref="Draft.OpenAt"/> counts them.</param>
/// <param name="Words">The words that these would put in or take out, as they were tabled.</param>
public readonly record struct ClauseContention(ClauseId Clause, int Open, int Words);
