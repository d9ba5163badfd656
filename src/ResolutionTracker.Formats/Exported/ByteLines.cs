using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ResolutionTracker.Formats.Exported;

/// <summary>The lines of a stream, however long they are, one at a time.</summary>
internal static class ByteLines
{
    public static async IAsyncEnumerable<ByteLine> OfAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                var next = rest.GetPosition(1, end);
                yield return new ByteLine(rest.Slice(0, next).ToArray(), IsWhole: true);
                rest = rest.Slice(next);
            }

            if (read.IsCompleted)
            {
                if (!rest.IsEmpty)
                {
                    yield return new ByteLine(rest.ToArray(), IsWhole: false);
                }

                await reader.CompleteAsync();
                yield break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }
    }
}
