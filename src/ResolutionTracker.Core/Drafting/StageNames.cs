namespace ResolutionTracker.Core.Drafting;

/// <summary>The stages as a delegate says them, in the middle of a sentence.</summary>
public static class StageNames
{
    public static string Of(DraftStage stage) => stage switch
    {
        DraftStage.Zero => "a zero draft",
        DraftStage.UnderNegotiation => "under negotiation",
        DraftStage.UnderSilence => "under silence",
        DraftStage.InBlue => "in blue",
        DraftStage.Adopted => "adopted",
        DraftStage.NotAdopted => "not adopted",
        _ => "withdrawn",
    };
}
