using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Journal;

namespace ResolutionTracker.Storage.Embedded;

/// <summary>One data folder, held by this process alone: the record, the working texts, the desk and the accounts.</summary>
public sealed class EmbeddedStore : IAsyncDisposable
{
    private readonly StoreLock _lock;
    private readonly EmbeddedDraftLog _log;

    private EmbeddedStore(StoreLock held, EmbeddedDraftLog log, WorkingTexts workingTexts)
    {
        (_lock, _log, WorkingTexts) = (held, log, workingTexts);
        log.Journal.ConditionChanged += condition => Changed(condition, workingTexts.Journal);
        workingTexts.Journal.ConditionChanged += condition => Changed(condition, log.Journal);
    }

    /// <summary>Raised, on a thread of the store's, when a write or flush has failed.</summary>
    public event Action<StoreCondition>? ConditionChanged;

    public IDraftLog Log => _log;

    public WorkingTexts WorkingTexts { get; }

    /// <summary>The worse of the record's and the working texts'.</summary>
    public StoreCondition Condition =>
        _log.Journal.Condition is StoreCondition.Open ? WorkingTexts.Journal.Condition : _log.Journal.Condition;

    /// <summary>The last position of each room of each draft.</summary>
    public IEnumerable<(DraftId Draft, Room Room, long Last)> Rooms => _log.Rooms;

    /// <summary>Opens a store, and makes it where there is none. Mends what a sudden end left behind.</summary>
    /// <exception cref="StoreInUseException">Another process has it open.</exception>
    public static async Task<EmbeddedStore> OpenAsync(
        string folder, EmbeddedStoreOptions options, IProgress<StoreProgress>? progress, CancellationToken cancellation)
    {
        DurableFile.CreateFolder(folder);
        var held = StoreLock.Take(folder);
        try
        {
            var log = await Task.Run(
                () => EmbeddedDraftLog.Open(
                    folder, options.Notice, part => progress?.Report(new StoreProgress("reading the record", part)), cancellation),
                cancellation);
            var workingTexts = WorkingTexts.Open(folder, options.Notice, cancellation);
            return new EmbeddedStore(held, log, workingTexts);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <returns>The last position of a room, 0 where it has none.</returns>
    public long LastOf(DraftId draft, Room room) => _log.LastOf(draft, room);

    public async ValueTask DisposeAsync()
    {
        await Task.Run(() =>
        {
            WorkingTexts.Dispose();
            _log.Dispose();
            _lock.Dispose();
        });
    }

    private void Changed(StoreCondition condition, LineJournal other)
    {
        if (condition is StoreCondition.Failed failed)
        {
            other.Close(failed);
        }

        ConditionChanged?.Invoke(condition);
    }
}
