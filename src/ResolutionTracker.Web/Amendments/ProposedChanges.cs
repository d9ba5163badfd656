using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Amendments;

/// <summary>Reads the changes of an amendment as they come from outside.</summary>
internal static class ProposedChanges
{
    public static (ImmutableList<ProposedChange> Changes, Refusal? Refusal) Read(Sight sight, AmendmentId amendment, NewAmendment body)
    {
        var begun = sight.Own?.Find(amendment);
        var changes = ImmutableList.CreateBuilder<ProposedChange>();
        for (var i = 0; i < body.Changes.Count; i++)
        {
            var (change, refusal) = body.Changes[i] is { } sent
                ? Read(sight.Draft, begun, sent, i)
                : (null, new Incomplete(i + 1, "kind"));
            if (change is null)
            {
                return ([], refusal);
            }

            changes.Add(change);
        }

        return (changes.ToImmutable(), null);
    }

    private static (ProposedChange? Change, Refusal? Refusal) Read(Draft draft, Amendment? begun, NewChange sent, int index)
    {
        var earlier = begun?.Changes.ElementAtOrDefault(index) is { } same && same.Kind == sent.Kind ? same : null;
        var id = sent.Id is { } named ? new ChangeId(named) : earlier?.Id ?? new ChangeId(Guid.CreateVersion7());
        return sent switch
        {
            { Kind: "reword", Clause: null } or { Kind: "delete", Clause: null } => (null, new Incomplete(index + 1, "clause")),
            { Kind: "reword", Base: null } or { Kind: "delete", Base: null } => (null, new Incomplete(index + 1, "base")),
            { Kind: "reword", Text: null } or { Kind: "insert", Text: null } => (null, new Incomplete(index + 1, "text")),
            { Kind: "reword" } => (
                new ProposedChange.Reword(id, new ClauseId(sent.Clause!.Value), new ClauseVersion(sent.Base!.Value), sent.Text!), null),
            { Kind: "delete" } => (
                new ProposedChange.Delete(id, new ClauseId(sent.Clause!.Value), new ClauseVersion(sent.Base!.Value)), null),
            { Kind: "insert" } => Insert(draft, earlier, id, sent),
            _ => (null, new UnknownChange(sent.Kind)),
        };
    }

    private static (ProposedChange? Change, Refusal? Refusal) Insert(Draft draft, Change? earlier, ChangeId id, NewChange sent)
    {
        // An insertion that names a clause of the text means: after this one.
        var anchor = sent.After ?? (sent.Clause is { } known && draft.Find(new ClauseId(known)) is not null ? known : null);
        var after = anchor is { } follows ? new ClauseId(follows) : (ClauseId?)null;
        var kind = sent.ClauseKind is { } name
            ? StoredKinds.Find(name)
            : (after is { } place ? draft.Find(place)?.Kind : null) ?? ClauseKind.Operative;
        if (kind is not { } clauseKind)
        {
            return (null, StoredKinds.Unknown(sent.ClauseKind!));
        }

        var degree = sent.Degree ?? 0;
        var clause = sent.Clause is { } named && named != anchor ? new ClauseId(named) : earlier?.Target ?? new ClauseId(Guid.CreateVersion7());
        return (
            new ProposedChange.Insert(
                id, clause, after, clauseKind, degree, sent.Numbered ?? StoredKinds.IsNumbered(clauseKind, degree), sent.Text!),
            null);
    }

    private sealed record Incomplete(int Change, string Field) : Refusal(
        "incomplete-change", $"Change {Change} lacks “{Field}”; see /openapi/v1.json for what each kind needs.");

    private sealed record UnknownChange(string Kind) : Refusal(
        "unknown-change", $"“{Kind}” is no kind of change; there are reword, insert, delete.");
}
