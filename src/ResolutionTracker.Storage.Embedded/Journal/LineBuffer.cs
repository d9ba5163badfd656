using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ResolutionTracker.Storage.Embedded.Journal;

/// <summary>
/// Collects the lines of one group. Each line is one JSON object whose last field is <c>"check"</c>: eight hexadecimal digits, the
/// CRC-32C (Castagnoli) of the line's bytes from its first brace up to, not including, <c>,"check"</c>.
/// </summary>
internal sealed class LineBuffer : IBufferWriter<byte>
{
    private const int CheckLength = 20;
    private byte[] _bytes = new byte[64 * 1024];
    private int _count;
    private int _lineStart;

    public int Count => _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Clear()
    {
        _count = 0;
        _lineStart = 0;
        if (_bytes.Length > 4 * GroupWriter.GroupBytes)
        {
            _bytes = new byte[64 * 1024];
        }
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }

    public void Append(long number)
    {
        Reserve(20);
        _ = number.TryFormat(_bytes.AsSpan(_count), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _count += written;
    }

    public void Append(Guid id)
    {
        Reserve(36);
        _ = id.TryFormat(_bytes.AsSpan(_count), out var written, "D");
        _count += written;
    }

    /// <summary>Ends an object that lacks its last brace.</summary>
    public void EndLine()
    {
        var check = Crc(_bytes.AsSpan(_lineStart, _count - _lineStart));
        Append(",\"check\":\""u8);
        Reserve(8);
        _ = check.TryFormat(_bytes.AsSpan(_count), out var written, "x8", System.Globalization.CultureInfo.InvariantCulture);
        _count += written;
        Append("\"}\n"u8);
        _lineStart = _count;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <param name="line">One line without its line feed.</param>
    public static bool IsWhole(ReadOnlySpan<byte> line)
    {
        if (line.Length <= CheckLength || line[0] != '{')
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[CheckLength];
        ",\"check\":\""u8.CopyTo(expected);
        _ = Crc(line[..^CheckLength]).TryFormat(expected[10..], out _, "x8", System.Globalization.CultureInfo.InvariantCulture);
        "\"}"u8.CopyTo(expected[18..]);
        return line[^CheckLength..].SequenceEqual(expected);
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _count < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + more));
        }
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, rest);
        }

        return ~crc;
    }
}
