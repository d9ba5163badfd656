using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Which drafts the record holds.</summary>
internal interface IKnownDrafts
{
    IReadOnlyCollection<DraftId> All { get; }
}
