using System.Collections.Immutable;
using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Core.Numbering;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.PlainText;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Text;
using ResolutionTracker.Web.Delegations;

namespace ResolutionTracker.Web.Drafting;

/// <summary>Shows a delegation what the reader makes of a text that it is about to bring in. Keeps nothing, and logs nothing of it.</summary>
internal static class Readings
{
    private const string Untitled = "text";

    private const string NothingActs = "No operative paragraph was found yet; number the paragraphs in which the Council acts, after the preamble.";

    public static Reading Read(NewReading body, Viewer viewer)
    {
        if (viewer.State is not { } own)
        {
            return new Reading.Refused(new OnlyDelegations());
        }

        // A text that is not written yet is not wrong.
        return string.IsNullOrWhiteSpace(body.Text)
            ? new Reading.Done(Empty)
            : Read(body.File is { Length: > 0 } file ? file : SourceFormat.NameFor(body.Text), Encoding.UTF8.GetBytes(body.Text), own, source: null);
    }

    public static async Task<Reading> ReadAsync(string? file, Stream content, Viewer viewer, CancellationToken cancellation)
    {
        if (viewer.State is not { } own)
        {
            return new Reading.Refused(new OnlyDelegations());
        }

        var bytes = await ResolutionText.BytesOfAsync(content, cancellation);
        var name = file is { Length: > 0 } ? file : Untitled;
        return ResolutionText.Decode(name, bytes) switch
        {
            (null, _, { } why) => new Reading.Refused(why),
            var (text, _, _) => Read(name, bytes, own, text),
        };
    }

    private static Reading Read(string file, ReadOnlyMemory<byte> content, MemberState own, string? source) =>
        Recognized(file, content) switch
        {
            (TextReading.Read { Text: var text }, var notices) => new Reading.Done(BodyOf(file, text, notices, own, source)),
            (TextReading.Refused { Why: var why }, _) => new Reading.Refused(why),
            _ => throw new InvalidOperationException("A text is read or refused."),
        };

    // While it is being written a text has no operative paragraph yet, or none at all: what there is of it is shown, with a sentence.
    internal static (TextReading Reading, ImmutableList<string> Notices) Recognized(string file, ReadOnlyMemory<byte> content) =>
        ResolutionText.Preview(file, content) switch
        {
            TextReading.Refused { Why.Code: "no-clause" } => (Unfinished(file, ResolutionText.Decode(file, content).Text!), [NothingActs]),
            TextReading.Read { Text: var read } reading => (reading, NoticesOf(read)),
            var reading => (reading, []),
        };

    private static TextReading Unfinished(string file, string text) => SourceFormat.Of(file) == SourceFormat.Markdown
        ? MarkdownReader.Read(file, text)
        : new TextReading.Read(PlainTextReader.Read(text));

    private static ImmutableList<string> NoticesOf(ReadText text)
    {
        var notices = text.Failure is { } failure ? text.Notices.Add(failure) : text.Notices;
        return text.Clauses.Exists(clause => clause.Kind == ClauseKind.Operative) ? notices : notices.Add(NothingActs);
    }

    private static ReadingBody BodyOf(string file, ReadText text, ImmutableList<string> notices, MemberState own, string? source)
    {
        // The words and numbers are those that the draft would have, made by what makes a draft of a text.
        var number = 0;
        var draft = TextDraft.Open(file, text, ActingFor.Of(own), [own], [], () => new Guid(++number, 0, 0, new byte[8]));
        ImmutableList<ClauseEdit.Insert> inserts = [.. draft.Text.OfType<ClauseEdit.Insert>()];
        var labels = FirstLabels.Of(inserts);
        var doubts = text.Unsure.ToLookup(doubt => doubt.Clause, doubt => doubt.Why);
        var header = text.Header;
        return new ReadingBody(
            SourceFormat.Of(file),
            [
                .. text.Clauses.Select((clause, i) => new ReadClauseBody(
                    StoredNames.NameOf(clause.Kind),
                    clause.Degree,
                    inserts[i].IsNumbered ? clause.Number : null,
                    labels[i].Value,
                    inserts[i].Text,
                    clause.Kind is ClauseKind.Heading ? 0 : OpeningPhrases.Length(inserts[i].Text, draft.Language),
                    clause.Line,
                    clause.LastLine,
                    doubts.Contains(i) ? string.Join(" ", doubts[i]) : null)),
            ],
            [.. text.Metadata.Select(note => new ReadNoteBody(NoteKinds.NameOf(note.Kind), note.Text, note.Line, note.LastLine))],
            notices,
            new WordsBody(text.Words.In, text.Words.Placed),
            header.Title ?? header.Symbol,
            header.Symbol,
            header.AgendaItem,
            header.Language,
            header.IsIllustrative,
            source);
    }

    private static ReadingBody Empty { get; } =
        new(SourceFormat.Plain, [], [], [], new WordsBody(0, 0), null, null, null, null, false, null);
}
