using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The commands that an entry asks for, or why it asks for none.</summary>
internal sealed record PlannedAct(ImmutableList<DraftCommand> Commands, FileRefusal? Refusal)
{
    public static PlannedAct Of(params IEnumerable<DraftCommand> commands) => new([.. commands], null);

    public static PlannedAct Refused(FileRefusal why) => new([], why);
}
