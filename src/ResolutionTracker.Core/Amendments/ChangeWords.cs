using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Amendments;

/// <summary>What may be the wording of a change.</summary>
public static class ChangeWords
{
    /// <param name="text">One paragraph.</param>
    /// <returns>Null where it may be.</returns>
    public static Refusal? Check(Change change, string text) =>
        change is Change.Retitle or Change.Amend { Target: null } ? DraftNames.Check("working title", text) : ClauseText.Check(text);
}
