using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Formats.Exported;

/// <summary>The tables of amendments, their changes and who stands behind them.</summary>
internal static class AmendmentTables
{
    /// <param name="all">Each with the room that it is read from, in the order of their tabling; those in preparation last.</param>
    public static Table Amendments(IReadOnlyList<(Room Room, Amendment Amendment)> all) => new(
        "amendments",
        "The amendments, as they are at the end.",
        [
            new("amendment", "its identity"), new("ordinal", "in the order of tabling; 0 while in preparation"), new("room", "that it is read from"),
            new("state", "that submits it"), new("co_sponsors", "codes of states, as it is now"), new("first_submitter", "where another state took it over"),
            new("group", "of states for which it is proposed"), new("amends", "the amendment that a sub-amendment amends"), new("status", "as delegates say it"),
            new("outcome", "pending, accepted, accepted-as-modified, rejected, withdrawn or lapsed"), new("outcome_at", "in UTC"), new("outcome_reason", "of a rejection"),
            new("reason", "its author's"), new("at", "when it was tabled, or begun; in UTC"),
            new("position", "of the event in its room that last changed it"),
        ],
        [.. all.Select(each => Row(each.Room, each.Amendment))]);

    /// <inheritdoc cref="Amendments"/>
    public static Table Changes(IReadOnlyList<(Room Room, Amendment Amendment)> all) => new(
        "changes",
        "What each amendment does to the text, change by change.",
        [
            new("amendment", "to which it belongs"), new("change", "its identity"), new("order", "in the amendment, from 1"),
            new("kind", "reword, insert, delete, move, split, join, retitle, alternative or amend"), new("clause", "that it touches or brings in"),
            new("base_version", "of the clause, that it was written against"), new("base_text", "the words of that version"),
            new("proposed_text", "words of several clauses are parted by a line feed"), new("decision", "open, accepted or rejected"),
            new("accepted_text", "as it was accepted"),
        ],
        [.. all.SelectMany(each => each.Amendment.Changes.Select((change, i) => Row(each.Amendment, change, i + 1)))]);

    /// <inheritdoc cref="Amendments"/>
    public static Table CoSponsors(IReadOnlyList<(Room Room, Amendment Amendment)> all) => new(
        "co_sponsors",
        "Which states stood behind which amendment of another, and how long.",
        [new("amendment", "its identity"), new("state", "its code"), new("joined_at", "in UTC"), new("left_at", "in UTC; empty while it stands behind it")],
        [.. all.SelectMany(each => each.Amendment.CoSponsorships.Select(sponsor => (string?[])
            [each.Amendment.Id.ToString(), sponsor.State.Code, Cell.Of(sponsor.Joined), sponsor.Left is { } left ? Cell.Of(left) : null]))]);

    private static string?[] Row(Room room, Amendment amendment) =>
    [
        amendment.Id.ToString(), Cell.Of(amendment.Ordinal), room.Key, amendment.MainSponsor.Code,
        Cell.Of(amendment.Authors.Skip(1).Select(author => author.State)), amendment.FirstSubmitter?.Code, amendment.Group, amendment.Amends?.ToString(),
        amendment.Status, amendment.Outcome.Name, At(amendment.Outcome), amendment.Outcome is AmendmentOutcome.Rejected { Reason: var why } ? why : null,
        amendment.Reason, Cell.Of(amendment.At), Cell.Of(amendment.Position),
    ];

    private static string?[] Row(Amendment amendment, Change change, int order)
    {
        var accepted = amendment.Accepted.Find(each => each.Change == change.Id);
        return
        [
            amendment.Id.ToString(), change.Id.ToString(), Cell.Of(order), change.Kind, change.Target?.ToString(), change.BaseVersion?.ToString(),
            change.BaseText, change.ProposedText,
            accepted is not null ? "accepted" : amendment.Rejected.Contains(change.Id) ? "rejected" : "open", accepted?.Accepted,
        ];
    }

    private static string? At(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.Accepted { At: var at } => Cell.Of(at),
        AmendmentOutcome.AcceptedAsModified { At: var at } => Cell.Of(at),
        AmendmentOutcome.Rejected { At: var at } => Cell.Of(at),
        AmendmentOutcome.Withdrawn { At: var at } => Cell.Of(at),
        AmendmentOutcome.Lapsed { At: var at } => Cell.Of(at),
        _ => null,
    };
}
