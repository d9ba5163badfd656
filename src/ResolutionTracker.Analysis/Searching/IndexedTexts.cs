using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Analysis.Searching;

/// <summary>The texts that an event brings into its room.</summary>
internal static class IndexedTexts
{
    public static IEnumerable<IndexedText> Of(Recorded recorded) => recorded.Event switch
    {
        DraftEvent.DraftOpened e => Names(recorded, e.WorkingTitle, e.Symbol, e.AgendaItem),
        DraftEvent.WorkingTitleChanged e => Names(recorded, e.WorkingTitle),
        DraftEvent.SymbolAssigned e => Names(recorded, e.Symbol),
        DraftEvent.BaseTextNamed e => Names(recorded, e.Name, e.Symbol),
        // In the delegation's room its words are those that it prepared.
        DraftEvent.AmendmentTabled when recorded.Room is Room.Delegation => [],
        DraftEvent.AmendmentTabled e => Proposal(recorded, e.Amendment, e.Changes, e.Reason),
        DraftEvent.AmendmentPrepared e => Proposal(recorded, e.Amendment, e.Changes, e.Reason),
        DraftEvent.AmendmentWorded e => Proposal(recorded, e.Amendment, e.Changes, e.Reason),
        DraftEvent.ChangeAmended e => [Text(recorded, IndexedKind.Proposal, e.Text) with { Amendment = e.Amendment, Change = e.Change }],
        DraftEvent.AmendmentRejected e => [Text(recorded, IndexedKind.Reason, e.Reason) with { Amendment = e.Amendment }],
        DraftEvent.ClauseReopened e => [Text(recorded, IndexedKind.Reason, e.Reason) with { Clause = e.Clause }],
        _ => BroughtWording.Of(recorded.Event).Select(wording => Text(recorded, IndexedKind.Wording, wording.Text ?? "") with
        {
            Clause = wording.Clause,
            Version = wording.Version,
            Through = wording.Through,
            IsFromBase = wording.IsFromBase,
        }),
    };

    private static IEnumerable<IndexedText> Names(Recorded recorded, params string?[] names) =>
        names.OfType<string>().Distinct().Select(name => Text(recorded, IndexedKind.Name, name));

    private static IEnumerable<IndexedText> Proposal(Recorded recorded, AmendmentId amendment, IEnumerable<Change> changes, string? reason)
    {
        foreach (var change in changes)
        {
            if (change.ProposedText is { } text)
            {
                yield return Text(recorded, IndexedKind.Proposal, text) with { Amendment = amendment, Change = change.Id, Clause = change.Target };
            }
        }

        if (reason is not null)
        {
            yield return Text(recorded, IndexedKind.Reason, reason) with { Amendment = amendment };
        }
    }

    private static IndexedText Text(Recorded recorded, IndexedKind kind, string text) => new(kind, recorded.Position, recorded.At, recorded.By, text);
}
