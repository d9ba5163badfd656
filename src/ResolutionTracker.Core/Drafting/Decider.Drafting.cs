using System.Collections.Immutable;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Core.History;

public static partial class Decider
{
    private const int TitleLimit = 300;

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
            c.AgendaItem,
            c.Symbol,
            c.Language,
            c.Zone,
            c.Penholders,
            c.Sponsors,
            [.. c.Participants.Union(c.Penholders).Select(state => new Participant(state, true, true))],
            c.IsIllustrative));

        var text = new EditedText([]);
        if (c.Base is { } named)
        {
            events.Add(new DraftEvent.BaseTextNamed(named.Name, named.Symbol));
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

    private static Refusal? RefusalOf(DraftCommand.OpenDraft c) => c switch
    {
        _ when string.IsNullOrWhiteSpace(c.WorkingTitle) => new Refusal.NotABlank("working title"),
        { WorkingTitle.Length: > TitleLimit } => new Refusal.TextTooLong(c.WorkingTitle.Length, TitleLimit),
        _ when ClauseText.Check(c.WorkingTitle) is { } refusal => refusal,
        _ when string.IsNullOrWhiteSpace(c.Organ) => new Refusal.NotABlank("organ"),
        _ when !Languages.All.Contains(c.Language) => new Refusal.UnknownLanguage(c.Language),
        { Penholders.IsEmpty: true } => new Refusal.NoPenholder(),
        _ => null,
    };

    private static Decision ChangeWorkingTitle(Draft draft, DraftCommand.ChangeWorkingTitle c) => c.WorkingTitle.Trim() switch
    {
        var title when title == draft.WorkingTitle => Nothing,
        { Length: 0 } => Refuse(new Refusal.NotABlank("working title")),
        { Length: > TitleLimit } title => Refuse(new Refusal.TextTooLong(title.Length, TitleLimit)),
        var title when ClauseText.Check(title) is { } refusal => Refuse(refusal),
        var title => Accept(new DraftEvent.WorkingTitleChanged(title)),
    };

    private static Decision AssignSymbol(Draft draft, DraftCommand.AssignSymbol c) => c.Symbol.Trim() switch
    {
        var symbol when symbol == draft.Symbol => Nothing,
        { Length: 0 } => Refuse(new Refusal.NotABlank("symbol")),
        { Length: > TitleLimit } symbol => Refuse(new Refusal.TextTooLong(symbol.Length, TitleLimit)),
        var symbol when ClauseText.Check(symbol) is { } refusal => Refuse(refusal),
        var symbol => Accept(new DraftEvent.SymbolAssigned(symbol)),
    };

    private static Decision Edit(Draft draft, DraftCommand.EditClauses c)
    {
        var events = ImmutableList.CreateBuilder<DraftEvent>();
        var text = new EditedText(draft.Clauses);
        foreach (var edit in c.Edits)
        {
            if (text.Apply(edit, null, isFromBase: false, events) is { } refused)
            {
                return Refuse(refused);
            }
        }

        return events.Count == 0 ? Nothing : Accept(events);
    }

    private static Decision Issue(Draft draft, DraftCommand.IssueRevision c)
    {
        var number = draft.Revisions.Count;
        var name = string.IsNullOrWhiteSpace(c.Name) ? $"Rev.{number}" : c.Name.Trim();
        return ClauseText.Check(name) is { } refusal
            ? Refuse(refusal)
            : Accept(new DraftEvent.RevisionIssued(number, name));
    }
}
