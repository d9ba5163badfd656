using System.CommandLine;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>import PATH…</c>: a dossier's folder, a Markdown or a text file becomes a draft; prints its id and address.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A dossier's folder, a Markdown or text file, or a folder of text files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var penholder = new Option<string>("--penholder")
        {
            Description = "The state that holds the pen of a text that names none, by its code.",
            DefaultValueFactory = _ => "USA",
        };
        var from = new Option<FileInfo?>("--base")
        {
            Description = "The text that each imported text starts from, such as last year's resolution; unchanged words stay its own.",
        };
        var history = new Option<bool>("--history")
        {
            Description = "The texts followed one another: they become one draft, its clauses aligned through time.",
        };
        var data = DataFolder.Option();
        var check = new Option<bool>("--check") { Description = "Reads into nothing, and says what was recognized; exit 1 when a file fails." };
        var format = new Option<string>("--format") { Description = "text or json, of what --check says.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("import", "Makes a draft of each dossier or text, and prints its id and address.") { paths, check, format, history, penholder, from, data };
        command.SetAction((parsed, cancellation) => parsed.GetValue(check)
            ? ImportCheck.RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(format) == "json", cancellation)
            : parsed.GetValue(history)
            ? ImportHistory.RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(penholder)!, parsed.GetValue(data)!, cancellation)
            : RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(penholder)!, parsed.GetValue(from), parsed.GetValue(data)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths, string penholder, FileInfo? from, string data, CancellationToken cancellation)
    {
        var state = MemberStates.Find(penholder) ?? throw new InputRefusedException(new Refusal.UnknownState(penholder).Sentence);
        var basis = from is null ? null : await ImportBase.ReadAsync(from, cancellation);
        // All is read before anything is written, so that one bad file among many changes nothing.
        var imports = new List<Import>();
        foreach (var path in TextFolder.Expanded(paths))
        {
            imports.Add(await ReadAsync(path, state, basis, cancellation));
        }

        await using var store = await OpenStore.AtAsync(Path.GetFullPath(data), cancellation);
        using var desk = new DraftingDesk(store.Log, new DeskSnapshots(store), TimeProvider.System, new DraftNewsFeed());
        foreach (var import in imports)
        {
            if (await import.Run(desk, cancellation) is { } refusal)
            {
                throw new InputRefusedException($"{import.Path}: {refusal.Sentence}");
            }

            Console.WriteLine($"{import.Draft}\t/drafts/{import.Draft}");
        }

        return Verbs.Done;
    }

    private static async Task<Import> ReadAsync(string path, MemberState penholder, ImportBase? basis, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            ImportBase.RefuseFor(path, basis);
            return await DossierFolder.ReadAsync(new DirectoryInfo(path), cancellation) switch
            {
                DossierReading.Read read => new Import(path, read.Draft, (desk, stop) => DossierImport.RunAsync(desk, read, stop)),
                DossierReading.Refused refused => throw new InputRefusedException(
                    string.Join(Environment.NewLine, refused.Why.Select(why => why.Sentence))),
                _ => throw new InvalidOperationException("A reading is one of two."),
            };
        }

        var file = new FileInfo(path);
        var reading = ResolutionText.Read(file.Name, await InputFile.ReadAsync(file, cancellation));
        if (reading is not TextReading.Read { Text: var text })
        {
            throw new InputRefusedException(((TextReading.Refused)reading).Why.Sentence);
        }

        if (text.Header.Penholders.IsEmpty)
        {
            await Console.Error.WriteLineAsync(
                $"{path}: the text names no penholder; {MemberStates.NameOf(penholder)} holds the pen (--penholder names another).");
        }

        foreach (var notice in text.Notices)
        {
            await Console.Error.WriteLineAsync($"{path}: {notice}");
        }

        foreach (var doubt in text.Unsure)
        {
            await Console.Error.WriteLineAsync($"{path}, paragraph {doubt.Clause + 1}: {doubt.Why}");
        }

        var draft = new DraftId(Guid.CreateVersion7());
        var now = TimeProvider.System.GetUtcNow();
        var open = TextDraft.Open(
            file.Name, text, ActingFor.Of(penholder), [penholder], [.. CouncilMembership.Of(now.Year)], Guid.CreateVersion7);
        var command = basis?.Under(open) ?? open;
        return new Import(path, draft, async (desk, stop) =>
            await desk.HandleAsync(draft, command, new Act(new CommandId(Guid.CreateVersion7()), DossierImport.Importer, now, null), stop)
                is Answer.Refused refused ? refused.Why : null);
    }

    private sealed record Import(string Path, DraftId Draft, Func<DraftingDesk, CancellationToken, Task<Refusal?>> Run);
}
