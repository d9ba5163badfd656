using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Formats.Texts;
using ResolutionTracker.Storage.Embedded;
using ResolutionTracker.Testing;
using ResolutionTracker.Web.Amendments;
using ResolutionTracker.Web.Delegations;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Searching;

/// <summary>All real resolutions, each imported as a draft into a store of its own, with a delegation that may read all of them.</summary>
internal sealed class ImportedResolutions : IAsyncDisposable
{
    private readonly Scratch _scratch;
    private readonly DraftingDesk _desk;

    private ImportedResolutions(Scratch scratch, EmbeddedStore store)
    {
        (_scratch, Store, Snapshots) = (scratch, store, new DeskSnapshots(store));
        _desk = new DraftingDesk(store.Log, Snapshots, TimeProvider.System, new DraftNewsFeed());
        Sights = new Sights(_desk, new WorkingOverlay(store.WorkingTexts));
        Viewer = new Viewer(default, "", ViewerKind.Delegation, CouncilMembership.Of(2026)[0]);
    }

    public EmbeddedStore Store { get; }

    public DeskSnapshots Snapshots { get; }

    public Sights Sights { get; }

    public Viewer Viewer { get; }

    /// <summary>In the order of their files.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <param name="name">Of the folder that the store is in.</param>
    /// <exception cref="DirectoryNotFoundException">The texts are not there.</exception>
    public static async Task<ImportedResolutions> ReadAsync(string name)
    {
        var files = RealTexts.Files("resolutions-en", "*.txt");
        if (files.Count == 0)
        {
            throw new DirectoryNotFoundException("The real texts are not beside the checkout; name their folder in RESOLUTION_TEXTS.");
        }

        var scratch = new Scratch();
        var imported = new ImportedResolutions(
            scratch, await EmbeddedStore.OpenAsync(scratch.At(name), new EmbeddedStoreOptions(), null, CancellationToken.None));
        foreach (var file in files)
        {
            imported.Drafts.Add(await imported.ImportAsync(file));
        }

        return imported;
    }

    public async ValueTask DisposeAsync()
    {
        _desk.Dispose();
        await Store.DisposeAsync();
        _scratch.Dispose();
    }

    private async Task<Draft> ImportAsync(string file)
    {
        var penholder = Viewer.State!.Value;
        var reading = (TextReading.Read)ResolutionText.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        var open = TextDraft.Open(Path.GetFileName(file), reading.Text, ActingFor.Of(penholder), [penholder], [penholder], Guid.CreateVersion7);
        var act = new Act(new CommandId(Guid.CreateVersion7()), new AccountId(Guid.CreateVersion7()), DateTimeOffset.UnixEpoch, null);
        return await _desk.HandleAsync(new DraftId(Guid.CreateVersion7()), open, act, CancellationToken.None) is Answer.Done done
            ? done.Draft
            : throw new InvalidOperationException($"{file} was refused.");
    }
}
