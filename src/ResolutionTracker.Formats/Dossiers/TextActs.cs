using System.Collections.Immutable;
using System.Globalization;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The acts that bring a whole text: the draft with its base, a text, a revision.</summary>
/// <param name="dossier">The dossier's name, from which identities come.</param>
internal sealed class TextActs(string dossier)
{
    private const string DefaultZone = "America/New_York";

    /// <summary>The whole texts read so far, in the order of the acts.</summary>
    public ImmutableList<DossierText> Texts { get; private set; } = [];

    /// <summary>The same again, which reads on by itself.</summary>
    public TextActs Copy() => new(dossier) { Texts = Texts };

    /// <param name="from">The file of the base text, or null.</param>
    public PlannedAct Open(DossierEntry entry, DossierEntry? from)
    {
        var front = entry.Front;
        var (header, badHeader) = MarkdownReader.HeaderOf(front);
        var (participants, badParticipants) = Participants(entry);
        var (baseText, badBase) = from is null ? ([], null) : TextOf(from);
        var (text, badText) = TextOf(entry);
        if ((badHeader ?? badParticipants ?? badText ?? badBase) is { } refusal)
        {
            return PlannedAct.Refused(refusal);
        }

        if (front.Find("illustrative") is { Values: not (["true"] or ["false"]) })
        {
            return PlannedAct.Refused(entry.Refused("bad-value", "illustrative", "“illustrative” is true or false."));
        }

        var baseClauses = from is null ? [] : TextDraft.Inserts(baseText, i => IdOf(from, i));
        return PlannedAct.Of(new DraftCommand.OpenDraft(
            entry.By,
            header.Title!,
            header.Organ ?? "Security Council",
            header.AgendaItem,
            header.Symbol,
            header.Language ?? "en",
            header.Zone ?? DefaultZone,
            header.Penholders.IsEmpty && entry.By.State is { } state ? [state] : header.Penholders,
            header.Sponsors,
            participants,
            header.IsIllustrative,
            from is null ? null : new BaseText(from.Front.Text("name")!, from.Front.Text("symbol")),
            baseClauses,
            TextRevision.Edits([.. baseClauses.Select(StandingClause.Of)], TextDraft.Inserts(text, i => IdOf(entry, i)))));
    }

    /// <summary>A text or a revision; a revision without a text names the one that stands.</summary>
    public PlannedAct Revise(DossierEntry entry, Draft draft)
    {
        var commands = ImmutableList.CreateBuilder<DraftCommand>();
        if (!string.IsNullOrWhiteSpace(entry.Body) || entry.Act == "text")
        {
            var (text, refusal) = TextOf(entry);
            if (refusal is not null)
            {
                return PlannedAct.Refused(refusal);
            }

            commands.Add(new DraftCommand.EditClauses(
                entry.By, TextRevision.Edits([.. draft.Present.Select(StandingClause.Of)], TextDraft.Inserts(text, i => IdOf(entry, i)))));
        }

        if (entry.Act == "revision")
        {
            commands.Add(new DraftCommand.IssueRevision(entry.By, entry.Front.Text("name")));
        }

        return PlannedAct.Of(commands);
    }

    private static (ImmutableList<MemberState> States, FileRefusal? Refusal) Participants(DossierEntry entry)
    {
        var given = entry.Front.Text("participants");
        var isYear = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        return given is null || isYear
            ? ([.. CouncilMembership.Of(given is null ? entry.At.Year : year)], null)
            : entry.Front.States("participants");
    }

    private (ImmutableList<ReadClause> Clauses, FileRefusal? Refusal) TextOf(DossierEntry entry)
    {
        switch (MarkdownReader.ReadBody(entry.File, entry.Body, TextHeader.Empty))
        {
            case TextReading.Read { Text: var text } when ResolutionText.RefusalOf(entry.File, text) is { } refusal:
                return ([], refusal);
            case TextReading.Read { Text: var text }:
                Texts = Texts.Add(new DossierText(entry.File, text));
                return (text.Clauses, null);
            case TextReading.Refused { Why: var why }:
                return ([], why);
            default:
                throw new InvalidOperationException("A reading is either read or refused.");
        }
    }

    private Guid IdOf(DossierEntry entry, int index) =>
        entry.Identity(index, DerivedId.Of(dossier, "clause", entry.File, index.ToString(CultureInfo.InvariantCulture)));
}
