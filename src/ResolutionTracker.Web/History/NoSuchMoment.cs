using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History;

/// <summary>A moment was named that the draft does not have, or that the asker may not know.</summary>
internal sealed record NoSuchMoment(string Sentence) : Refusal.Missing("no-such-moment", Sentence)
{
    public static NoSuchMoment Of(Draft draft, string asked) => new(
        string.IsNullOrWhiteSpace(asked)
            ? $"Say since when: {Known(draft)}."
            : $"“{WordMarkup.Visible(asked.Length > 60 ? asked[..60] : asked)}” is no moment of this draft; there are {Known(draft)}.");

    private static string Known(Draft draft) => string.Join(
        ", ", MomentNames.Of(draft).Select(moment => moment.Value).Append($"and positions from 1 to {draft.Position}"));
}
