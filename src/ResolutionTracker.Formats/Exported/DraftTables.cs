using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Formats.Exported;

/// <summary>The tables of a draft as it stands: itself, who takes part, its revisions, its clauses.</summary>
internal static class DraftTables
{
    /// <param name="hash">The Council room's at the draft's position.</param>
    public static Table Draft(Draft draft, string hash) => new(
        "draft",
        "The draft as it stands at the last position; one row.",
        [
            new("draft", "its identity"), new("working_title", "for people's lists; never printed in the text"), new("symbol", "its provisional symbol"),
            new("organ", "the body that negotiates it"), new("agenda_item", "of that body"), new("language", "ISO 639-1"),
            new("zone", "the time zone in which its times are shown"), new("stage", "zero, under-negotiation, under-silence, in-blue, adopted, not-adopted or withdrawn"),
            new("penholders", "codes of states"), new("sponsors", "codes of states"), new("base", "the adopted text that it starts from"),
            new("base_symbol", "of that text"), new("illustrative", "whether no state proposed these words"),
            new("position", "the last position of the Council room that is exported"), new("at", "when that was done, in UTC"), new("hash", "the Council room's at that position"),
        ],
        [
            [
                draft.Id.ToString(), draft.WorkingTitle, draft.Symbol, draft.Organ, draft.AgendaItem, draft.Language, draft.Zone,
                StoredNames.NameOf(draft.Stage), Cell.Of(draft.Penholders), Cell.Of(draft.Sponsors), draft.Base?.Name, draft.Base?.Symbol,
                Cell.Of(draft.IsIllustrative), Cell.Of(draft.Position), Cell.Of(draft.LastAt), hash,
            ],
        ]);

    public static Table Participants(Draft draft) => new(
        "participants",
        "The states in the Council room.",
        [new("state", "its code"), new("member", "whether it is a member of the Council"), new("may_propose", "whether it may propose amendments")],
        [.. draft.Participants.Select(each => (string?[])[each.State.Code, Cell.Of(each.IsMember), Cell.Of(draft.MayPropose(each.State))])]);

    public static Table Revisions(Draft draft) => new(
        "revisions",
        "The texts that were issued, in order.",
        [new("number", "0 for the zero draft"), new("name", "Rev.1, Rev.2 …"), new("position", "at which it was issued"), new("at", "in UTC")],
        [.. draft.Revisions.Select(each => (string?[])[Cell.Of(each.Number), each.Name, Cell.Of(each.Position), Cell.Of(each.At)])]);

    public static Table Clauses(Draft draft) => new(
        "clauses",
        "The clauses in the order of the text, deleted ones at the place where they stood.",
        [
            new("order", "from 1"), new("clause", "its identity"), new("label", "PP3, OP5, OP5 bis"), new("kind", "preambular, operative, heading or annex"),
            new("degree", "0 for a paragraph, 1 to 4 for (a), (i), a., i."), new("numbered", "whether a number is printed before it"),
            new("version", "of its words"), new("standing", "open, agreed-ad-referendum, agreed or deleted"),
            new("from_base", "whether its words are the base text's"), new("text", "its own words, without number and sub-paragraphs"),
        ],
        [.. draft.Clauses.Select((clause, i) => (string?[])
        [
            Cell.Of(i + 1), clause.Id.ToString(), clause.Label.Value, StoredNames.NameOf(clause.Kind), Cell.Of(clause.Degree), Cell.Of(clause.IsNumbered),
            clause.Version.ToString(), StoredNames.NameOf(clause.Standing), Cell.Of(clause.IsFromBase), clause.Text,
        ])]);
}
