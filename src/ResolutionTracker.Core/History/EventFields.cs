using System.Collections.Immutable;
using System.Text.Json;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.JsonWriting;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>Writes the fields of each event's stored body; <see cref="EventJson"/> reads them.</summary>
internal static class EventFields
{
    public static void Write(Utf8JsonWriter json, DraftEvent happened)
    {
        switch (happened)
        {
            case DraftEvent.DraftOpened e:
                json.WriteString("workingTitle"u8, e.WorkingTitle);
                json.WriteString("organ"u8, e.Organ);
                json.WriteString("agendaItem"u8, e.AgendaItem);
                json.WriteString("symbol"u8, e.Symbol);
                json.WriteString("language"u8, e.Language);
                json.WriteString("zone"u8, e.Zone);
                json.WriteStates("penholders"u8, e.Penholders);
                json.WriteStates("sponsors"u8, e.Sponsors);
                json.WriteList("participants"u8, e.Participants, WriteParticipant);
                json.WriteBoolean("illustrative"u8, e.IsIllustrative);
                break;
            case DraftEvent.BaseTextNamed e:
                json.WriteString("name"u8, e.Name);
                json.WriteString("symbol"u8, e.Symbol);
                break;
            case DraftEvent.WorkingTitleChanged e:
                json.WriteString("workingTitle"u8, e.WorkingTitle);
                break;
            case DraftEvent.SymbolAssigned e:
                json.WriteString("symbol"u8, e.Symbol);
                break;
            case DraftEvent.ClauseInserted e:
                json.WriteString("clause"u8, e.Clause.Value);
                json.WriteId("after"u8, e.After?.Value);
                json.WriteString("kind"u8, NameOf(e.Kind));
                json.WriteNumber("degree"u8, e.Degree);
                json.WriteBoolean("numbered"u8, e.IsNumbered);
                json.WriteString("text"u8, e.Text);
                json.WriteBoolean("fromBase"u8, e.IsFromBase);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClauseRevised e:
                WriteWords(json, e.Clause, e.Version, e.Text);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClauseDeleted e:
                json.WriteString("clause"u8, e.Clause.Value);
                json.WriteNumber("version"u8, e.Version.Number);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClauseReinstated e:
                WriteWords(json, e.Clause, e.Version, e.Text);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClauseMoved e:
                json.WriteString("clause"u8, e.Clause.Value);
                json.WriteId("after"u8, e.After?.Value);
                json.WriteNumber("degree"u8, e.Degree);
                json.WriteBoolean("along"u8, e.IsAlong);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClauseSplit e:
                WriteWords(json, e.Clause, e.Version, e.Text);
                json.WriteList("into"u8, e.Into, WritePart);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClausesJoined e:
                WriteWords(json, e.Clause, e.Version, e.Text);
                json.WriteList("others"u8, e.Others, static (json, clause) => json.WriteStringValue(clause.Value));
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.ClauseAgreed e:
                json.WriteString("clause"u8, e.Clause.Value);
                json.WriteNumber("version"u8, e.Version.Number);
                json.WriteBoolean("adReferendum"u8, e.IsAdReferendum);
                break;
            case DraftEvent.ClauseReopened e:
                json.WriteString("clause"u8, e.Clause.Value);
                json.WriteString("reason"u8, e.Reason);
                break;
            case DraftEvent.TextRestated e:
                json.WriteNumber("at"u8, e.At);
                break;
            case DraftEvent.RevisionIssued e:
                json.WriteNumber("number"u8, e.Number);
                json.WriteString("name"u8, e.Name);
                break;
            case DraftEvent.StageEntered e:
                json.WriteString("stage"u8, NameOf(e.Stage));
                break;
            case DraftEvent.SponsorJoined e:
                json.WriteString("state"u8, e.State.Code);
                break;
            case DraftEvent.SponsorLeft e:
                json.WriteString("state"u8, e.State.Code);
                break;
            case DraftEvent.StateAdmitted e:
                json.WriteString("state"u8, e.State.Code);
                json.WriteBoolean("mayPropose"u8, e.MayPropose);
                break;
            case DraftEvent.SecretariatAdmitted:
                break;
            case DraftEvent.OpenedToObservers e:
                json.WriteNumber("upTo"u8, e.UpTo);
                break;
            case DraftEvent.AmendmentPrepared e:
                WriteProposal(json, e.Amendment, e.Authors, e.Changes, e.Reason, e.Group, e.Amends);
                break;
            case DraftEvent.AmendmentWorded e:
                WriteProposal(json, e.Amendment, null, e.Changes, e.Reason);
                break;
            case DraftEvent.PreparationEnded e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                break;
            case DraftEvent.AmendmentTabled e:
                WriteProposal(json, e.Amendment, e.Authors, e.Changes, e.Reason, e.Group, e.Amends);
                break;
            case DraftEvent.AmendmentWithdrawn e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                break;
            case DraftEvent.AmendmentAccepted e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                json.WriteList("changes"u8, e.Changes, WriteAccepted);
                break;
            case DraftEvent.AmendmentRejected e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                json.WriteString("reason"u8, e.Reason);
                if (e.Changes is { } rejected)
                {
                    WriteChanges(json, rejected);
                }

                break;
            case DraftEvent.AmendmentTakenOver e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                json.WriteString("state"u8, e.State.Code);
                break;
            case DraftEvent.CoSponsorJoined e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                json.WriteString("state"u8, e.State.Code);
                break;
            case DraftEvent.CoSponsorLeft e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                json.WriteString("state"u8, e.State.Code);
                break;
            case DraftEvent.ChangeAmended e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                json.WriteString("change"u8, e.Change.Value);
                json.WriteString("text"u8, e.Text);
                json.WriteThrough(e.Through);
                break;
            case DraftEvent.DecisionReverted e:
                json.WriteString("amendment"u8, e.Amendment.Value);
                WriteChanges(json, e.Changes);
                break;
            default:
                throw new InvalidOperationException($"{happened.GetType().Name} has no stored body.");
        }
    }

    private static void WriteWords(Utf8JsonWriter json, ClauseId clause, ClauseVersion version, string text)
    {
        json.WriteString("clause"u8, clause.Value);
        json.WriteNumber("version"u8, version.Number);
        json.WriteString("text"u8, text);
    }

    private static void WriteChanges(Utf8JsonWriter json, ImmutableList<ChangeId> changes) =>
        json.WriteList("changes"u8, changes, static (json, change) => json.WriteStringValue(change.Value));

    private static void WriteProposal(
        Utf8JsonWriter json,
        AmendmentId amendment,
        ImmutableList<Authorship>? authors,
        ImmutableList<Change> changes,
        string? reason,
        string? group = null,
        AmendmentId? amends = null)
    {
        json.WriteString("amendment"u8, amendment.Value);
        if (authors is not null)
        {
            json.WriteList("authors"u8, authors, WriteAuthor);
        }

        json.WriteList("changes"u8, changes, WriteChange);
        json.WriteString("reason"u8, reason);
        if (group is not null)
        {
            json.WriteString("group"u8, group);
        }

        if (amends is { } amended)
        {
            json.WriteString("amends"u8, amended.Value);
        }
    }
}
