using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>A picture, or a form of it, was named that there is not.</summary>
internal sealed record NoSuchPicture(string Sentence) : Refusal.Missing("no-such-picture", Sentence)
{
    public static NoSuchPicture Of(string asked) => new(
        $"There is no picture “{WordMarkup.Visible(asked.Length > 60 ? asked[..60] : asked)}”; there are {string.Join(", ", NegotiationPictures.Names)}, each as svg and as csv.");
}
