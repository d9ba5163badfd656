using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Revisions as people name them: without regard to case, and the latest where two have one name.</summary>
internal static class RevisionNames
{
    public static Revision? Find(Draft draft, string name) =>
        draft.Revisions.FindLast(revision => string.Equals(revision.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}
