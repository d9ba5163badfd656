using System.Collections.Immutable;
using ResolutionTracker.Analysis.Amendments;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Reads what is to be accepted as it comes from outside, and says it on the text that stands when its turn has come.</summary>
internal static class SentAcceptances
{
    public static Asked Ask(ActingFor by, Draft draft, AmendmentId id, Acceptance body)
    {
        if (draft.Find(id) is not { Outcome.IsPending: true } amendment)
        {
            // The rules say why.
            return Asked.For(new DraftCommand.AcceptAmendment(by, id, []));
        }

        var open = amendment.OpenChanges.ToList();
        if (body.Changes is null && open.Count > 1 && (body.Text is not null || body.Choice is not null))
        {
            return Asked.Not(new OneOfSeveral());
        }

        var sent = body.Changes ?? [.. open.Select(change => new AcceptedBody(change.Id.Value, open.Count == 1 ? body.Seen : null, body.Text, body.Choice))];
        var acceptances = ImmutableList.CreateBuilder<ChangeAcceptance>();
        foreach (var each in sent)
        {
            if (each is null || open.Find(change => change.Id.Value == each.Change) is not { } change)
            {
                return Asked.Not(new Refusal.NoSuchChange());
            }

            var (acceptance, refusal) = Acceptances.Of(
                amendment, change, draft, each.Seen is { } seen ? new ClauseVersion(seen) : null, each.Text, each.Choice);
            if (acceptance is null)
            {
                return Asked.Not(refusal!);
            }

            acceptances.Add(acceptance);
        }

        return acceptances.Count == 0
            ? Asked.Not(new Refusal.NoSuchChange())
            : Asked.For(new DraftCommand.AcceptAmendment(by, id, acceptances.ToImmutable()));
    }

    private sealed record OneOfSeveral() : Refusal(
        "one-text-for-several", "This amendment has several open changes; say under “changes” which of them gets which words.");
}
