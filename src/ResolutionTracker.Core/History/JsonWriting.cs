using System.Collections.Immutable;
using System.Text.Json;
using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using static ResolutionTracker.Core.History.StoredNames;

namespace ResolutionTracker.Core.History;

/// <summary>Writes the pieces that stored bodies are made of; <see cref="JsonParts"/> reads them.</summary>
internal static class JsonWriting
{
    public static void WriteId(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Guid? id)
    {
        if (id is { } value)
        {
            json.WriteString(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteNumber(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteList<T>(
        this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    public static void WriteStates(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableList<MemberState> states) =>
        json.WriteList(name, states, static (json, state) => json.WriteStringValue(state.Code));

    public static void WriteThrough(this Utf8JsonWriter json, ChangeReference? through)
    {
        if (through is null)
        {
            json.WriteNull("through"u8);
            return;
        }

        json.WriteStartObject("through"u8);
        json.WriteString("amendment"u8, through.Amendment.Value);
        json.WriteString("change"u8, through.Change.Value);
        json.WriteEndObject();
    }

    public static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("state"u8, participant.State.Code);
        json.WriteBoolean("member"u8, participant.IsMember);
        json.WriteBoolean("mayPropose"u8, participant.MayPropose);
        json.WriteEndObject();
    }

    public static void WriteAuthor(Utf8JsonWriter json, Authorship author)
    {
        json.WriteStartObject();
        json.WriteString("state"u8, author.State.Code);
        json.WriteString("role"u8, author.Role == AuthorshipRole.MainSponsor ? "main-sponsor"u8 : "co-sponsor"u8);
        json.WriteEndObject();
    }

    public static void WritePart(Utf8JsonWriter json, SplitPart part)
    {
        json.WriteStartObject();
        json.WriteString("clause"u8, part.Clause.Value);
        json.WriteString("text"u8, part.Text);
        json.WriteEndObject();
    }

    public static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, change.Id.Value);
        json.WriteString("kind"u8, change.Kind);
        if (change.Target is { } target)
        {
            json.WriteString("clause"u8, target.Value);
        }

        switch (change)
        {
            case Change.Reword c:
                WriteBase(json, c.Base, c.Was);
                json.WriteString("text"u8, c.Text);
                break;
            case Change.Alternative c:
                WriteBase(json, c.Base, c.Was);
                json.WriteString("text"u8, c.Text);
                break;
            case Change.Delete c:
                WriteBase(json, c.Base, c.Was);
                if (c.Under is { } under)
                {
                    json.WriteList("under"u8, under, WriteSeen);
                }

                break;
            case Change.Insert c:
                json.WriteId("after"u8, c.After?.Value);
                json.WriteString("clauseKind"u8, NameOf(c.ClauseKind));
                json.WriteNumber("degree"u8, c.Degree);
                json.WriteBoolean("numbered"u8, c.IsNumbered);
                json.WriteString("text"u8, c.Text);
                if (c.Before is { } before)
                {
                    json.WriteString("before"u8, before.Value);
                }

                break;
            case Change.Move c:
                json.WriteNumber("place"u8, c.Place);
                json.WriteId("after"u8, c.After?.Value);
                json.WriteNumber("degree"u8, c.Degree);
                json.WriteId("from"u8, c.From?.Value);
                break;
            case Change.Split c:
                WriteBase(json, c.Base, c.Was);
                json.WriteList("parts"u8, c.Parts, WritePart);
                break;
            case Change.Join c:
                WriteBase(json, c.Base, c.Was);
                json.WriteList("with"u8, c.With, WriteJoined);
                json.WriteString("text"u8, c.Text);
                break;
            case Change.Retitle c:
                json.WriteString("baseText"u8, c.Was);
                json.WriteString("text"u8, c.Text);
                break;
            case Change.Amend c:
                json.WriteString("of"u8, c.Of.Value);
                json.WriteString("baseText"u8, c.Was);
                json.WriteString("text"u8, c.Text);
                break;
            default:
                throw new InvalidOperationException($"{change.GetType().Name} has no stored form.");
        }

        json.WriteEndObject();
    }

    private static void WriteBase(Utf8JsonWriter json, ClauseVersion version, string text)
    {
        json.WriteNumber("base"u8, version.Number);
        json.WriteString("baseText"u8, text);
    }

    private static void WriteSeen(Utf8JsonWriter json, SeenClause seen)
    {
        json.WriteStartObject();
        json.WriteString("clause"u8, seen.Clause.Value);
        json.WriteNumber("version"u8, seen.Version.Number);
        json.WriteEndObject();
    }

    private static void WriteJoined(Utf8JsonWriter json, JoinedClause joined)
    {
        json.WriteStartObject();
        json.WriteString("clause"u8, joined.Clause.Value);
        WriteBase(json, joined.Base, joined.Was);
        json.WriteEndObject();
    }

    public static void WriteAccepted(Utf8JsonWriter json, AcceptedChange change)
    {
        json.WriteStartObject();
        json.WriteString("change"u8, change.Change.Value);
        json.WriteId("clause"u8, change.Clause?.Value);
        json.WriteNumber("base"u8, change.Base?.Number);
        json.WriteString("baseText"u8, change.BaseText);
        json.WriteString("proposed"u8, change.Proposed);
        json.WriteString("accepted"u8, change.Accepted);
        if (change.Carried is { } carried)
        {
            json.WriteString("carried"u8, carried);
        }

        json.WriteEndObject();
    }
}
