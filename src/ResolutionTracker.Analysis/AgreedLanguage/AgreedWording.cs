using System.Collections.Immutable;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>One way to say what was selected, with everywhere that says it so.</summary>
/// <param name="Shown">The place whose words stand for all: the firmest, then the newest.</param>
/// <param name="Places">All of them, the earliest first.</param>
public sealed record AgreedWording(AgreedPlace Shown, ImmutableArray<AgreedPlace> Places)
{
    public FoundPassage Passage => Shown.Passage;

    public bool IsExact => Passage.IsExact;

    /// <summary>In how many drafts it stands or is proposed.</summary>
    public int Texts => Places.Select(place => place.Draft.Id).Distinct().Count();

    /// <summary>Brings the places of one wording together: exact ones first, then the nearest, the firmest, the newest.</summary>
    public static ImmutableArray<AgreedWording> Of(IEnumerable<AgreedPlace> places) =>
    [
        .. places.GroupBy(place => place.Passage.Key, StringComparer.Ordinal)
            .Select(same => new AgreedWording(
                same.OrderBy(place => place.Rank).ThenByDescending(place => place.First.At).First(), [.. same.OrderBy(place => place.First.At)]))
            .OrderByDescending(wording => wording.IsExact)
            .ThenByDescending(wording => Math.Round(wording.Passage.Nearness, 2))
            .ThenBy(wording => wording.Shown.Rank)
            .ThenByDescending(wording => wording.Shown.First.At),
    ];
}
