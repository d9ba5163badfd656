using System.Globalization;
using System.Text;
using ResolutionTracker.Core.Drafting;

namespace ResolutionTracker.Formats.Dossiers;

/// <summary>
/// A dossier as what <c>git fast-import</c> reads: each decision a commit that adds the files which tell it and changes the text, so that blame
/// says of each clause whose words it has. The same dossier gives the same commits.
/// </summary>
public static class CommitLog
{
    /// <summary>The file with the text as it stands: one clause a line, without numbers, for those change with each revision. Its name ends in
    /// nothing, so that who reads the dossier passes it over.</summary>
    public const string TextFile = "text";

    /// <param name="notice">What is said wherever the draft's text is; null for nothing.</param>
    public static async Task WriteAsync(Stream to, WrittenDossier dossier, string? notice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(dossier);
        Draft? before = null;
        string? text = null;
        foreach (var decision in dossier.Decisions)
        {
            var files = decision.Files;
            if (before is null && BaseOf(decision) is { } basis)
            {
                // The words of the base are the base's, and nobody's who started from it.
                text = TextOf(basis);
                await CommitAsync(CommitMessage.Base(basis), decision, $"Start from {CommitMessage.BaseName(basis)}\n{(notice is null ? "" : $"\nNotice: {notice}\n")}");
                await FileAsync(files[0].Name, files[0].Content);
                await FileAsync(TextFile, Encoding.UTF8.GetBytes(text));
                files = [.. files.Skip(1)];
            }

            await CommitAsync(CommitMessage.Person(CommitMessage.AuthorOf(decision)), decision, CommitMessage.Of(decision, before, notice));
            foreach (var file in before is null ? files.Append(dossier.ReadMe) : files)
            {
                await FileAsync(file.Name, file.Content);
            }

            var now = TextOf(decision.After);
            if (now != text)
            {
                await FileAsync(TextFile, Encoding.UTF8.GetBytes(now));
            }

            (before, text) = (decision.After, now);
        }

        await PutAsync("done\n");

        async Task CommitAsync(string author, WrittenDecision decision, string message)
        {
            await PutAsync($"commit refs/heads/main\nauthor {author} {Time(decision)}\ncommitter {CommitMessage.Person(decision.Told.By)} {Time(decision)}\n");
            await DataAsync(Encoding.UTF8.GetBytes(message));
        }

        async Task FileAsync(string name, ReadOnlyMemory<byte> content)
        {
            await PutAsync($"M 100644 inline {name}\n");
            await DataAsync(content);
        }

        async Task DataAsync(ReadOnlyMemory<byte> bytes)
        {
            await PutAsync(string.Create(CultureInfo.InvariantCulture, $"data {bytes.Length}\n"));
            await to.WriteAsync(bytes, cancellation);
            await PutAsync("\n");
        }

        async Task PutAsync(string line) => await to.WriteAsync(Encoding.UTF8.GetBytes(line), cancellation);
    }

    /// <summary>The text as it stands, one clause a line; sub-paragraphs are indented, headings marked as in Markdown.</summary>
    public static string TextOf(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var text = new StringBuilder();
        foreach (var clause in draft.Present)
        {
            text.Append(clause.Kind == ClauseKind.Heading ? $"{new string('#', clause.Degree + 2)} " : new string(' ', 4 * clause.Degree))
                .Append(clause.Text).Append('\n');
        }

        return text.ToString();
    }

    /// <returns>The draft as the base that it starts from; null where it starts from none, or its opening is told in one file.</returns>
    private static Draft? BaseOf(WrittenDecision opening)
    {
        Draft? draft = null;
        Draft? basis = null;
        foreach (var recorded in opening.Files.Count > 1 ? opening.Told.Events : [])
        {
            draft = Draft.Evolve(draft, recorded);
            basis = recorded.Event is DraftEvent.BaseTextNamed or DraftEvent.ClauseInserted { IsFromBase: true } ? draft : basis;
        }

        return basis;
    }

    private static string Time(WrittenDecision decision)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(decision.After.Zone, out var known) ? known : TimeZoneInfo.Utc;
        var there = TimeZoneInfo.ConvertTime(decision.Told.At, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{there.ToUnixTimeSeconds()} {(there.Offset < TimeSpan.Zero ? '-' : '+')}{there.Offset:hhmm}");
    }
}
