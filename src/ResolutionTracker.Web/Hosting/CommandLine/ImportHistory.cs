using System.Globalization;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History.Importing;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>import --history PATH…</c>: texts that followed one another become one draft; prints its id and address.</summary>
internal static class ImportHistory
{
    public static async Task<int> RunAsync(string[] paths, string penholder, string data, CancellationToken cancellation)
    {
        var state = MemberStates.Find(penholder) ?? throw new InputRefusedException(new Refusal.UnknownState(penholder).Sentence);
        var texts = new List<DatedText>();
        foreach (var path in paths.SelectMany(FilesOf))
        {
            texts.Add(await ReadAsync(new FileInfo(path), cancellation));
        }

        var (history, problem) = DraftingHistory.Of(texts, _ => []);
        if (history is null)
        {
            throw new InputRefusedException(problem!);
        }

        await using var store = await OpenStore.AtAsync(Path.GetFullPath(data), cancellation);
        using var desk = new DraftingDesk(store.Log, new DeskSnapshots(store), TimeProvider.System, new DraftNewsFeed());
        var draft = new DraftId(Guid.CreateVersion7());
        if (await history.RunAsync(desk, draft, history.Title, state, DossierImport.Importer, TimeProvider.System.GetUtcNow(), cancellation) is { } refusal)
        {
            throw new InputRefusedException(refusal.Sentence);
        }

        await TellAsync(history);
        Console.WriteLine($"{draft}\t/drafts/{draft}");
        return Verbs.Done;
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".txt" or ".md").Order(StringComparer.Ordinal)
        : [path];

    private static async Task<DatedText> ReadAsync(FileInfo file, CancellationToken cancellation) =>
        ResolutionText.Preview(file.Name, await InputFile.ReadAsync(file, cancellation)) switch
        {
            TextReading.Read { Text: var text } => new DatedText(file.Name, TextDate.Of(file.Name, text), text),
            TextReading.Refused { Why: var why } => throw new InputRefusedException(why.Sentence),
            _ => throw new InvalidOperationException("A reading is one of two."),
        };

    private static async Task TellAsync(DraftingHistory history)
    {
        for (var step = 0; step < history.Steps.Length; step++)
        {
            var (from, to, aligned) = (history.Texts[step], history.Texts[step + 1], history.Steps[step]);
            await Console.Error.WriteLineAsync($"{from.Name} → {to.Name}: {HistorySentences.Of(aligned)}");
            foreach (var doubt in aligned.Doubts)
            {
                await Console.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"  paragraph {doubt.Old + 1} and paragraph {doubt.New + 1}: {HistorySentences.Of(doubt)}"));
            }
        }
    }
}
