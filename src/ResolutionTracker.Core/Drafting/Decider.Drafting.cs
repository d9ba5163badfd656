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
            Given(c.AgendaItem),
            Given(c.Symbol),
            c.Language,
            c.Zone.Trim(),
            [.. c.Penholders.Distinct()],
            [.. c.Sponsors.Distinct()],
            [.. c.Participants.Union(c.Penholders).Select(state => new Participant(state, true, true))],
            c.IsIllustrative));

        var text = new EditedText([]);
        if (c.Base is { } named)
        {
            events.Add(new DraftEvent.BaseTextNamed(named.Name.Trim(), Given(named.Symbol)));
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
        Named("working title", c.WorkingTitle)
        ?? Named("organ", c.Organ)
        ?? Written(Given(c.AgendaItem))
        ?? Written(Given(c.Symbol))
        ?? (Languages.All.Contains(c.Language) ? null : new Refusal.UnknownLanguage(c.Language))
        ?? Named("time zone", c.Zone)
        ?? (c.Penholders.IsEmpty ? new Refusal.NoPenholder() : null)
        ?? (c.Base is null && c.BaseClauses.IsEmpty ? null : Named("name of the base text", c.Base?.Name ?? ""))
        ?? Written(Given(c.Base?.Symbol));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Refusal? Named(string what, string text) =>
        Given(text) is { } given ? Written(given) : new Refusal.NotABlank(what);

    private static Refusal? Written(string? text) => text switch
    {
        null => null,
        { Length: > TitleLimit } => new Refusal.TextTooLong(text.Length, TitleLimit),
        _ => ClauseText.Check(text),
    };

    private static Decision ChangeWorkingTitle(Draft draft, DraftCommand.ChangeWorkingTitle c) => c.WorkingTitle.Trim() switch
    {
        var title when title == draft.WorkingTitle => Nothing,
        var title when Named("working title", title) is { } refusal => Refuse(refusal),
        var title => Accept(new DraftEvent.WorkingTitleChanged(title)),
    };

    private static Decision AssignSymbol(Draft draft, DraftCommand.AssignSymbol c) => c.Symbol.Trim() switch
    {
        var symbol when symbol == draft.Symbol => Nothing,
        var symbol when Named("symbol", symbol) is { } refusal => Refuse(refusal),
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
        return Written(name) is { } refusal
            ? Refuse(refusal)
            : Accept(new DraftEvent.RevisionIssued(number, name));
    }
}
