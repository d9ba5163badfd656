using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Tests.Texts;

/// <summary>A reading in lines: each clause, each note, each doubt.</summary>
internal static class ReadLines
{
    public static IEnumerable<string> Of(ReadText text) =>
    [
        .. text.Clauses.Select(clause => $"{StoredNames.NameOf(clause.Kind)} {clause.Degree} {clause.Number ?? "-"} | {clause.Text}"),
        .. text.Metadata.Select(note => $"{note.Kind} | {note.Text}"),
        .. text.Unsure.Select(doubt => $"unsure {doubt.Clause} | {doubt.Why}"),
        .. text.Notices.Select(notice => $"notice | {notice}"),
        .. text.Words.IsBalanced ? Array.Empty<string>() : [$"{text.Words}"],
    ];

    public static IEnumerable<string> Of(TextReading reading) => reading switch
    {
        TextReading.Read { Text: var text } => Of(text),
        TextReading.Refused { Why: var why } => [$"{why.Code} | {why.Sentence}"],
        _ => throw new InvalidOperationException("A reading is either read or refused."),
    };
}
