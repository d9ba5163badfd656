using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Searching;

/// <summary>A question without a word.</summary>
internal sealed record NothingToLookFor() : Refusal(
    "nothing-to-look-for", "Say which words to look for: all of them in one text, a phrase in quotation marks, the beginning of a word with an asterisk.");
