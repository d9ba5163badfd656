using System.Collections.Immutable;
using ResolutionTracker.Analysis.AgreedLanguage;
using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.AgreedLanguage;

/// <summary>The answer to "is this agreed language?", as far as whoever asks may know it.</summary>
public abstract record AgreedAnswer
{
    private AgreedAnswer()
    {
    }

    public sealed record Refused(Refusal Why) : AgreedAnswer;

    /// <param name="Drafts">How many drafts were looked in.</param>
    /// <param name="Wordings">All of them, the best first.</param>
    /// <param name="Source">Where the words were selected; null for nowhere in particular.</param>
    /// <param name="Clause">The clause that they were selected in, and its first version with exactly them; null for none.</param>
    public sealed record Found(
        SelectedWords.Sought Words, int Drafts, ImmutableArray<AgreedWording> Wordings, SelectedIn? Source, (Draft Draft, Clause Clause, IndexedText First)? Clause) : AgreedAnswer;
}
