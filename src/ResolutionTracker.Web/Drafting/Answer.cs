using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What became of a command.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <param name="Recorded">What it wrote, now or when it was first sent; empty where what was asked held already.</param>
    /// <param name="Draft">The draft as it stands now.</param>
    public sealed record Done(IReadOnlyList<Recorded> Recorded, Draft Draft) : Answer;

    public sealed record Refused(Refusal Why) : Answer;
}
