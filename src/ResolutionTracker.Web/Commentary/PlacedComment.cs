using ResolutionTracker.Core.Commentary;

namespace ResolutionTracker.Web.Commentary;

/// <summary>A comment at the moment of the negotiation to which it belongs.</summary>
/// <param name="Place">A position of the Council room; 0 for before anything was read of it.</param>
internal sealed record PlacedComment(Comment Comment, long Place);
