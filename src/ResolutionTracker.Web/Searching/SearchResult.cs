using ResolutionTracker.Analysis.Searching;

namespace ResolutionTracker.Web.Searching;

/// <summary>The answer to a question, as far as whoever asks may know it.</summary>
/// <param name="Total">In how many drafts something was found.</param>
/// <param name="Page">Which part of them this is, from 1.</param>
public sealed record SearchResult(SearchQuery Query, int Total, int Page, IReadOnlyList<FoundDraft> Drafts)
{
    /// <summary>How many drafts are shown at a time.</summary>
    public const int PageSize = 10;

    public bool HasMore => Page * PageSize < Total;
}
