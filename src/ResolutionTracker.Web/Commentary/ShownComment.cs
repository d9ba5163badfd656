using ResolutionTracker.Core.Commentary;

namespace ResolutionTracker.Web.Commentary;

/// <summary>A comment as a page shows it.</summary>
/// <param name="About">What it is about, in words.</param>
/// <param name="Place">The position of the Council room to which it belongs.</param>
public sealed record ShownComment(Comment Comment, string About, long Place);
