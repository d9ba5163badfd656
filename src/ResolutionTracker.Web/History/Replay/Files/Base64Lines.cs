using System.Buffers.Text;

namespace ResolutionTracker.Web.History.Replay.Files;

/// <summary>Writes bytes as lines of base64, each of which can be read by itself. Disposing writes the last one; the stream below stays open.</summary>
internal sealed class Base64Lines(Stream to) : Stream
{
    /// <summary>Bytes of a line, a multiple of three.</summary>
    private const int Line = 48 * 1024;

    private readonly byte[] _bytes = new byte[Line];
    private readonly byte[] _letters = new byte[Base64.GetMaxEncodedToUtf8Length(Line) + 1];
    private int _count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var part = Math.Min(Line - _count, buffer.Length);
            buffer[..part].CopyTo(_bytes.AsMemory(_count));
            _count += part;
            buffer = buffer[part..];
            if (_count == Line)
            {
                await WriteLineAsync(cancellationToken);
            }
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async ValueTask DisposeAsync()
    {
        if (_count > 0)
        {
            await WriteLineAsync(CancellationToken.None);
        }

        await base.DisposeAsync();
    }

    // The web's streams are written to without blocking, or not at all.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask WriteLineAsync(CancellationToken cancellation)
    {
        _ = Base64.EncodeToUtf8(_bytes.AsSpan(0, _count), _letters, out _, out var written);
        _letters[written] = (byte)'\n';
        await to.WriteAsync(_letters.AsMemory(0, written + 1), cancellation);
        _count = 0;
    }
}
