using ResolutionTracker.Analysis.Amendments;

namespace ResolutionTracker.Formats.Carried;

/// <summary>The stable names of outcomes and reasons.</summary>
public static class CarryNames
{
    public static string Of(CarryOutcome outcome) => outcome switch
    {
        CarryOutcome.Clean => "clean",
        CarryOutcome.AlreadyContained => "already-contained",
        CarryOutcome.NeedsDecision => "needs-decision",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Of(CarryCode code) => code switch
    {
        CarryCode.Overlap => "overlap",
        CarryCode.TwoInsertions => "two-insertions",
        CarryCode.StraddlesSplit => "straddles-split",
        CarryCode.ClauseDeleted => "clause-deleted",
        CarryCode.ClauseReworded => "clause-reworded",
        CarryCode.SubparagraphChanged => "subparagraph-changed",
        CarryCode.ClauseReplaced => "clause-replaced",
        CarryCode.MovedTwice => "moved-twice",
        CarryCode.NoPlace => "no-place",
        CarryCode.TooLong => "too-long",
        CarryCode.Neighbour => "neighbour",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
