using System.Collections.Immutable;
using ResolutionTracker.Formats.Markdown;
using ResolutionTracker.Formats.Texts;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>The words below the front matter of an act about an amendment. A number at the head of a paragraph is not part of its words.</summary>
internal static class ActWords
{
    /// <returns>The one paragraph; null where there is none.</returns>
    public static (string? Words, FileRefusal? Refusal) One(DossierEntry entry)
    {
        var (paragraphs, refusal) = All(entry);
        return refusal is not null ? (null, refusal)
            : paragraphs is [_, var (_, line), ..] ? (null, Several(entry, line))
            : (paragraphs is [var (words, _)] ? words : null, null);
    }

    /// <returns>Each paragraph with its line.</returns>
    public static (ImmutableList<(string Words, int Line)> Paragraphs, FileRefusal? Refusal) All(DossierEntry entry)
    {
        var found = ImmutableList.CreateBuilder<(string, int)>();
        var lines = TextLines.Of(entry.Body);
        for (var i = 0; i < lines.Length; i++)
        {
            var start = i;
            while (i < lines.Length && !string.IsNullOrWhiteSpace(lines[i]))
            {
                i++;
            }

            if (i == start)
            {
                continue;
            }

            try
            {
                if (MarkdownParagraphs.Single(string.Join('\n', lines[start..i])).Words is not { } words)
                {
                    return ([], new FileRefusal(
                        "no-words", entry.File, start + 1, "here stand no words that could be part of a text; write them as a plain paragraph, or remove it."));
                }

                found.Add((words, start + 1));
            }
            catch (ArgumentException)
            {
                return ([], new FileRefusal(
                    "nested-too-deep", entry.File, null, "the words are nested too deep to be read; write them as one plain paragraph."));
            }
        }

        return (found.ToImmutable(), null);
    }

    public static FileRefusal Several(DossierEntry entry, int line) => new(
        "several-paragraphs", entry.File, line, "the words of an amendment are one paragraph; propose a second one in a file of its own.");
}
