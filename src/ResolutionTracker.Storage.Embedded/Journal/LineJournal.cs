using Microsoft.Win32.SafeHandles;
using ResolutionTracker.Core.History;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// A file of lines that is only added to (see <see cref="LineBuffer"/> for their make). When it is opened each line is read once; a torn
/// last line is cut off and kept beside; with any other bad line the file is left exactly as it is, and only read.
/// </summary>
internal sealed class LineJournal : IDisposable
{
    private readonly GroupWriter _writer;

    private LineJournal(GroupWriter writer) => _writer = writer;

    public event Action<StoreCondition>? ConditionChanged
    {
        add => _writer.ConditionChanged += value;
        remove => _writer.ConditionChanged -= value;
    }

    public StoreCondition Condition => _writer.Condition;

    public SafeFileHandle File => _writer.File;

    /// <param name="read">Called for each whole line, in order.</param>
    /// <param name="notice">Told, in sentences, what was cut and what is bad.</param>
    /// <param name="rewriting">Null for a journal of which each line counts for ever.</param>
    public static LineJournal Open(
        string path,
        LineScan.LineReader read,
        GroupWriter.Rewriting? rewriting,
        Action<string> notice,
        Action<double>? progress,
        CancellationToken cancellation)
    {
        var name = Path.GetFileName(path);
        System.IO.File.Delete(path + ".new");
        var file = DurableFile.Open(path);
        try
        {
            var scan = LineScan.Read(file, name, read, progress, cancellation);
            foreach (var problem in scan.Problems)
            {
                notice(problem);
            }

            StoreCondition condition = new StoreCondition.Open();
            if (scan.Problems.Count > 0)
            {
                condition = new StoreCondition.ReadingOnly($"The store is open for reading only, since a line of it is bad. {scan.Problems[0]}");
            }
            else if (scan.IsTorn)
            {
                var kept = DurableFile.CutOff(path, file, scan.WholeEnd);
                notice($"The last line of {name} was torn: {scan.Length - scan.WholeEnd} bytes were cut off and are kept in {kept}.");
            }

            if (condition is StoreCondition.Open)
            {
                Affirm(file, scan.WholeEnd);
            }

            return new LineJournal(new GroupWriter(file, scan.WholeEnd, condition, rewriting, name));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <exception cref="LogClosedException">Nothing is taken any more.</exception>
    public void ThrowIfClosed() => _writer.ThrowIfClosed();

    public void Enqueue(PendingLine line) => _writer.Enqueue(line);

    /// <inheritdoc cref="GroupWriter.Close"/>
    public void Close(StoreCondition.Failed because) => _writer.Close(because);

    /// <inheritdoc cref="GroupWriter.Stop"/>
    public void Stop() => _writer.Stop();

    public void Dispose() => _writer.Dispose();

    /// <summary>
    /// After a flush that failed, the system may show bytes that never reached the disk, and count them as written. So what the last
    /// group may have been is written once more, as it is, before anything is built on it.
    /// </summary>
    private static void Affirm(SafeFileHandle file, long end)
    {
        var tail = new byte[Math.Min(end, GroupWriter.GroupBytes)];
        if (tail.Length == 0)
        {
            return;
        }

        var offset = end - tail.Length;
        for (var read = 0; read < tail.Length;)
        {
            var more = RandomAccess.Read(file, tail.AsSpan(read), offset + read);
            if (more == 0)
            {
                throw new IOException("The file became shorter while it was read.");
            }

            read += more;
        }

        NativeFile.Write(file, tail, offset);
        NativeFile.Flush(file);
    }
}
