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
    /// <summary>A draft that starts from a base needs no words of its own.</summary>
    private static readonly TextReading NoText = new TextReading.Read(PlainTextReader.Read(""));

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
        if (unfounded is not null)
        {
            return new Answer.Refused(unfounded);
        }

        var reading = start is not null && body.Text is null ? NoText : ResolutionText.Read("text.md", Encoding.UTF8.GetBytes(body.Text ?? ""));
        if (reading is not TextReading.Read { Text: var text })
        {
            var why = ((TextReading.Refused)reading).Why;
            return new Answer.Refused(new FileRefusal(why.Code, "The text", why.Line, why.Why));
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
        };
        command = start?.Under(command, body, body.Text is null ? TextHeader.Empty : text.Header) ?? command;
        return await desk.HandleAsync(new DraftId(body.Id ?? IdOf(act)), command, act, request.Aborted);
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

    private sealed record OnlyDelegations() : Refusal.Forbidden(
        "only-delegations", "Only a delegation opens a draft; sign in for a member state.");

    private sealed record NotAmongPenholders(string State) : Refusal.Forbidden(
        "not-among-penholders", $"{State} would not be among the penholders; name it there, or let a penholder open the draft.");

    private sealed record UnknownZone(string Zone) : Refusal(
        "unknown-zone", $"“{Zone}” is no time zone that is known here; New York, for one, is America/New_York.");
}
