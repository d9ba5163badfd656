using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What somebody asks of a draft as it stands when their turn has come, or why that can't be asked.</summary>
internal sealed record Asked(DraftCommand? Command, Refusal? Refusal)
{
    public static Asked For(DraftCommand command) => new(command, null);

    public static Asked Not(Refusal why) => new(null, why);
}
