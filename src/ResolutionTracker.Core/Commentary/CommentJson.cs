using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Core.Commentary;

/// <summary>
/// The names and bodies under which entries of the commentary are stored: ours, versioned and for ever, as those of the record are
/// (see <see cref="EventJson"/>). An old form is brought up to date when it is read, never rewritten.
/// </summary>
public static class CommentJson
{
    /// <summary>Writes an entry as one object, its last brace left out.</summary>
    public static void WriteOpen(Utf8JsonWriter json, CommentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entry);
        json.WriteStartObject();
        json.WriteString("draft", entry.Draft.Value);
        json.WriteString("comment", entry.Comment.Value);
        json.WriteString("command", entry.Command.Value);
        json.WriteString("at", entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("account", entry.By.Account.Value);
        json.WriteString("signed", entry.By.Name);
        json.WriteString("of", entry.By.Of.Key);
        json.WriteString("name", NameOf(entry.Event));
        json.WriteStartObject("body");
        switch (entry.Event)
        {
            case CommentEvent.Written e:
                json.WriteString("about", e.Subject.Key);
                json.WriteString("audience", e.Audience.Key);
                WriteWords(json, e.Words);
                break;
            case CommentEvent.Reworded e:
                json.WriteNumber("version", e.Version);
                WriteWords(json, e.Words);
                break;
            case CommentEvent.Withdrawn e:
                json.WriteNumber("version", e.Version);
                break;
        }

        json.WriteEndObject();
    }

    /// <exception cref="FormatException">It is no entry.</exception>
    public static CommentEntry Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var stored = JsonNode.Parse(line)!.AsObject();
            var (name, body) = Upcast(Text(stored, "name"), stored["body"]!.AsObject());
            return new CommentEntry(
                DraftId.Parse(Text(stored, "draft"), null),
                CommentId.Parse(Text(stored, "comment"), null),
                CommandId.Parse(Text(stored, "command"), null),
                DateTimeOffset.ParseExact(Text(stored, "at"), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                new Signature(AccountId.Parse(Text(stored, "account"), null), Text(stored, "signed"), Signatory.Parse(Text(stored, "of"))),
                name switch
                {
                    "comment-written.v1" => new CommentEvent.Written(
                        CommentSubject.Parse(Text(body, "about"), null), CommentAudience.Parse(Text(body, "audience")), ReadWords(body)),
                    "comment-reworded.v1" => new CommentEvent.Reworded((int)body["version"]!, ReadWords(body)),
                    "comment-withdrawn.v1" => new CommentEvent.Withdrawn((int)body["version"]!),
                    _ => throw new FormatException($"“{name}” is no entry of the commentary"),
                });
        }
        catch (Exception e) when (e is JsonException or NullReferenceException or InvalidOperationException)
        {
            throw new FormatException("it is no entry of the commentary", e);
        }
    }

    /// <summary>There is one form of each so far.</summary>
    private static (string Name, JsonObject Body) Upcast(string name, JsonObject body) => (name, body);

    private static string NameOf(CommentEvent happened) => happened switch
    {
        CommentEvent.Written => "comment-written.v1",
        CommentEvent.Reworded => "comment-reworded.v1",
        _ => "comment-withdrawn.v1",
    };

    private static void WriteWords(Utf8JsonWriter json, CommentWords words)
    {
        if (words is CommentWords.Remark(var text))
        {
            json.WriteString("text", text);
            return;
        }

        var source = (CommentWords.Source)words;
        json.WriteStartObject("source");
        foreach (var (name, value) in new[]
        {
            ("symbol", source.Symbol), ("meeting", source.Meeting), ("page", source.Page), ("link", source.Link), ("note", source.Note),
        })
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        json.WriteEndObject();
    }

    private static CommentWords ReadWords(JsonObject body) => body["source"] is JsonObject source
        ? new CommentWords.Source((string?)source["symbol"], (string?)source["meeting"], (string?)source["page"], (string?)source["link"], (string?)source["note"])
        : new CommentWords.Remark(Text(body, "text"));

    private static string Text(JsonObject body, string name) => (string?)body[name] ?? throw new FormatException($"“{name}” is missing");
}
