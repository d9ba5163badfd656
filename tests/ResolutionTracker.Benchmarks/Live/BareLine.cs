using ResolutionTracker.Storage.Embedded.Journal;
using ResolutionTracker.Web.Drafting;

namespace ResolutionTracker.Benchmarks.Live;

/// <summary>What the bare hub writes and sends at every keystroke: what the product wrote and sent at one.</summary>
internal sealed class BareLine(LineJournal journal, byte[] bytes, TypedWords sample) : IDisposable
{
    public TypedWords Sample => sample;

    /// <summary>Durable when it returns.</summary>
    public Task AppendAsync()
    {
        var pending = new Pending(bytes);
        journal.Enqueue(pending);
        return pending.Done;
    }

    public void Dispose() => journal.Dispose();

    private sealed class Pending(byte[] bytes) : PendingLine(CancellationToken.None)
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Done => _done.Task;

        public override void Write(LineBuffer buffer, long offset) => buffer.Append(bytes);

        public override void Publish()
        {
        }

        public override void Acknowledge() => _done.TrySetResult();

        public override void Cancel() => _done.TrySetCanceled();

        public override void Fail(Exception why) => _done.TrySetException(why);
    }
}
