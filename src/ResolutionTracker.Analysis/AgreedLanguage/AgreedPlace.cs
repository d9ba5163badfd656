using ResolutionTracker.Analysis.Searching;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Analysis.AgreedLanguage;

/// <summary>A clause or an amendment that says what was selected, or nearly.</summary>
/// <param name="Room">That it stands in.</param>
/// <param name="Clause">Null for an amendment to what is no clause.</param>
/// <param name="Amendment">The amendment whose words they are; null for the text of a clause, and for a preparation that was given up.</param>
/// <param name="First">The first of its versions or wordings with these words.</param>
/// <param name="Passage">In the last of them.</param>
/// <param name="Stands">Whether the text that now stands has them.</param>
public sealed record AgreedPlace(
    Draft Draft, Room Room, Clause? Clause, Amendment? Amendment, IndexedText First, FoundPassage Passage, bool Stands)
{
    public PlaceRank Rank => Passage.Text switch
    {
        { Kind: IndexedKind.Proposal } => PlaceRank.Proposed,
        { IsFromBase: true } => PlaceRank.Adopted,
        _ when First.IsFromBase => PlaceRank.Adopted,
        _ => Draft.Stage == DraftStage.Adopted && Stands ? PlaceRank.Adopted : PlaceRank.Drafted,
    };
}
