using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using ResolutionTracker.Storage.Embedded.Accounts;
using ResolutionTracker.Storage.Embedded.Commentary;
using ResolutionTracker.Storage.Embedded.Desk;
using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Storage.Embedded.Texts;

namespace ResolutionTracker.Storage.Embedded;

/// <summary>One data folder, held by this process alone: the record, the working texts, the kept texts, the comments, the desk and the accounts.</summary>
public sealed class EmbeddedStore : IAsyncDisposable
{
    private readonly StoreLock _lock;
    private readonly EmbeddedDraftLog _log;

    private EmbeddedStore(
        StoreLock held, EmbeddedDraftLog log, WorkingTexts workingTexts, KeptTexts keptTexts, Comments comments, AccountStore accounts, DraftDesk desk)
    {
        (_lock, _log, WorkingTexts, KeptTexts, Comments, Accounts, Desk) = (held, log, workingTexts, keptTexts, comments, accounts, desk);
        log.Published = desk.Enqueue;
        log.Journal.ConditionChanged += Changed;
        workingTexts.Journal.ConditionChanged += Changed;
        comments.Journal.ConditionChanged += Changed;
        accounts.ConditionChanged += Changed;
    }

    /// <summary>Raised, on a thread of the store's, when a write or flush has failed.</summary>
    public event Action<StoreCondition>? ConditionChanged;

    public IDraftLog Log => _log;

    public WorkingTexts WorkingTexts { get; }

    /// <summary>Texts that were sent in to be compared.</summary>
    public KeptTexts KeptTexts { get; }

    /// <summary>What people said of the record, apart from it.</summary>
    public Comments Comments { get; }

    public AccountStore Accounts { get; }

    public DraftDesk Desk { get; }

    /// <summary>Open only where the record, the working texts and the accounts all are. The comments count once a write of theirs has
    /// failed, which closes all; that one of their lines is bad leaves the others as they are.</summary>
    public StoreCondition Condition =>
        new[] { _log.Journal.Condition, WorkingTexts.Journal.Condition, Accounts.Condition }
            .OrderBy(condition => condition switch { StoreCondition.Failed => 0, StoreCondition.ReadingOnly => 1, _ => 2 })
            .First();

    /// <summary>The last position of each room of each draft.</summary>
    public IEnumerable<(DraftId Draft, Room Room, long Last)> Rooms => _log.Rooms;

    /// <summary>Opens a store, and makes it where there is none. Mends what a sudden end left behind.</summary>
    /// <exception cref="StoreInUseException">Another process has it open.</exception>
    public static async Task<EmbeddedStore> OpenAsync(
        string folder, EmbeddedStoreOptions options, IProgress<StoreProgress>? progress, CancellationToken cancellation)
    {
        DurableFile.CreateFolder(folder);
        var opened = new Stack<IDisposable>();
        try
        {
            var held = Opened(StoreLock.Take(folder));
            return await Task.Run(
                () =>
                {
                    var log = Opened(EmbeddedDraftLog.Open(folder, options.Notice, Report("reading the record"), cancellation));
                    var workingTexts = Opened(WorkingTexts.Open(folder, options.Notice, cancellation));
                    var comments = Opened(Comments.Open(folder, options.Notice, cancellation));
                    var accounts = Opened(AccountStore.Open(folder));
                    var desk = Opened(DraftDesk.Open(folder, log, options, Report("bringing the desk up to the record"), cancellation));
                    return new EmbeddedStore(held, log, workingTexts, new KeptTexts(folder), comments, accounts, desk);
                },
                cancellation);
        }
        catch
        {
            while (opened.TryPop(out var each))
            {
                each.Dispose();
            }

            throw;
        }

        T Opened<T>(T part)
            where T : IDisposable
        {
            opened.Push(part);
            return part;
        }

        Action<double> Report(string what) => part => progress?.Report(new StoreProgress(what, part));
    }

    /// <returns>The last position of a room, 0 where it has none.</returns>
    public long LastOf(DraftId draft, Room room) => _log.LastOf(draft, room);

    public async ValueTask DisposeAsync()
    {
        await Task.Run(() =>
        {
            WorkingTexts.Dispose();
            Comments.Dispose();
            _log.Journal.Stop();
            Desk.Dispose();
            _log.Dispose();
            Accounts.Dispose();
            _lock.Dispose();
        });
    }

    private void Changed(StoreCondition condition)
    {
        if (condition is StoreCondition.Failed failed)
        {
            _log.Journal.Close(failed);
            WorkingTexts.Journal.Close(failed);
            Comments.Journal.Close(failed);
            Accounts.Close(failed);
        }

        ConditionChanged?.Invoke(condition);
    }
}
