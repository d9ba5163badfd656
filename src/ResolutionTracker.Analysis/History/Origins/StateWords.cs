using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Origins;

/// <summary>What became of one state's words. Words of several states count for each of them, except in <see cref="Share"/>.</summary>
/// <param name="Tabled">Words that its amendments would have put into the text, as they were tabled.</param>
/// <param name="Entered">Of the words that its amendments proposed, those that came into the text.</param>
/// <param name="Standing">Of these, those that stand in it.</param>
/// <param name="Words">All words of the text that are its own, those that it drafted or added as penholder included.</param>
/// <param name="Share">Of the words of the text, from 0 to 1; a word of several states is parted evenly among them.</param>
public sealed record StateWords(MemberState State, int Tabled, int Entered, int Standing, int Words, double Share);
