using ResolutionTracker.Core.Amendments;
using ResolutionTracker.Core.Delegations;
using ResolutionTracker.Core.Drafting;
using ResolutionTracker.Core.History;
using TextsByRoom = System.Collections.Concurrent.ConcurrentDictionary<
    (ResolutionTracker.Core.Drafting.DraftId Draft, ResolutionTracker.Core.Delegations.Room Room),
    System.Collections.Immutable.ImmutableDictionary<
        (ResolutionTracker.Core.Amendments.AmendmentId Amendment, ResolutionTracker.Core.Amendments.ChangeId Change),
        ResolutionTracker.Storage.Embedded.Journal.WorkingText>>;
using TextsOfRoom = System.Collections.Immutable.ImmutableDictionary<
    (ResolutionTracker.Core.Amendments.AmendmentId Amendment, ResolutionTracker.Core.Amendments.ChangeId Change),
    ResolutionTracker.Storage.Embedded.Journal.WorkingText>;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// The words being typed in amendments in preparation: beside the record, in a journal of the same make of which only the last words
/// count. Reading is from memory, and shows only what is on the disk.
/// </summary>
public sealed class WorkingTexts : IDisposable
{
    internal const string FileName = "working.journal";
    private const long ShortEnough = 1024 * 1024;

    private readonly TextsByRoom _texts;
    private readonly LineJournal _journal;

    private WorkingTexts(TextsByRoom texts, LineJournal journal) =>
        (_texts, _journal) = (texts, journal);

    internal LineJournal Journal => _journal;

    /// <summary>Durable when it returns; the last one put counts.</summary>
    /// <exception cref="LogClosedException">Nothing more is acknowledged.</exception>
    public Task PutAsync(WorkingText text, CancellationToken cancellation) => EnqueueAsync(new Pending(
        buffer => WorkingTextLine.WritePut(buffer, text),
        () => Put(_texts, text),
        cancellation));

    /// <summary>Forgets the words of an amendment, of all its changes: they were put to use, or given up.</summary>
    /// <exception cref="LogClosedException">Nothing more is acknowledged.</exception>
    public Task RemoveAsync(DraftId draft, Room room, AmendmentId amendment, CancellationToken cancellation) => EnqueueAsync(new Pending(
        buffer => WorkingTextLine.WriteRemoved(buffer, draft, room, amendment),
        () => Remove(_texts, draft, room, amendment),
        cancellation));

    /// <returns>Null where nothing was typed since it was last put to use.</returns>
    public WorkingText? Get(DraftId draft, Room room, AmendmentId amendment, ChangeId change) =>
        _texts.GetValueOrDefault((draft, room))?.GetValueOrDefault((amendment, change));

    /// <summary>All working texts of one room, in no order.</summary>
    public IReadOnlyList<WorkingText> All(DraftId draft, Room room) =>
        _texts.TryGetValue((draft, room), out var texts) ? [.. texts.Values] : [];

    /// <summary>All working texts of the store, in no order.</summary>
    public IReadOnlyList<WorkingText> Everything() => [.. _texts.Values.SelectMany(texts => texts.Values)];

    public void Dispose() => _journal.Dispose();

    internal static WorkingTexts Open(string folder, Action<string> notice, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, FileName);
        var texts = new TextsByRoom();
        var rewriting = new GroupWriter.Rewriting(
            path,
            length => length > ShortEnough && length > 4 * Length(texts),
            buffer => WriteAll(texts, buffer));
        var journal = LineJournal.Open(path, (line, _, _) => Read(texts, line), rewriting, notice, progress: null, cancellation);
        return new WorkingTexts(texts, journal);
    }

    /// <summary>Checks a line and keeps nothing of it.</summary>
    internal static string? ReadNothing(ReadOnlySpan<byte> line, long offset, long number) => Read(new TextsByRoom(), line);

    private static string? Read(TextsByRoom texts, ReadOnlySpan<byte> line)
    {
        try
        {
            var (put, draft, room, amendment) = WorkingTextLine.Read(line);
            if (put is null)
            {
                Remove(texts, draft, room, amendment);
            }
            else
            {
                Put(texts, put);
            }

            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }

    // One writer at a time puts and removes; readers see a room's texts as of one moment.
    private static void Put(TextsByRoom texts, WorkingText text)
    {
        var key = (text.Draft, text.Room);
        texts[key] = texts.GetValueOrDefault(key, TextsOfRoom.Empty).SetItem((text.Amendment, text.Change), text);
    }

    private static void Remove(TextsByRoom texts, DraftId draft, Room room, AmendmentId amendment)
    {
        if (!texts.TryGetValue((draft, room), out var all))
        {
            return;
        }

        var left = all.RemoveRange(all.Keys.Where(key => key.Amendment == amendment));
        if (left.IsEmpty)
        {
            _ = texts.TryRemove((draft, room), out _);
        }
        else
        {
            texts[(draft, room)] = left;
        }
    }

    private static void WriteAll(TextsByRoom texts, LineBuffer buffer)
    {
        foreach (var text in texts.Values.SelectMany(each => each.Values))
        {
            WorkingTextLine.WritePut(buffer, text);
        }
    }

    /// <summary>About as long as the file would be if it held nothing but what counts.</summary>
    private static long Length(TextsByRoom texts) =>
        texts.Values.Sum(all => all.Values.Sum(text => 400L + (3 * text.Text.Length)));

    private async Task EnqueueAsync(Pending pending)
    {
        _journal.Enqueue(pending);
        await pending.Done;
    }

    private sealed class Pending(Action<LineBuffer> write, Action publish, CancellationToken cancellation) : PendingLine(cancellation)
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Done => _done.Task;

        public override void Write(LineBuffer buffer, long offset) => write(buffer);

        public override void Publish() => publish();

        public override void Acknowledge() => _done.TrySetResult();

        public override void Cancel() => _done.TrySetCanceled(Cancellation);

        public override void Fail(Exception why) => _done.TrySetException(why);
    }
}
