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
        if (Lacking(sent) is { } field)
        {
            return (null, new Incomplete(index + 1, field));
        }

        var clause = new ClauseId(sent.Clause ?? Guid.Empty);
        var written = new ClauseVersion(sent.Base ?? 0);
        return sent.Kind switch
        {
            "reword" => (new ProposedChange.Reword(id, clause, written, sent.Text!), null),
            "alternative" => (new ProposedChange.Alternative(id, clause, written, sent.Text!), null),
            "delete" => (new ProposedChange.Delete(id, clause, written), null),
            "insert" => Insert(draft, earlier, id, sent),
            "move" => (new ProposedChange.Move(id, clause, sent.After is { } after ? new ClauseId(after) : null, sent.Degree), null),
            "split" => (new ProposedChange.Split(id, clause, written, Parts(clause, earlier, sent.Parts!)), null),
            "join" => (new ProposedChange.Join(
                id, clause, written, [.. sent.With!.Select(other => new SeenClause(new ClauseId(other.Clause), new ClauseVersion(other.Base)))], sent.Text!), null),
            "retitle" => (new ProposedChange.Retitle(id, sent.Text!), null),
            "amend" => (new ProposedChange.Amend(id, new ChangeId(sent.Of!.Value), sent.Text!), null),
            _ => (null, new UnknownChange(sent.Kind)),
        };
    }

    private static string? Lacking(NewChange sent) => sent switch
    {
        { Kind: "reword" or "alternative" or "delete" or "move" or "split" or "join", Clause: null } => "clause",
        { Kind: "reword" or "alternative" or "delete" or "split" or "join", Base: null } => "base",
        { Kind: "reword" or "alternative" or "insert" or "join" or "retitle" or "amend", Text: null } => "text",
        { Kind: "split", Parts: null } => "parts",
        { Kind: "split", Parts: { } parts } when parts.Any(part => part?.Text is null) => "text",
        { Kind: "join", With: null } => "with",
        { Kind: "join", With: { } with } when with.Any(other => other is null) => "with",
        { Kind: "amend", Of: null } => "of",
        _ => null,
    };

    // A part that has no identity yet keeps the one that it had, or gets a new one.
    private static ImmutableList<SplitPart> Parts(ClauseId clause, Change? earlier, IReadOnlyList<NewPart> parts) =>
    [
        .. parts.Select((part, i) => new SplitPart(
            part.Clause is { } named ? new ClauseId(named)
            : i == 0 ? clause
            : (earlier as Change.Split)?.Parts.ElementAtOrDefault(i)?.Clause ?? new ClauseId(Guid.CreateVersion7()),
            part.Text)),
    ];

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
        "unknown-change", $"“{Kind}” is no kind of change; there are reword, insert, delete, move, split, join, retitle, alternative, amend.");
}
