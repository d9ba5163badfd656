using System.CommandLine;
using System.Globalization;
using System.Text;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Formats.Dossiers;
using ResolutionTracker.Formats.Exported;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;
using ResolutionTracker.Web.History;
using ResolutionTracker.Web.History.Replay;
using ResolutionTracker.Web.History.Replay.Files;
using ResolutionTracker.Web.Presence;

namespace ResolutionTracker.Web.Hosting.CommandLine;

/// <summary><c>export DRAFT --room ROOM --format FORMAT --out PATH</c>: what the members of a room may see. Prints how far each room goes,
/// with its hash.</summary>
internal static class ExportVerb
{
    private static readonly string[] Formats = ["jsonl", "csv", "html", "dossier"];

    public static Command Create()
    {
        var draft = new Argument<string>("DRAFT") { Description = "The draft's identity, or its address." };
        var room = new Option<string>("--room")
        {
            Description = "Whose view of it: council, or a delegation's room (delegation-FRA), whose members read the Council room too.",
            DefaultValueFactory = _ => "council",
        };
        var format = new Option<string>("--format") { Description = "jsonl, csv, html or dossier.", Required = true };
        format.AcceptOnlyFromAmong(Formats);
        var to = new Option<string>("--out") { Description = "The file (jsonl, html) or the folder (csv, dossier) to write; it must not be there yet.", Required = true };
        var at = new Option<long?>("--at") { Description = "A position of the Council room up to which to export; all unless given." };
        var address = new Option<string?>("--address")
        {
            Description = "Where the server is found, for citations, such as https://drafts.example.org; without it they name the draft's identity.",
        };
        var git = new Option<bool>("--git")
        {
            Description = "Of a dossier: also a git repository in its folder, in which each decision is a commit by its state, dated as it happened.",
        };
        var data = DataFolder.Option();
        var command = new Command("export", "Takes a draft's history away, as far as the members of a room may read it.")
        {
            draft, room, format, to, git, at, address, data,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            new Asked(
                IdOf(parsed.GetRequiredValue(draft)), RoomOf(parsed.GetValue(room)!), parsed.GetValue(format)!, parsed.GetRequiredValue(to),
                parsed.GetValue(at), AddressOf(parsed.GetValue(address)), parsed.GetValue(git)),
            parsed.GetValue(data)!,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Asked asked, string data, CancellationToken cancellation)
    {
        if (asked.IsGit)
        {
            if (asked.Format != "dossier")
            {
                throw new InputRefusedException("--git makes a repository of a dossier; add --format dossier, or leave --git out.");
            }

            await GitRepository.RequireAsync(cancellation);
        }

        var path = OutputPath.Free(asked.To);
        RefuseNoStore(data);
        await using var store = await OpenStore.AtAsync(Path.GetFullPath(data), cancellation);
        using var desk = new DraftingDesk(store.Log, new DeskSnapshots(store), TimeProvider.System, new DraftNewsFeed());
        using var seen = new SeenMoments(store.Log);
        var exports = new Exports(store.Log, desk, seen);
        var scope = await ScopeAsync(asked, desk, exports, cancellation);
        var citation = Exports.Cite(scope, AddressOf(asked, scope));
        switch (asked.Format)
        {
            case "jsonl":
                await OutputPath.WriteFileAsync(path, file => exports.WriteLinesAsync(scope, file, cancellation));
                break;
            case "html":
                await WriteReplayAsync(path, asked, store, desk, seen, exports, scope, citation, cancellation);
                break;
            case "csv":
                await OutputPath.WriteFolderAsync(path, await exports.TablesAsync(scope, citation, cancellation), cancellation);
                break;
            case "dossier":
                var dossier = await exports.DossierAsync(scope, citation, Path.GetFileName(path), cancellation);
                await WriteDossierAsync(path, dossier, asked.IsGit, citation, cancellation);
                break;
        }

        foreach (var exported in scope.Header.Rooms)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{exported.Room}\t{exported.Last}\t{exported.Hash}"));
        }

        await Console.Error.WriteLineAsync(citation.Plain);
        return Verbs.Done;
    }

