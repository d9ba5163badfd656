using System.Collections.Immutable;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Exported;

/// <summary>The tables with a row for each thing that happened.</summary>
internal static class EventTables
{
    public static Table Events(IReadOnlyList<Recorded> all) => new(
        "events",
        "Everything that happened, one row an event, each room in its order.",
        [
            new("room", "council, or a delegation’s"), new("position", "in its room, from 1"), new("at", "when it was done, in UTC"),
            new("recorded_at", "when the record took it, in UTC"), new("by", "the state, or secretariat"), new("event", "what happened, with the version of its form"),
            new("clause", "that it touches"), new("amendment", "that it is about, or came through"), new("council_seen", "the position of the Council room that its author had read"),
            new("command", "that it came of; events of one decision have the same"), new("hash", "the link in the room's chain"),
            new("source", "of what was entered after the fact: from where it is known"), new("sure", "how sure that is: certain, probable or doubtful"),
        ],
        [.. all.Select(each => (string?[])
        [
            each.Room.Key, Cell.Of(each.Position), Cell.Of(each.At), Cell.Of(each.RecordedAt), each.By.ToString(), EventJson.NameOf(each.Event),
            EventSubject.ClauseOf(each.Event)?.ToString(), (EventSubject.AmendmentOf(each.Event) ?? EventSubject.ThroughOf(each.Event)?.Amendment)?.ToString(),
            Cell.Of(each.CouncilSeen), each.Command.ToString(), each.Hash, each.Entry?.Source, each.Entry is { } entry ? StoredNames.NameOf(entry.Sure) : null,
        ])]);

    /// <param name="council">Each event of the Council room with the draft right after it.</param>
    public static Table Versions(IReadOnlyList<(Recorded Recorded, Draft After)> council) => new(
        "versions",
        "Every version of every clause, and each deletion, in the order of the Council room.",
        [
            new("clause", "its identity"), new("label", "at that moment"), new("version", "of a deletion, the version that was deleted"), new("position", "of the Council room"),
            new("at", "in UTC"), new("by", "who did it: who drafted, or the penholder who accepted"), new("event", "what happened"),
            new("amendment", "through which it came"), new("change", "of that amendment"), new("states", "whose words they are: the authors of the amendment then, or who drafted; empty for the base's"),
            new("deleted", "whether the clause left the text here"), new("from_base", "whether the words are the base text's"), new("text", "its words; of a deletion, those that left"),
        ],
        [.. council.SelectMany(each => each.After.Clauses.Where(clause => clause.Changed == each.Recorded.Position).Select(clause => Row(each.Recorded, each.After, clause)))]);

    /// <inheritdoc cref="Versions"/>
    public static Table Decisions(IReadOnlyList<(Recorded Recorded, Draft After)> council) => new(
        "decisions",
        "What became of amendments, change by change, in the order of the Council room.",
        [
            new("position", "of the Council room"), new("at", "in UTC"), new("by", "who decided"),
            new("decision", "accepted, accepted-as-modified, rejected, withdrawn, taken-over, amended or reverted"), new("amendment", "its identity"), new("change", "of it; empty for all that were open"),
            new("clause", "that it touches"), new("proposed_text", "the words proposed"), new("carried_text", "as they read on the text that stood then, where that had moved on"),
            new("accepted_text", "the words accepted"), new("reason", "of a rejection"),
        ],
        [.. council.SelectMany(each => Decided(each.Recorded.Event).Select(row => (string?[])
            [Cell.Of(each.Recorded.Position), Cell.Of(each.Recorded.At), each.Recorded.By.ToString(), .. row]))]);

    private static string?[] Row(Recorded recorded, Draft after, Clause clause)
    {
        var through = EventSubject.ThroughOf(recorded.Event);
        var states = through is not null ? after.Find(through.Amendment)?.Authors.Select(author => author.State)
            : !clause.IsFromBase && recorded.By.State is { } by ? [by]
            : null;
        return
        [
            clause.Id.ToString(), clause.Label.Value, clause.Version.ToString(), Cell.Of(recorded.Position), Cell.Of(recorded.At), recorded.By.ToString(),
            EventJson.NameOf(recorded.Event), through?.Amendment.ToString(), through?.Change.ToString(), Cell.Of(states ?? []),
            Cell.Of(!clause.IsPresent), Cell.Of(clause.IsFromBase), clause.Text,
        ];
    }

    private static IEnumerable<string?[]> Decided(DraftEvent happened) => happened switch
    {
        DraftEvent.AmendmentAccepted e => e.Changes.Select(each => (string?[])
        [
            each.IsModified ? "accepted-as-modified" : "accepted", e.Amendment.ToString(), each.Change.ToString(), each.Clause?.ToString(),
            each.Proposed, each.Carried, each.Accepted, null,
        ]),
        DraftEvent.AmendmentRejected e => Each(e.Changes).Select(change => (string?[])["rejected", e.Amendment.ToString(), change?.ToString(), null, null, null, null, e.Reason]),
        DraftEvent.AmendmentWithdrawn e => [["withdrawn", e.Amendment.ToString(), null, null, null, null, null, null]],
        DraftEvent.AmendmentTakenOver e => [["taken-over", e.Amendment.ToString(), null, null, null, null, null, null]],
        DraftEvent.ChangeAmended e => [["amended", e.Amendment.ToString(), e.Change.ToString(), null, null, null, e.Text, null]],
        DraftEvent.DecisionReverted e => Each(e.Changes).Select(change => (string?[])["reverted", e.Amendment.ToString(), change?.ToString(), null, null, null, null, null]),
        _ => [],
    };

    private static IEnumerable<ChangeId?> Each(ImmutableList<ChangeId>? changes) => changes is null or [] ? [null] : changes.Select(change => (ChangeId?)change);
}
