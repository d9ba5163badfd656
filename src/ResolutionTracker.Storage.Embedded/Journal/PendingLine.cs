namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Something that waits to be written as one line. All but the constructor runs on the writer's thread.</summary>
internal abstract class PendingLine(CancellationToken cancellation)
{
    public bool IsCancelled => cancellation.IsCancellationRequested;

    protected CancellationToken Cancellation => cancellation;

    /// <summary>Decides, in the order of the file, and writes one whole line or nothing.</summary>
    /// <param name="offset">Where the buffer's first byte will be in the file.</param>
    public abstract void Write(LineBuffer buffer, long offset);

    /// <summary>Makes ready what readers will need, unseen by them. It is called while the disk is busy, and costs no time there.</summary>
    public virtual void MakeReady()
    {
    }

    /// <summary>The group is on the disk: readers may see it.</summary>
    public abstract void Publish();

    /// <summary>Tells the caller; called after this line is published.</summary>
    public abstract void Acknowledge();

    public abstract void Cancel();

    public abstract void Fail(Exception why);
}
