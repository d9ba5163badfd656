using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.PlainText;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Hosting;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Opens drafts that a delegation sends in.</summary>
internal sealed class NewDrafts(DraftingDesk desk, StartingTexts bases, TimeProvider clock)
{
    public async Task<Answer> OpenAsync(NewDraft body, Request request)
    {
        if (request.Viewer.State is not { } own)
        {
            return new Answer.Refused(new OnlyDelegations());
        }

        if (request.Act() is not { } act)
        {
            return new Answer.Refused(new Request.BadCommandId());
        }

        var (start, unfounded) = body.Base is { } asked ? await bases.FindAsync(asked, request) : (null, null);
        var (text, edits, unread) = TextOf(body);
        if ((unfounded ?? unread) is { } why)
        {
            return new Answer.Refused(why);
        }

        if (States(body.Penholders ?? [own.Code]) is not (var penholders, null)
            || States(body.Sponsors ?? []) is not (var sponsors, null)
            || States(body.Participants ?? []) is not (var participants, null))
        {
            var codes = (body.Penholders ?? []).Concat(body.Sponsors ?? []).Concat(body.Participants ?? []);
            return new Answer.Refused(States([.. codes]).Refusal!);
        }

        if (!penholders.Contains(own))
        {
            return new Answer.Refused(new NotAmongPenholders(MemberStates.NameOf(own)));
        }

        if (body.Zone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return new Answer.Refused(new UnknownZone(zone));
        }

        var members = participants.IsEmpty ? [.. CouncilMembership.Of(clock.GetUtcNow().Year)] : participants;
        var opened = TextDraft.Open("text", text, ActingFor.Of(own), penholders, members, Guid.CreateVersion7);
        var command = opened with
        {
            WorkingTitle = body.WorkingTitle,
            Organ = body.Organ ?? opened.Organ,
            AgendaItem = body.AgendaItem ?? opened.AgendaItem,
            Symbol = body.Symbol ?? opened.Symbol,
            Language = body.Language ?? opened.Language,
            Zone = body.Zone ?? opened.Zone,
            Penholders = penholders,
            Sponsors = sponsors,
            IsIllustrative = body.Illustrative || opened.IsIllustrative,
            Text = edits ?? opened.Text,
        };
        command = start?.Under(command, body, text.Header) ?? command;
        var answer = await desk.HandleAsync(new DraftId(body.Id ?? IdOf(act)), command, act, request.Aborted);
        return answer is Answer.Refused refused && edits is not null && start is null
            ? new Answer.Refused(NewDraftClauses.Located(command, refused.Why))
            : answer;
    }

    // Words by themselves are read; clauses that a person has looked at are taken as they are. A draft that starts from a base needs none.
    private static (ReadText Text, ImmutableList<ClauseEdit>? Edits, Refusal? Why) TextOf(NewDraft body)
    {
        var nothing = PlainTextReader.Read("");
        switch (body)
        {
            case { Text: { } words, Clauses: null }:
                return ResolutionText.Read("text.md", Encoding.UTF8.GetBytes(words)) switch
                {
                    TextReading.Read { Text: var read } => (read, null, null),
                    TextReading.Refused { Why: var why } => (nothing, null, new FileRefusal(why.Code, "The text", why.Line, why.Why)),
                    _ => throw new InvalidOperationException("A text is read or refused."),
                };
            case { Text: null, Clauses: { Count: > 0 } clauses }:
                var (edits, refusal) = NewDraftClauses.EditsOf(clauses);
                return (nothing, [.. edits], refusal);
            case { Text: null, Clauses: not null }:
                return (nothing, null, new NoParagraph());
            case { Text: null, Base: not null }:
                return (nothing, null, null);
            default:
                return (nothing, null, new TextOrClauses());
        }
    }

    // A retried command is the same command: it must ask for the same draft.
    private static Guid IdOf(Act act)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{act.Account}/{act.Command}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static (ImmutableList<MemberState> States, Refusal? Refusal) States(IReadOnlyList<string> codes)
    {
        var states = ImmutableList.CreateBuilder<MemberState>();
        foreach (var code in codes)
        {
            if (MemberStates.Find(code) is not { } state)
            {
                return ([], new Refusal.UnknownState(code ?? ""));
            }

            states.Add(state);
        }

        return ([.. states.Distinct()], null);
    }

    private sealed record TextOrClauses() : Refusal(
        "text-or-clauses", "A new draft needs its text or its clauses, one of the two; give “text”, or “clauses” with each paragraph.");

    private sealed record NoParagraph() : Refusal(
        "no-clause", "A new draft needs at least one paragraph; give one.");

    private sealed record NotAmongPenholders(string State) : Refusal.Forbidden(
        "not-among-penholders", $"{State} would not be among the penholders; name it there, or let a penholder open the draft.");

    private sealed record UnknownZone(string Zone) : Refusal(
        "unknown-zone", $"“{Zone}” is no time zone that is known here; New York, for one, is America/New_York.");
}
