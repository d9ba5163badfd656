using ResolutionTracker.Analysis.History.Origins;

namespace ResolutionTracker.Web.History;

/// <summary>The stable names of how words came into a text, for programs.</summary>
internal static class OriginNames
{
    public static string Of(OriginKind kind) => kind switch
    {
        OriginKind.Base => "base",
        OriginKind.Drafted => "drafted",
        OriginKind.Proposed => "proposed",
        OriginKind.Added => "added",
        OriginKind.Consequence => "consequence",
        _ => "secretariat",
    };
}
