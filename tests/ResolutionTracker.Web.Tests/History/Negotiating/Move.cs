using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Tests.History.Negotiating;

/// <summary>What somebody does in a negotiation.</summary>
/// <param name="Name">As a failure names it.</param>
/// <param name="Texts">All that is written by it.</param>
/// <param name="Prepared">The amendment that is given these texts in its author's own room; null where all is said to everybody.</param>
/// <param name="Tabled">The amendment that is shown to the Council; null for none.</param>
/// <param name="IsIntrusion">Whether nobody may do this, so that nothing may come of it.</param>
internal sealed record Move(
    string Name,
    ActingFor By,
    IReadOnlyList<Func<Draft, Asked>> Steps,
    IReadOnlyList<string> Texts,
    AmendmentId? Prepared = null,
    AmendmentId? Tabled = null,
    bool IsIntrusion = false)
{
    public static Move Of(DraftCommand command, params IReadOnlyList<string> texts) =>
        new(command.GetType().Name, command.By, [_ => Asked.For(command)], texts);
}
