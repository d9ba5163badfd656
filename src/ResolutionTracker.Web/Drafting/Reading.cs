using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What came of looking at a text.</summary>
internal abstract record Reading
{
    private Reading()
    {
    }

    public sealed record Done(ReadingBody Body) : Reading;

    public sealed record Refused(Refusal Why) : Reading;
}