    private static async Task WriteReplayAsync(
        string path,
        Asked asked,
        EmbeddedStore store,
        DraftingDesk desk,
        SeenMoments seen,
        Exports exports,
        ExportScope scope,
        Citation citation,
        CancellationToken cancellation)
    {
        if (ReplayFiles.Refuse(scope) is { } tooLong)
        {
            throw new InputRefusedException(tooLong.Sentence);
        }

        var services = new ServiceCollection();
        services.AddLogging();
        await using var provider = services.BuildServiceProvider();
        using var renderer = new PlaceRenderer(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<ILoggerFactory>(), new Holders());
        using var acts = new ReplayActs(store.Log);
        var ownRooms = new OwnMoments(desk, store.Log, seen);
        var replays = new ReplayFiles(exports, new ReplayMoments(desk, store.Log, renderer, ownRooms), ownRooms, acts, renderer);
        await OutputPath.WriteFileAsync(
            path, file => replays.WriteAsync(scope, citation, asked.Address, file, OpenStore.ProgressOf("Drawing the moments"), cancellation));
        if (scope.OwnState is { } state)
        {
            await Console.Error.WriteLineAsync($"The page holds the Council room and the own room of the delegation of {MemberStates.NameOf(state)}; it is for that delegation only.");
        }
    }

    private static async Task WriteDossierAsync(string path, WrittenDossier dossier, bool isGit, Citation citation, CancellationToken cancellation)
    {
        var files = dossier.Files.Select(file => (file.Name, file.Content.ToArray()));
        if (isGit)
        {
            var text = Encoding.UTF8.GetBytes(CommitLog.TextOf(dossier.Decisions[^1].After));
            await OutputPath.WriteFolderAsync(
                path, files.Append((CommitLog.TextFile, text)), cancellation, folder => GitRepository.MakeAsync(folder, dossier, citation.Notice, cancellation));
        }
        else
        {
            await OutputPath.WriteFolderAsync(path, files, cancellation);
        }
    }

    private static async Task<ExportScope> ScopeAsync(Asked asked, DraftingDesk desk, Exports exports, CancellationToken cancellation)
    {
        var draft = await desk.FindAsync(asked.Draft, cancellation) ?? throw new InputRefusedException(
            $"There is no draft {asked.Draft} in this store; import prints the identity of what it makes, and the address of a draft's page ends with it.");
        // Its members are those whom the app would let in; one of them stands for all.
        var member = asked.Room is Room.Delegation { State: var state } ? state : draft.Participants[0].State;
        if (!Doorkeeper.IsMember(new Viewer(default, "", ViewerKind.Delegation, member), draft, asked.Room))
        {
            throw new InputRefusedException(
                $"{MemberStates.NameOf(member)} is not in the Council room of this draft, and has no room in it; choose council, or one of {string.Join(", ", draft.Participants.Select(one => one.State.Code))}.");
        }

        if (asked.At is { } at && (at < 1 || at > draft.Position))
        {
            throw new InputRefusedException(new Core.History.Refusal.BadPosition(at, draft.Position).Sentence);
        }

        var own = asked.Room is Room.Delegation ? await desk.RoomAsync(asked.Draft, member, cancellation) : null;
        return await exports.ScopeAsync(draft, own, asked.At, cancellation);
    }

    private static string AddressOf(Asked asked, ExportScope scope) => asked.Address is { } server
        ? server + Links.Cited(scope.Draft)
        : $"urn:uuid:{scope.Draft.Id}";

    private static DraftId IdOf(string given) => DraftId.TryParse(given.Split('/').FirstOrDefault(part => Guid.TryParseExact(part, "D", out _)), null, out var id)
        ? id
        : throw new InputRefusedException($"“{given}” is no draft's identity; the address of a draft's page ends with it.");

    private static Room RoomOf(string given) => Room.TryParse(given, null, out var room)
        ? room
        : throw new InputRefusedException($"“{given}” is no room; there are council, and one for each delegation, such as delegation-FRA.");

    private static string? AddressOf(string? given) => given is null ? null
        : Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : throw new InputRefusedException($"“{given}” is no address of a server; give it with https://.");

    private static void RefuseNoStore(string data)
    {
        // Opening makes a store where there is none, and nobody takes data away from an empty one.
        if (!Directory.Exists(data) || !Directory.EnumerateFileSystemEntries(data).Any())
        {
            throw new InputRefusedException($"{data}: there is no store in this folder; name the one that the server has with --data.");
        }
    }

    private sealed record Asked(DraftId Draft, Room Room, string Format, string To, long? At, string? Address, bool IsGit);
}
