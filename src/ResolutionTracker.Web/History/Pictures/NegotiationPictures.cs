using System.Collections.Immutable;
using ResolutionTracker.Analysis.History.Origins;
using ResolutionTracker.Analysis.History.Pictures;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.History.Pictures;

/// <summary>All pictures of a negotiation up to one moment. They are the same for everybody who may read so far.</summary>
/// <param name="Draft">As it was then.</param>
public sealed record NegotiationPictures(Draft Draft, ImmutableArray<Picture> All)
{
    /// <summary>The names of the pictures, in the order of the page.</summary>
    public static ImmutableArray<string> Names { get; } = ["contention", "convergence", "outcomes", "alliances", "origins"];

    /// <summary>How many characters it holds, about.</summary>
    internal int Weight => All.Sum(picture => (picture.Chart?.Svg.Length ?? 0) + (60 * picture.Table.Rows.Count)) + 2_000;

    /// <param name="track">Folded at least up to the draft's position.</param>
    /// <param name="origins">Those at that position.</param>
    public static NegotiationPictures Of(Draft draft, NegotiationTrack track, DraftOrigins origins)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(track);
        var intervals = Intervals.Of([.. track.Acts.Take((int)draft.Position).Select(act => Moment.In(act.At, draft.Zone).There.DateTime)]);
        return new NegotiationPictures(
            draft,
            [
                ContentionPicture.Of(draft, ContentionOverTime.Of(track, draft, intervals)),
                ConvergencePicture.Of(draft, Convergence.Of(track, intervals)),
                OutcomesPicture.Of(OutcomesByState.Of(draft)),
                AlliancesPicture.Of(Alliances.Of(draft)),
                OriginsPicture.Of(draft, OriginFigures.Of(origins)),
            ]);
    }

    /// <returns>Null where there is no such picture.</returns>
    public Picture? Find(string name) => All.FirstOrDefault(picture => picture.Name == name);
}
