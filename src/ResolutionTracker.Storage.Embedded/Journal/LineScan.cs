using Microsoft.Win32.SafeHandles;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>Reads a journal from its first line to its last.</summary>
/// <param name="WholeEnd">Where the last whole line ends; shorter than the file where its last line is torn.</param>
/// <param name="Problems">One sentence for each bad line that is not a torn last one.</param>
internal sealed record LineScan(long Length, long WholeEnd, long Lines, IReadOnlyList<string> Problems)
{
    private const int Chunk = 1024 * 1024;

    /// <param name="line">The line without its line feed; its checksum is right.</param>
    /// <param name="offset">Where it starts in the file.</param>
    /// <param name="number">Counted from 1.</param>
    /// <returns>What is wrong with it, without its number and full stop; null where nothing is.</returns>
    public delegate string? LineReader(ReadOnlySpan<byte> line, long offset, long number);

    public bool IsTorn => WholeEnd < Length;

    /// <param name="progress">Told how much has been read, from 0 to 1.</param>
    public static LineScan Read(
        SafeFileHandle file, string name, LineReader read, Action<double>? progress, CancellationToken cancellation)
    {
        var length = RandomAccess.GetLength(file);
        var problems = new List<string>();
        var buffer = new byte[Chunk];
        var (start, filled, number, wholeEnd) = (0L, 0, 0L, 0L);
        while (start + filled < length)
        {
            cancellation.ThrowIfCancellationRequested();
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, checked(buffer.Length * 2));
            }

            var more = RandomAccess.Read(file, buffer.AsSpan(filled), start + filled);
            if (more == 0)
            {
                break;
            }

            filled += more;
            var taken = 0;
            while (buffer.AsSpan(taken, filled - taken).IndexOf((byte)'\n') is var feed and >= 0)
            {
                number++;
                var (offset, next) = (start + taken, start + taken + feed + 1);
                var line = buffer.AsSpan(taken, feed);
                var isWhole = LineBuffer.IsWhole(line);
                var problem = isWhole ? read(line, offset, number) : "its checksum is not that of its bytes";
                if (isWhole || next < length)
                {
                    wholeEnd = next;
                    if (problem is not null)
                    {
                        problems.Add($"{name}, line {number}: {problem}.");
                    }
                }

                taken += feed + 1;
            }

            buffer.AsSpan(taken, filled - taken).CopyTo(buffer);
            start += taken;
            filled -= taken;
            progress?.Invoke((double)(start + filled) / length);
        }

        return new LineScan(length, wholeEnd, number, problems);
    }
}
