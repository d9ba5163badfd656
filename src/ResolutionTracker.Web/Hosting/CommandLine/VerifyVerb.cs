using System.CommandLine;
using System.IO.Compression;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Storage.Embedded.Verification;
using ResolutionTracker.Web.History.Replay.Files;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>verify PATH</c>: a store (each line, each room's chain, and what is asked of the record against the record itself), or an
/// exported history, which needs no store.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var path = new Argument<FileSystemInfo>("PATH") { Description = "The folder of a store, or an export: a file of JSON Lines, a page to replay, a folder of tables, or that folder zipped." };
        var command = new Command("verify", "Checks a store or an exported history: each line, each room's chain; exit 1 where something is wrong.") { path };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(path), cancellation));
        return command;
    }

    private static Task<int> RunAsync(FileSystemInfo path, CancellationToken cancellation) => path switch
    {
        FileInfo { Exists: true } file => ExportAsync(file, cancellation),
        DirectoryInfo { Exists: true } folder when File.Exists(Path.Combine(folder.FullName, TableFolder.History)) => FolderAsync(folder, cancellation),
        DirectoryInfo { Exists: true } folder => StoreAsync(folder, cancellation),
        _ => throw new InputRefusedException($"{path}: there is no such file or folder; name an export, or the folder that --data names."),
    };

    private static async Task<int> StoreAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        var report = await StoreVerification.VerifyAsync(folder.FullName, OpenStore.Progress, cancellation);
        foreach (var finding in report.Findings)
        {
            Console.WriteLine(finding);
        }

        foreach (var note in report.Notes)
        {
            await Console.Error.WriteLineAsync(note);
        }

        await Console.Error.WriteLineAsync(
            $"{report.Appends} lines, {report.Events} events in {report.Rooms} rooms: {(report.IsSound ? "all as they were written" : $"{report.Findings.Count} findings")}.");
        return report.IsSound ? Verbs.Done : Verbs.Found;
    }

    private static async Task<int> ExportAsync(FileInfo file, CancellationToken cancellation)
    {
        if (file.Extension.Equals(".html", StringComparison.OrdinalIgnoreCase))
        {
            return await PageAsync(file, cancellation);
        }

        await using var bytes = file.OpenRead();
        if (!file.Extension.Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return await SayAsync(file, await HistoryVerification.VerifyAsync(bytes, file.Name, cancellation));
        }

        try
        {
            await using var zip = await ZipArchive.CreateAsync(bytes, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
            return zip.GetEntry(TableFolder.History) is null
                ? throw NoExport(file)
                : await SayAsync(file, await FolderVerification.VerifyAsync(
                    [.. zip.Entries.Select(entry => entry.FullName)], name => zip.GetEntry(name)!.Open(), cancellation));
        }
        catch (InvalidDataException)
        {
            Console.WriteLine($"{file.Name}: the zip file is damaged or cut off; what it holds can't be read.");
            return Verbs.Found;
        }
    }

    /// <summary>A page holds its history, and says the hash that each room in it is to end with.</summary>
    private static async Task<int> PageAsync(FileInfo file, CancellationToken cancellation)
    {
        var page = await File.ReadAllTextAsync(file.FullName, cancellation);
        if (!page.Contains(ReplayFile.BlockOf(ReplayFile.HistoryId), StringComparison.Ordinal))
        {
            throw NoExport(file);
        }

        if (await FileBlocks.ReadAsync(page, ReplayFile.HistoryId) is not { } history)
        {
            Console.WriteLine($"{file.Name}: the history in this page is damaged or cut off and can't be read; fetch the file again.");
            return Verbs.Found;
        }

        using var lines = new MemoryStream(history);
        var report = await HistoryVerification.VerifyAsync(lines, file.Name, cancellation);
        var (shown, held) = (FileBlocks.ShownHashes(page), report.Header?.Rooms.Select(room => room.Hash).ToList() ?? []);
        if (report is { IsSound: true, Header: not null } && !shown.SequenceEqual(held))
        {
            var named = shown.Count == 0 ? "no hash" : string.Join(" and ", shown);
            Console.WriteLine($"{file.Name}: the page names {named}, and the history in it ends with {string.Join(" and ", held)}; the page was changed.");
            return Verbs.Found;
        }

        return await SayAsync(file, report);
    }

    private static async Task<int> FolderAsync(DirectoryInfo folder, CancellationToken cancellation) => await SayAsync(
        folder,
        await FolderVerification.VerifyAsync(
            [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.FullName, file))],
            name => File.OpenRead(Path.Combine(folder.FullName, name)),
            cancellation));

    private static async Task<int> SayAsync(FileSystemInfo path, HistoryReport report)
    {
        if (report.Header is not { } header)
        {
            throw NoExport(path);
        }

        foreach (var finding in report.Findings)
        {
            Console.WriteLine(finding);
        }

        foreach (var room in header.Rooms.Where(_ => report.IsSound))
        {
            await Console.Error.WriteLineAsync($"Draft {header.Draft}, the room {room.Room} up to position {room.Last}: {room.Hash}");
        }

        await Console.Error.WriteLineAsync(
            $"{report.Events} events in {header.Rooms.Count} {(header.Rooms.Count == 1 ? "room" : "rooms")}: {(report.IsSound ? "all as they were written" : $"{report.Findings.Count} findings")}.");
        return report.IsSound ? Verbs.Done : Verbs.Found;
    }

    private static InputRefusedException NoExport(FileSystemInfo path) => new(
        $"{path}: this is no exported history; it has to be as “export” writes it: JSON Lines, a page to replay, or tables.");
}
