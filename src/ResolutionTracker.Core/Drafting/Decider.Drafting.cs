using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private static Decision Open(DraftCommand.OpenDraft c)
    {
        if (RefusalOf(c) is { } refusal)
        {
            return Refuse(refusal);
        }

        var events = ImmutableList.CreateBuilder<DraftEvent>();
        events.Add(new DraftEvent.DraftOpened(
            c.WorkingTitle.Trim(),
            c.Organ.Trim(),
            DraftNames.Given(c.AgendaItem),
            DraftNames.Given(c.Symbol),
            c.Language,
            c.Zone.Trim(),
            [.. c.Penholders.Distinct()],
            [.. c.Sponsors.Distinct()],
            [.. c.Participants.Union(c.Penholders).Select(state => new Participant(state, true, true))],
            c.IsIllustrative));

        var text = new EditedText([]);
        if (c.Base is { } named)
        {
            events.Add(new DraftEvent.BaseTextNamed(named.Name.Trim(), DraftNames.Given(named.Symbol)));
            foreach (var clause in c.BaseClauses)
            {
                if (text.Apply(clause, null, isFromBase: true, events) is { } refused)
                {
                    return Refuse(refused);
                }
            }
        }

        foreach (var edit in c.Text)
        {
            if (text.Apply(edit, null, isFromBase: false, events) is { } refused)
            {
                return Refuse(refused);
            }
        }

        events.Add(new DraftEvent.RevisionIssued(0, "zero draft"));
        return Accept(events);
    }

    private static Refusal? RefusalOf(DraftCommand.OpenDraft c) =>
        DraftNames.Check("working title", c.WorkingTitle)
        ?? DraftNames.Check("organ", c.Organ)
        ?? DraftNames.Check(DraftNames.Given(c.AgendaItem))
        ?? DraftNames.Check(DraftNames.Given(c.Symbol))
        ?? (Languages.All.Contains(c.Language) ? null : new Refusal.UnknownLanguage(c.Language))
        ?? DraftNames.Check("time zone", c.Zone)
        ?? (c.Penholders.IsEmpty ? new Refusal.NoPenholder() : null)
        ?? (c.Base is null && c.BaseClauses.IsEmpty ? null : DraftNames.Check("name of the base text", c.Base?.Name ?? ""))
        ?? DraftNames.Check(DraftNames.Given(c.Base?.Symbol));

    private static Decision ChangeWorkingTitle(Draft draft, DraftCommand.ChangeWorkingTitle c) => c.WorkingTitle.Trim() switch
    {
        var title when title == draft.WorkingTitle => Nothing,
        var title when DraftNames.Check("working title", title) is { } refusal => Refuse(refusal),
        var title => Accept(new DraftEvent.WorkingTitleChanged(title)),
    };

    private static Decision AssignSymbol(Draft draft, DraftCommand.AssignSymbol c) => c.Symbol.Trim() switch
    {
        var symbol when symbol == draft.Symbol => Nothing,
        var symbol when DraftNames.Check("symbol", symbol) is { } refusal => Refuse(refusal),
        var symbol => Accept(new DraftEvent.SymbolAssigned(symbol)),
    };

    private static Decision Edit(Draft draft, DraftCommand.EditClauses c) => EditTrial.Of(draft, c.Edits, through: null) switch
    {
        (_, { } refused) => Refuse(refused),
        ({ IsEmpty: true }, _) => Nothing,
        var (events, _) => Accept(events),
    };

    private static Decision Issue(Draft draft, DraftCommand.IssueRevision c)
    {
        var number = draft.Revisions.Count;
        var name = string.IsNullOrWhiteSpace(c.Name) ? $"Rev.{number}" : c.Name.Trim();
        return DraftNames.Check(name) is { } refusal
            ? Refuse(refusal)
            : Accept(new DraftEvent.RevisionIssued(number, name));
    }
}
