using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>What is said of a draft wherever its text is.</summary>
internal static class Notices
{
    public const string Illustrative = "Illustrative text: no state proposed these words";

    public static string? Of(Draft draft) => draft.IsIllustrative ? Illustrative : null;
}
