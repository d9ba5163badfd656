using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Analysis.History.Pictures;

/// <summary>How often two states stand behind the same amendment.</summary>
/// <param name="One">The first of the two in the order of the picture.</param>
/// <param name="SubmittedByOne">Those that one submits and the other has joined.</param>
/// <param name="SubmittedByOther">Those that the other submits and one has joined.</param>
/// <param name="SubmittedByAThird">Those of a third state that both have joined.</param>
public sealed record Alliance(MemberState One, MemberState Other, int SubmittedByOne, int SubmittedByOther, int SubmittedByAThird)
{
    public int Together => SubmittedByOne + SubmittedByOther + SubmittedByAThird;
}
